import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { VisitView } from '@/api/types'
import { isoDay } from '@/i18n/format'
import { Button, DateInput, Dialog, Form, TextArea, TimeInput, useForm } from '@/ui'

const MOST = 1000

const today = () => isoDay(new Date())

interface Props {
  view: VisitView
  open: boolean
  onClose: () => void
  onDone: (view: VisitView) => Promise<void>
}

/** The firm would rather meet at another time. */
export function ProposeDialog({ view: { card }, open, onClose, onDone }: Props) {
  const { t } = useTranslation('visits')
  const { t: tc } = useTranslation()
  const form = useForm({ defaultValues: { date: '', from: card.time.from, to: card.time.to, words: '' } })
  const submit = async ({ words, ...time }: { date: string; from: string; to: string; words: string }) => {
    const { data } = await api.POST('/api/v1/visits/{id}/counter-proposal', { params: { path: { id: card.id } }, body: { ...time, words: words.trim() } })
    if (data) await onDone(data)
  }
  return (
    <Dialog open={open} title={t('propose.title')} onClose={onClose}>
      <Form form={form} submit={submit}>
        <p>{t(card.status === 'BOOKED' || card.status === 'MOVING' ? 'propose.textBooked' : 'propose.text')}</p>
        <DateInput label={t('propose.date')} min={today()} {...form.register('date', { required: t('dateNeeded') })} />
        <div className="fields-row">
          <TimeInput label={t('from')} {...form.register('from', { required: t('timeNeeded') })} />
          <TimeInput label={t('to')} {...form.register('to', { required: t('timeNeeded') })} />
        </div>
        <TextArea label={t('propose.words')} rows={3} {...form.register('words', { validate: (words) => words.trim() !== '' || t('wordsNeeded') })} max={MOST} />
        <div className="button-group dialog-end">
          <Button type="submit" icon="send" busy={form.formState.isSubmitting}>
            {t('propose.submit')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {tc('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
