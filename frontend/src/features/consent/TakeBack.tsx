import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Consent } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Button, Dialog, FailureAlert } from '@/ui'

/** A yes can be taken back until the work begins. */
export function TakeBack({ view: { about, language }, token, onChanged }: { view: Consent; token: string; onChanged: (view: Consent) => void }) {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const takeBack = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const { data } = await api.POST('/api/v1/consents/withdrawal', { body: { token, language } })
      if (data) onChanged(data)
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setSure(false)
      setBusy(false)
    }
  }
  return (
    <>
      <p>{about?.begins ? t('given.withdrawBegins', { day: format.dayOfYear(about.begins) }) : t('given.withdrawText')}</p>
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
        </div>
      )}
      <div className="button-group">
        <Button variant="tertiary" onClick={() => setSure(true)}>
          {t('given.withdraw')}
        </Button>
      </div>
      <Dialog
        open={sure}
        title={t('given.sure')}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button variant="warning" busy={busy} onClick={() => void takeBack()}>
              {t('given.sureYes')}
            </Button>
            <Button variant="secondary" onClick={() => setSure(false)}>
              {t('given.sureNo')}
            </Button>
          </>
        }
      >
        <p>{t('given.sureText', { firm: about?.partnerName, young: about?.youngName.split(' ')[0] })}</p>
      </Dialog>
    </>
  )
}
