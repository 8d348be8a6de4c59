import { useDeferredValue, useEffect, useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { $api, api } from '@/api/client'
import type { NewReferral, Professional, ReceivedApplication } from '@/api/types'
import { Beginnings } from '@/components/Beginnings'
import { useElsewhere } from '@/components/partner/elsewhere'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Button, Dialog, Form, RadioGroup, Skeleton, TextArea, TextInput, type Choice, useForm } from '@/ui'
import { firstName } from './firstName'
import type { AnswerDialogProps } from './InviteDialog'

const LEAST = 10
const MOST = 1000
const professionals: readonly Professional[] = ['CONSULTANT', 'COORDINATOR', 'COUNSELLOR']
const phrases = ['phrase1', 'phrase2', 'phrase3', 'phrase4'] as const

export interface ReferralForm {
  to: 'offer' | 'partner' | 'professional'
  offer: string
  partner: string
  professional: Professional | ''
  reason: string
}

/** Exactly one way on, with the words that go with it. */
export const newReferral = ({ to, reason, ...targets }: ReferralForm): NewReferral => ({ reason: reason.trim(), [to]: targets[to] })

type Props = AnswerDialogProps & { ownFirm: string }

/** In the place of a no: who takes over, and why. */
export function ReferDialog({ application, ownFirm, open, onClose, onDone }: Props) {
  const { t } = useTranslation('inbox')
  const { t: tc } = useTranslation()
  const { id } = application
  const name = firstName(application.name)
  const form = useForm<ReferralForm>({ defaultValues: { to: 'offer', offer: '', partner: '', professional: '', reason: '' } })
  const to = useWatch({ control: form.control, name: 'to' })

  const submit = async (values: ReferralForm) => {
    await api.POST('/api/v1/applications/{id}/referral', { params: { path: { id } }, body: newReferral(values) })
    await onDone()
  }
  return (
    <Dialog open={open} title={t('refer.title', { name })} onClose={onClose}>
      <Form form={form} submit={submit}>
        <p>{t('refer.text', { name })}</p>
        <RadioGroup
          name="to"
          label={t('refer.to', { name })}
          options={[
            { value: 'offer', label: t('refer.toOffer') },
            { value: 'partner', label: t('refer.toPartner') },
            { value: 'professional', label: t('refer.toProfessional') },
          ]}
          registration={form.register('to')}
        />
        <div className="inset">
          {to === 'offer' && <Suggestions form={form} application={application} />}
          {to === 'partner' && <Partners form={form} ownFirm={ownFirm} />}
          {to === 'professional' && <Professionals form={form} />}
        </div>
        <Reason form={form} name={name} />
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

function Suggestions({ form, application: { id } }: { form: UseFormReturn<ReferralForm>; application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  const format = useFormat()
  const elsewhere = useElsewhere()
  const { data: offers, isPending } = $api.useQuery('get', '/api/v1/me/partner/applications/{id}/referral-suggestions', { params: { path: { id } } })
  const rule = form.register('offer', { validate: (offer, { to }) => to !== 'offer' || offer !== '' || t('refer.offerNeeded') })
  const inOther = (code: string) => {
    const municipality = elsewhere(code)
    return municipality && t('refer.elsewhere', { municipality })
  }
  if (isPending) return <Skeleton lines={3} />
  if (!offers?.length) return <p>{t('refer.offerNone')}</p>
  const options: Choice[] = offers.map((offer) => ({
    value: offer.id,
    label: offer.title,
    hint: [words.kind(offer.kind), offer.partner.name, `${offer.town} (${format.distance(offer.distanceKm)})`, inOther(offer.municipality)].filter(Boolean).join(' · '),
  }))
  return <RadioGroup name="offer" label={t('refer.offer')} options={options} registration={rule} />
}

function Partners({ form, ownFirm }: { form: UseFormReturn<ReferralForm>; ownFirm: string }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  const [written, setWritten] = useState('')
  const q = useDeferredValue(written.trim())
  const chosen = useWatch({ control: form.control, name: 'partner' })
  const { data } = $api.useQuery('get', '/api/v1/partners', { params: { query: { q, limit: 8 } } }, { enabled: q.length >= 2, placeholderData: (old) => old })
  const elsewhere = useElsewhere()
  const found = data?.items.filter((partner) => partner.id !== ownFirm) ?? []
  const stillThere = found.some((partner) => partner.id === chosen)
  useEffect(() => {
    if (chosen && data && !stillThere) form.setValue('partner', '')
  }, [chosen, data, stillThere, form])
  const rule = form.register('partner', { validate: (partner, { to }) => to !== 'partner' || partner !== '' || t('refer.partnerNeeded') })
  return (
    <>
      <TextInput label={t('refer.partner')} hint={t('refer.partnerHint')} type="search" width="full" autoComplete="off" value={written} onChange={(event) => setWritten(event.target.value)} error={found.length === 0 ? form.formState.errors.partner?.message : undefined} id="partner-search" />
      <div role="status">{q.length >= 2 && data && found.length === 0 && <p>{t('refer.partnerNone', { q })}</p>}</div>
      {found.length > 0 && (
        <RadioGroup
          name="partner"
          label={t('refer.partnerFound')}
          options={found.map(({ id, name, trade, town, municipality }) => {
            const outside = elsewhere(municipality) !== undefined
            return { value: id, label: name, disabled: outside, hint: [words.trade(trade), town, outside && t('refer.partnerElsewhere')].filter(Boolean).join(' · ') }
          })}
          registration={rule}
        />
      )}
    </>
  )
}

function Professionals({ form }: { form: UseFormReturn<ReferralForm> }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  return (
    <RadioGroup
      name="professional"
      label={t('refer.professional')}
      options={professionals.map((value) => ({ value, label: words.professional(value), hint: t(`refer.professionalHelp.${value}`) }))}
      registration={form.register('professional', { validate: (value, { to }) => to !== 'professional' || value !== '' || t('refer.professionalNeeded') })}
    />
  )
}

function Reason({ form, name }: { form: UseFormReturn<ReferralForm>; name: string }) {
  const { t } = useTranslation('inbox')
  const reason = useWatch({ control: form.control, name: 'reason' })
  const begin = (phrase: string) => {
    form.setValue('reason', reason.trim() ? `${reason.trim()} ${phrase}` : phrase, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
    form.setFocus('reason')
  }
  return (
    <>
      <TextArea
        label={t('refer.reason', { name })}
        hint={t('refer.reasonHint')}
        rows={5}
        {...form.register('reason', { validate: (written) => (written.trim().length >= LEAST && written.trim().length <= MOST) || t('refer.reasonNeeded') })}
        max={MOST}
      />
      <Beginnings title={t('refer.phrases')} texts={phrases.map((phrase) => t(`refer.${phrase}`))} onChoose={begin} />
    </>
  )
}
