import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { ClassView } from '@/api/types'
import { Alert, Button, Dialog, useForm } from '@/ui'
import { DialogForm } from './DialogForm'

/** Sends their code to those of a class who have not joined and have an e-mail address; says whom that leaves out. */
export function CodeMailsDialog({ open, view, onClose }: { open: boolean; view: ClassView; onClose: () => void }) {
  const { t } = useTranslation('schools')
  return (
    <Dialog open={open} title={t('mails.title', { name: view.name })} onClose={onClose}>
      <Mails view={view} onClose={onClose} />
    </Dialog>
  )
}

function Mails({ view: { id, pupils }, onClose }: { view: ClassView; onClose: () => void }) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const form = useForm()
  const waiting = pupils.filter(({ joined }) => !joined)
  const without = waiting.filter(({ email }) => !email)
  const reached = waiting.length - without.length
  if (reached === 0) {
    return (
      <>
        <Alert kind="warning" heading={t('mails.nobody')}>
          {t('mails.nobodyText')}
        </Alert>
        <div className="button-group dialog-end">
          <Button variant="secondary" onClick={onClose}>
            {tc('dialog.close')}
          </Button>
        </div>
      </>
    )
  }
  return (
    <DialogForm
      form={form}
      submit={() => api.POST('/api/v1/school-classes/{id}/code-mails', { params: { path: { id } } })}
      told={t('mails.sent', { count: reached })}
      label={t('mails.send', { count: reached })}
      icon="send"
      onClose={onClose}
    >
      <p>{t('mails.text', { count: reached })}</p>
      {without.length > 0 && (
        <>
          <p>{t('mails.without', { count: without.length })}</p>
          <ul>
            {without.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </DialogForm>
  )
}
