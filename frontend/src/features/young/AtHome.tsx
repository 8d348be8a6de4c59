import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { MyApplicationView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Button, LinkButton } from '@/ui'
import { useAct } from './useAct'

/** What is waited for at home, and what one can do about it; or that there was no yes. */
export function AtHome({ application }: { application: MyApplicationView }) {
  const { consent } = application
  if (!consent) return null
  return consent.state === 'AWAITED' ? <Awaited application={application} consent={consent} /> : <NoYes consent={consent} />
}

const PAUSE_MINUTES = 10

/** Nobody is written to twice in ten minutes. */
const isAWhileAgo = (moment: string) => Date.now() - Date.parse(moment) > PAUSE_MINUTES * 60_000

type Consent = NonNullable<MyApplicationView['consent']>

function Awaited({ application: { id }, consent: { asked, askedAt } }: { application: MyApplicationView; consent: Consent }) {
  const { t } = useTranslation('guardian')
  const format = useFormat()
  const { act, busy } = useAct()
  const again = () => act(() => api.POST('/api/v1/applications/{id}/consent-request', { params: { path: { id } } }), t('thread.sentAgain'))
  return (
    <>
      {askedAt && (
        <>
          <p>
            {t('thread.asked', { who: format.list(asked) })}. {t('thread.askedAt', { when: format.dateTime(askedAt) })}
          </p>
          <p>{t('thread.tip')}</p>
        </>
      )}
      <div className="button-group">
        {askedAt && isAWhileAgo(askedAt) && (
          <Button variant="secondary" icon="send" busy={busy} onClick={() => void again()}>
            {t('thread.again')}
          </Button>
        )}
        <LinkButton to="/min-side/foraeldre" variant="secondary">
          {askedAt ? t('thread.correct') : t('change')}
        </LinkButton>
      </div>
    </>
  )
}

function NoYes({ consent: { state, by } }: { consent: Consent }) {
  const { t } = useTranslation('guardian')
  return state === 'REFUSED' || state === 'WITHDRAWN' || state === 'OVER' ? <p>{t(`no.${state}`, { who: by })}</p> : null
}
