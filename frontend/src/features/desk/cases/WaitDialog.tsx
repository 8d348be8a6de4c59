import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { daysUntil, useFormat } from '@/i18n/format'
import { DateInput, Dialog, TextArea, useForm } from '@/ui'
import { type Step, StepForm } from './StepForm'

/** Waits for somebody else until a day. */
export function WaitDialog(step: Step) {
  const { t } = useTranslation('desk')
  return (
    <Dialog open={step.open} title={t('wait.title')} onClose={step.onClose}>
      <WaitForm {...step} />
    </Dialog>
  )
}

function WaitForm(step: Step) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const form = useForm({ defaultValues: { until: '', note: '' } })
  return (
    <StepForm
      step={step}
      form={form}
      send={({ until, note }) => api.POST('/api/v1/desk/cases/{id}/waiting', { params: { path: { id: step.view.card.id } }, body: { until, ...(note.trim() ? { note: note.trim() } : {}) } })}
      told={({ until }) => t('wait.done', { day: format.dayOfYear(until) })}
      submit={t('wait.submit')}
      icon="hourglass"
    >
      <p>{t('wait.text')}</p>
      <DateInput label={t('wait.until')} hint={t('wait.untilHint')} {...form.register('until', { required: t('wait.untilNeeded'), validate: (until) => daysUntil(until) > 0 || t('wait.untilPast') })} />
      <TextArea label={t('wait.note')} hint={t('wait.noteHint')} rows={3} optional {...form.register('note')} max={2000} />
    </StepForm>
  )
}
