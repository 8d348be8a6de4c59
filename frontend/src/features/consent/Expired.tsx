import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Consent } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Alert, Button, FailureAlert, Page } from '@/ui'

/** Too old: a new link goes to the address that is known, which is never shown in full. */
export function Expired({ view: { sentTo }, token }: { view: Consent; token: string }) {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const [busy, setBusy] = useState(false)
  const [sentAt, setSentAt] = useState<string>()
  const [failure, setFailure] = useState<Error>()
  const ask = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const { data } = await api.POST('/api/v1/consents/renewal', { body: { token } })
      setSentAt(data?.sentAt)
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page title={t('expired.title')} lead={sentTo ? t('expired.text', { to: sentTo }) : t('expired.noAddress')} width="text">
      <div role="status">
        {sentAt && (
          <Alert kind="success" heading={t('expired.sent')}>
            {t('expired.sentText', { to: sentTo, when: format.dateTime(sentAt) })}
          </Alert>
        )}
      </div>
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
        </div>
      )}
      {sentTo && (
        <div className="button-group">
          <Button icon="send" busy={busy} onClick={() => void ask()}>
            {t('expired.ask')}
          </Button>
        </div>
      )}
    </Page>
  )
}
