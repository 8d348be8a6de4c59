import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { PupilCard } from '@/api/types'
import { DateInput, Dialog, useForm } from '@/ui'
import { today } from './days'
import { DialogForm } from './DialogForm'

/** A pupil leaves school; what was stays. */
export function LeaveDialog({ open, pupil, onClose }: { open: boolean; pupil: PupilCard; onClose: () => void }) {
  const { t } = useTranslation('schools')
  return (
    <Dialog open={open} title={t('leave.title', { name: pupil.name })} onClose={onClose}>
      <LeaveForm pupil={pupil} onClose={onClose} />
    </Dialog>
  )
}

function LeaveForm({ pupil: { id, name }, onClose }: { pupil: PupilCard; onClose: () => void }) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const form = useForm({ defaultValues: { on: today() } })
  return (
    <DialogForm
      form={form}
      submit={({ on }) => api.POST('/api/v1/pupils/{id}/leaving', { params: { path: { id } }, body: { on } })}
      told={t('leave.done', { name })}
      label={t('leave.button')}
      warning
      onClose={onClose}
    >
      <p>{t('leave.text')}</p>
      <DateInput label={t('leave.on')} hint={t('leave.onHint')} {...form.register('on', { required: tc('form.required') })} />
    </DialogForm>
  )
}
