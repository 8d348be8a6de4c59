import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { ReceivedApplication } from '@/api/types'
import { Alert, Button, FailureAlert } from '@/ui'
import { AcceptDialog } from './AcceptDialog'
import { firstName } from './firstName'
import { InviteDialog } from './InviteDialog'
import { ReferDialog } from './ReferDialog'

export type Answered = 'invite' | 'accept' | 'refer' | 'complete'

interface Props {
  application: ReceivedApplication
  ownFirm: string
  onAnswered: (what: Answered) => Promise<void>
}

/** What the firm can do now. There is no declining: who cannot be taken in is guided on. */
export function Actions(props: Props) {
  const { t } = useTranslation('inbox')
  const { status, escalation } = props.application
  const name = firstName(props.application.name)
  switch (status) {
    case 'SUBMITTED':
    case 'SEEN':
    case 'INVITED':
      return <Answer {...props} />
    case 'ACCEPTED':
      return <Alert heading={t('actions.waitConfirm', { name })}>{t('actions.waitConfirmText', { name })}</Alert>
    case 'CONFIRMED':
      return <Completion {...props} />
    case 'COMPLETED':
      return <Alert kind="success" heading={t('actions.done')}>{t('actions.doneText', { name })}</Alert>
    case 'NOT_COMPLETED':
      return <Alert heading={t('actions.stopped')}>{t('actions.stoppedText', { name })}</Alert>
    case 'WITHDRAWN':
      return <Alert heading={t('actions.withdrawn', { name })}>{t('actions.withdrawnText')}</Alert>
    default:
      if (props.application.consentWithdrawn) return <Alert heading={t('actions.consentWithdrawn')}>{t('actions.consentWithdrawnText', { name })}</Alert>
      return <Alert heading={t(escalation ? 'actions.helpedOn' : 'actions.referred', { name })} />
  }
}

function Answer({ application, ownFirm, onAnswered }: Props) {
  const { t } = useTranslation('inbox')
  const [open, setOpen] = useState<Answered>()
  const close = () => setOpen(undefined)
  const done = async (what: Answered) => {
    close()
    await onAnswered(what)
  }
  const ways = [
    { what: 'accept', icon: 'check', variant: 'primary' },
    { what: 'invite', icon: 'calendar-month', variant: 'secondary' },
    { what: 'refer', icon: 'forward', variant: 'secondary' },
  ] as const
  return (
    <section>
      <h2 className="h3">{t('actions.heading')}</h2>
      <ul className="plain-list ways">
        {ways.map(({ what, icon, variant }) => (
          <li key={what} className="panel">
            <Button variant={variant} icon={icon} onClick={() => setOpen(what)}>
              {t(`actions.${what}`)}
            </Button>
            <p>{t(`actions.${what}Text`)}</p>
          </li>
        ))}
      </ul>
      <InviteDialog application={application} open={open === 'invite'} onClose={close} onDone={() => done('invite')} />
      <AcceptDialog application={application} open={open === 'accept'} onClose={close} onDone={() => done('accept')} />
      <ReferDialog application={application} ownFirm={ownFirm} open={open === 'refer'} onClose={close} onDone={() => done('refer')} />
    </section>
  )
}

function Completion({ application, onAnswered }: Props) {
  const { t } = useTranslation('inbox')
  const { id } = application
  const name = firstName(application.name)
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<Error>()
  const complete = async (outcome: 'COMPLETED' | 'NOT_COMPLETED') => {
    setBusy(outcome)
    setFailure(undefined)
    try {
      await api.POST('/api/v1/applications/{id}/completion', { params: { path: { id } }, body: { outcome } })
      await onAnswered('complete')
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <section>
      <Alert kind="success" heading={t('actions.confirmed', { name })}>
        {t('actions.confirmedText', { name })}
      </Alert>
      <h2 className="h3">{t('actions.complete')}</h2>
      <p>{t('actions.completeText', { name })}</p>
      {failure && <FailureAlert failure={failure} />}
      <div className="button-group">
        <Button icon="check" busy={busy === 'COMPLETED'} onClick={() => void complete('COMPLETED')}>
          {t('actions.completed', { name })}
        </Button>
        <Button variant="secondary" busy={busy === 'NOT_COMPLETED'} onClick={() => void complete('NOT_COMPLETED')}>
          {t('actions.notCompleted', { name })}
        </Button>
      </div>
    </section>
  )
}
