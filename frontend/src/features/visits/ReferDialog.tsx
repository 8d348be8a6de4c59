import { useDeferredValue, useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { $api, api } from '@/api/client'
import type { NewVisitReferral, VisitView } from '@/api/types'
import { useWords } from '@/i18n/words'
import { Button, Dialog, Form, RadioGroup, TextArea, TextInput, useForm, type Choice } from '@/ui'

const LEAST = 10
const MOST = 1000

export interface ReferralForm {
  to: 'offer' | 'partner' | 'consultants'
  offer: string
  partner: string
  words: string
}

/** Exactly one way on, with the words that go with it. */
export const newReferral = ({ to, offer, partner, words }: ReferralForm): NewVisitReferral => ({
  words: words.trim(),
  consultants: to === 'consultants',
  ...(to === 'offer' ? { offer } : {}),
  ...(to === 'partner' ? { partner } : {}),
})

interface Props {
  view: VisitView
  open: boolean
  onClose: () => void
  onDone: (view: VisitView) => Promise<void>
}

/** In the place of a no: who can take the class instead. */
export function ReferDialog({ view, open, onClose, onDone }: Props) {
  const { t } = useTranslation('visits')
  const { t: tc } = useTranslation()
  const { id, className } = view.card
  const form = useForm<ReferralForm>({ defaultValues: { to: 'offer', offer: '', partner: '', words: '' } })
  const to = useWatch({ control: form.control, name: 'to' })
  const submit = async (values: ReferralForm) => {
    const { data } = await api.POST('/api/v1/visits/{id}/referral', { params: { path: { id } }, body: newReferral(values) })
    if (data) await onDone(data)
  }
  return (
    <Dialog open={open} title={t('refer.title', { className })} onClose={onClose}>
      <Form form={form} submit={submit}>
        <p>{t('refer.text')}</p>
        <RadioGroup
          name="to"
          label={t('refer.to')}
          options={[
            { value: 'offer', label: t('refer.toOffer') },
            { value: 'partner', label: t('refer.toPartner') },
            { value: 'consultants', label: t('refer.toConsultants'), hint: t('refer.toConsultantsHint') },
          ]}
          registration={form.register('to')}
        />
        {to !== 'consultants' && (
          <div className="inset">{to === 'offer' ? <Visits form={form} view={view} /> : <Firms form={form} view={view} />}</div>
        )}
        <TextArea
          label={t('refer.words')}
          hint={t('refer.wordsHint')}
          rows={4}
          {...form.register('words', { validate: (words) => words.trim().length >= LEAST || t('refer.wordsNeeded') })}
          max={MOST}
        />
        <div className="button-group dialog-end">
          <Button type="submit" icon="forward" busy={form.formState.isSubmitting}>
            {t('refer.submit')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {tc('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

interface SearchProps {
  form: UseFormReturn<ReferralForm>
  view: VisitView
}

/** Visits of other firms; without words those that are found first. */
function Visits({ form, view }: SearchProps) {
  const [written, setWritten] = useState('')
  const q = useDeferredValue(written.trim())
  const { data } = $api.useQuery('get', '/api/v1/offers', { params: { query: { kind: ['CLASS_VISIT'], limit: 8, ...(q ? { q } : {}) } } }, { placeholderData: (old) => old })
  const options = data?.items.filter((offer) => offer.partner.id !== view.card.partner.id).map((offer) => ({ value: offer.id, label: offer.title, hint: `${offer.partner.name} · ${offer.town}` }))
  return <Found form={form} field="offer" written={written} onWritten={setWritten} options={options} />
}

function Firms({ form, view }: SearchProps) {
  const words = useWords()
  const [written, setWritten] = useState('')
  const q = useDeferredValue(written.trim())
  const { data } = $api.useQuery('get', '/api/v1/partners', { params: { query: { q, limit: 8 } } }, { enabled: q.length >= 2, placeholderData: (old) => old })
  const options = data?.items.filter((partner) => partner.id !== view.card.partner.id).map((partner) => ({ value: partner.id, label: partner.name, hint: `${words.trade(partner.trade)} · ${partner.town}` }))
  return <Found form={form} field="partner" written={written} onWritten={setWritten} options={options} />
}

/** A search, and what it has found to choose from. */
function Found({ form, field, written, onWritten, options }: { form: UseFormReturn<ReferralForm>; field: 'offer' | 'partner'; written: string; onWritten: (text: string) => void; options: Choice[] | undefined }) {
  const { t } = useTranslation('visits')
  const rule = form.register(field, { validate: (chosen, { to }) => to !== field || chosen !== '' || t(`refer.${field}Needed`) })
  const none = options?.length === 0
  return (
    <>
      <TextInput
        id={`${field}-search`}
        type="search"
        label={t(`refer.${field}Search`)}
        width="full"
        autoComplete="off"
        value={written}
        onChange={(event) => onWritten(event.target.value)}
        error={options?.length ? undefined : form.formState.errors[field]?.message}
      />
      <div role="status">{none && <p>{t('refer.none')}</p>}</div>
      {options && options.length > 0 && <RadioGroup name={field} label={t(`refer.${field}Found`)} options={options} registration={rule} />}
    </>
  )
}
