import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, logoutUrl } from '@/api/client'
import { Button, Dialog, Form, useForm } from '@/ui'

async function submit() {
  await api.DELETE('/api/v1/me')
  window.location.assign(logoutUrl)
}

/** Deletes one's account, after saying what that does. There is no way back, so it asks once more. */
export function DeleteAccount({ firm = false }: { firm?: boolean }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const form = useForm({ defaultValues: {} })
  return (
    <section className="delete-account">
      <h2 className="h3">{t('account.title')}</h2>
      <p>{t(firm ? 'account.firmText' : 'account.youngText')}</p>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('account.delete')}
      </Button>
      <Dialog open={open} title={t('account.sure')} onClose={() => setOpen(false)}>
        <Form form={form} submit={submit}>
          <p>{t(firm ? 'account.firmText' : 'account.youngText')}</p>
          <p>{t('account.forGood')}</p>
          <div className="button-group dialog-end">
            <Button type="submit" variant="warning" busy={form.formState.isSubmitting}>
              {t('account.deleteForGood')}
            </Button>
            <Button variant="tertiary" onClick={() => setOpen(false)}>
              {t('dialog.cancel')}
            </Button>
          </div>
        </Form>
      </Dialog>
    </section>
  )
}
