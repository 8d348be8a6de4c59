import { useQueryClient } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Guest, NewOutcome, Outcome } from '@/api/types'
import { Button, Dialog, Form, NumberInput, RadioGroup, TextArea, useForm, useToast } from '@/ui'

const MOST = 500
const WHOLE_WEEK = 5
const outcomes: readonly Outcome[] = ['CAME', 'ENDED_EARLY', 'DID_NOT_COME']

export interface OutcomeValues {
  outcome: Outcome | ''
  days: string
  note: string
}

/** What is sent: days only where the pupil stopped early. */
export const newOutcome = (week: string, { outcome, days, note }: OutcomeValues): NewOutcome => ({
  week,
  outcome: outcome || 'CAME',
  ...(outcome === 'ENDED_EARLY' ? { days: Number(days) } : {}),
  ...(note.trim() ? { note: note.trim() } : {}),
})

/** How a guest's week went, with a friendly word. */
export function OutcomeDialog({ guest, week, onClose }: { guest: Guest; week: string; onClose: () => void }) {
  const { t } = useTranslation('guests')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const queries = useQueryClient()
  const most = guest.weekdays.length || WHOLE_WEEK
  const form = useForm<OutcomeValues>({
    defaultValues: { outcome: guest.outcome?.outcome ?? '', days: guest.outcome?.outcome === 'ENDED_EARLY' ? String(guest.outcome.days) : '', note: guest.outcome?.note ?? '' },
  })
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  const submit = async (values: OutcomeValues) => {
    await api.POST('/api/v1/bookings/{id}/outcome', { params: { path: { id: guest.booking } }, body: newOutcome(week, values) })
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/guests'] })
    tell(t(values.outcome === 'DID_NOT_COME' ? 'toldMissed' : 'told', { name: guest.firstName }))
    onClose()
  }
  return (
    <Dialog open title={t('ask', { name: guest.firstName })} onClose={onClose}>
      <Form form={form} submit={submit}>
        <RadioGroup
          name="outcome"
          label={t('how')}
          options={outcomes.map((value) => ({ value, label: t(`option.${value}`), disabled: !guest.may.includes(value), ...(guest.may.includes(value) ? {} : { hint: t('notYet') }) }))}
          registration={form.register('outcome', { required: t('outcomeNeeded') })}
        />
        {outcome === 'DID_NOT_COME' && <p>{t('missedText')}</p>}
        {outcome === 'ENDED_EARLY' && (
          <NumberInput label={t('days')} min={1} max={most} {...form.register('days', { validate: (days, { outcome: chosen }) => chosen !== 'ENDED_EARLY' || (Number(days) >= 1 && Number(days) <= most) || t('daysNeeded', { most }) })} />
        )}
        <TextArea label={t('note')} hint={t('noteHint', { name: guest.firstName })} rows={3} optional {...form.register('note')} max={MOST} />
        <div className="button-group dialog-end">
          <Button type="submit" busy={form.formState.isSubmitting}>
            {t('submit')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {tc('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
