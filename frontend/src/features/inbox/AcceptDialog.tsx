import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { Button, Dialog, Form, TextArea, useForm } from '@/ui'
import { firstName } from './firstName'
import type { AnswerDialogProps } from './InviteDialog'

/** Says yes. When the last place has gone meanwhile, the backend says so here. */
export function AcceptDialog({ application: { id, name: fullName }, open, onClose, onDone }: AnswerDialogProps) {
  const { t } = useTranslation('inbox')
  const name = firstName(fullName)
  const { t: tc } = useTranslation()
  const form = useForm({ defaultValues: { message: '' } })

  const submit = async ({ message }: { message: string }) => {
    await api.POST('/api/v1/applications/{id}/acceptance', { params: { path: { id } }, body: message.trim() ? { message: message.trim() } : {} })
    await onDone()
  }
  return (
    <Dialog open={open} title={t('accept.title', { name })} onClose={onClose}>
      <Form form={form} submit={submit}>
        <p>{t('accept.text', { name })}</p>
        <TextArea label={t('accept.message')} hint={t('accept.messageHint')} rows={4} optional {...form.register('message')} max={1000} />
        <div className="button-group dialog-end">
          <Button type="submit" icon="check" busy={form.formState.isSubmitting}>
            {t('accept.submit')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {tc('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
