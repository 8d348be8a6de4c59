import { useTranslation } from 'react-i18next'
import { $api, api } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { ReceivedApplication } from '@/api/types'
import { isoDay } from '@/i18n/format'
import { Button, DateInput, Dialog, Form, TextArea, TextInput, TimeInput, useForm } from '@/ui'
import { firstName } from './firstName'

const today = () => isoDay(new Date())

interface InvitationForm {
  date: string
  time: string
  place: string
  message: string
}

export interface AnswerDialogProps {
  application: ReceivedApplication
  open: boolean
  onClose: () => void
  onDone: () => Promise<void>
}

/** Asks the young person to come and talk: when, where, and a friendly word. */
export function InviteDialog({ application: { id, name: fullName, invitation }, open, onClose, onDone }: AnswerDialogProps) {
  const { t } = useTranslation('inbox')
  const name = firstName(fullName)
  const { t: tc } = useTranslation()
  const { data: firm } = $api.useQuery('get', '/api/v1/me/partner', {}, { enabled: open })
  const here = firm ? `${firm.street}, ${firm.postalCode} ${firm.town}` : ''
  const form = useForm<InvitationForm>({
    values: { date: '', time: '', place: invitation?.place ?? here, message: '' },
    resetOptions: { keepDirtyValues: true },
  })

  const submit = async ({ date, time, place, message }: InvitationForm) => {
    const body = { at: `${date}T${time}`, place: place.trim(), ...(message.trim() ? { message: message.trim() } : {}) }
    try {
      await api.POST('/api/v1/applications/{id}/invitation', { params: { path: { id } }, body })
    } catch (error) {
      throw error instanceof ApiProblem ? error.renamed((field) => (field === 'at' ? 'date' : field)) : error
    }
    await onDone()
  }
  return (
    <Dialog open={open} title={t('invite.title', { name })} onClose={onClose}>
      <Form form={form} submit={submit}>
        <p>{t('invite.text', { name })}</p>
        <div className="fields-row">
          <DateInput
            label={t('invite.date')}
            min={today()}
            {...form.register('date', { required: t('invite.dateNeeded'), validate: (date, { time }) => isAhead(date, time) || t('invite.datePast') })}
          />
          <TimeInput label={t('invite.time')} {...form.register('time', { required: t('invite.timeNeeded') })} />
        </div>
        <TextInput label={t('invite.place')} hint={t('invite.placeHint')} width="full" maxLength={200} {...form.register('place', { required: t('invite.placeNeeded') })} />
        <TextArea label={t('invite.message')} hint={t('invite.messageHint', { name })} rows={4} optional {...form.register('message')} max={1000} />
        <div className="button-group dialog-end">
          <Button type="submit" icon="send" busy={form.formState.isSubmitting}>
            {t('invite.submit')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {tc('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

/** Of a day and a time, as the firm's clock has it. */
export const isAhead = (date: string, time: string, now = new Date()) => new Date(`${date}T${time || '23:59'}`) > now
