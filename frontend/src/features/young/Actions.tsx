import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { MyApplicationView } from '@/api/types'
import { Button, Dialog, TextArea } from '@/ui'
import { mayWithdraw } from './steps'
import { useAct } from './useAct'

/** What the young person can do with an application: take the place, talk to somebody instead, withdraw. */
export function Actions({ application }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const { act, busy } = useAct()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const path = { params: { path: { id: application.id } } }

  const askForHelp = () => act(() => api.POST('/api/v1/applications/{id}/help', path), t('referral.helpComes'))
  const confirm = () => act(() => api.POST('/api/v1/applications/{id}/confirmation', path), t('application.confirmed'))
  const withdraw = async () => {
    await act(() => api.POST('/api/v1/applications/{id}/withdrawal', { ...path, body: reason.trim() ? { reason: reason.trim() } : {} }), t('application.withdrawn'))
    setAsking(false)
  }
  return (
    <div className="button-group">
      {application.next === 'CONFIRM' && (
        <Button busy={busy && !asking} onClick={() => void confirm()} icon="check">
          {t('application.confirm')}
        </Button>
      )}
      {application.followBy && (
        <Button variant="secondary" busy={busy && !asking} onClick={() => void askForHelp()}>
          {t('referral.help')}
        </Button>
      )}
      {mayWithdraw(application) && (
        <Button variant="tertiary" onClick={() => setAsking(true)}>
          {t('application.withdraw')}
        </Button>
      )}
      <Dialog
        open={asking}
        title={t('application.withdrawTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="warning" busy={busy} onClick={() => void withdraw()}>
              {t('application.withdrawYes')}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t('application.withdrawNo')}
            </Button>
          </>
        }
      >
        <p>{t(application.status === 'AWAITING_GUARDIAN' ? 'application.withdrawUnsent' : 'application.withdrawText', { firm: application.offer.partner.name })}</p>
        <TextArea label={t('application.withdrawReason')} name="reason" optional rows={3} max={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Dialog>
    </div>
  )
}
