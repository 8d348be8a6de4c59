import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import { $api, api } from '@/api/client'
import type { MyApplicationView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, Button, Card, Dialog, ErrorState, Facts, LinkButton, Page, Skeleton, StatusTag, TextArea, Timeline, type Tone, useToast } from '@/ui'
import { mayWithdraw, nextSentence } from './steps'

/** One application from asking to its end: what happens next on top, then what has happened, then what was asked. */
export default function ApplicationPage() {
  return <Guarded allow={mayApply}>{() => <Thread />}</Guarded>
}

function Thread() {
  const { t } = useTranslation('young')
  const { id = '' } = useParams()
  const words = useWords()
  const { state } = useLocation() as { state: { sent?: boolean } | null }
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/me/applications/{id}', { params: { path: { id } } })
  return (
    <Page
      title={data?.offer.title ?? t('application.title')}
      lead={data ? `${words.kind(data.offer.kind)} · ${data.offer.partner.name}` : undefined}
      width="text"
      above={<BackLink to="/min-side">{t('application.back')}</BackLink>}
      beside={data && <StatusTag status={data.status}>{words.applicationStatus(data.status)}</StatusTag>}
    >
      {state?.sent && (
        <Alert kind="success" heading={t('application.sent')}>
          {t('application.sentText')}
        </Alert>
      )}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton card lines={6} />}
      {data && <Application application={data} />}
    </Page>
  )
}

function Application({ application }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  const { offer, invitation, referral, partnerContact: contact } = application
  return (
    <>
      <Card as="section" className="next-step">
        <h2 className="h4">{t('application.next')}</h2>
        <p>{nextSentence(application, t, format, words)}</p>
        {referral && application.status === 'REFERRED' && <Referral application={application} />}
        <Actions application={application} />
      </Card>
      {contact && (
        <section>
          <h2 className="h4">{t('application.contact')}</h2>
          <Facts
            items={[
              { label: t('application.contactName'), value: contact.name },
              { label: t('application.contactEmail'), value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
              { label: t('application.contactPhone'), value: contact.phone && <a href={`tel:${contact.phone.replace(/\s/g, '')}`}>{contact.phone}</a> },
            ]}
          />
        </section>
      )}
      {invitation && (
        <section>
          <h2 className="h4">{t('application.invitation')}</h2>
          <Facts
            items={[
              { label: t('application.when'), value: format.dateTime(invitation.at) },
              { label: t('application.where'), value: invitation.place },
              { label: t('application.message'), value: invitation.message },
            ]}
          />
        </section>
      )}
      <section>
        <h2 className="h4">{t('application.happened')}</h2>
        <History application={application} />
      </section>
      <section>
        <h2 className="h4">{t('application.asked')}</h2>
        <Facts
          items={[
            { label: t('application.offer'), value: <Link to={`/opslag/${offer.id}`}>{offer.title}</Link> },
            { label: t('application.week'), value: application.week && `${format.week(application.week)}, ${format.weekDays(application.week)}` },
          ]}
        />
        <p className="own-words">{application.motivation}</p>
      </section>
    </>
  )
}

const tones: Partial<Record<MyApplicationView['status'], Tone>> = { ACCEPTED: 'success', CONFIRMED: 'success', COMPLETED: 'success', REFERRED: 'accent', INVITED: 'accent', WITHDRAWN: 'neutral' }

function History({ application }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  const { escalation } = application
  const steps = application.timeline.map((step) => ({
    at: step.at,
    title: t(`step.${step.status}`, { firm: application.offer.partner.name }),
    tone: tones[step.status] ?? 'info',
    children: step.note && <p className="own-words">{step.note}</p>,
  }))
  const calledIn = escalation ? [{ at: escalation.at, title: t('step.ESCALATED', { who: words.professional(escalation.to).toLocaleLowerCase() }), tone: 'accent' as const, children: undefined }] : []
  return <Timeline entries={[...steps, ...calledIn].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).map((entry) => ({ key: `${entry.at}-${entry.title}`, when: format.dateTime(entry.at), ...entry }))} />
}

/** A no that is none: why, and where it goes on. */
function Referral({ application: { referral, offer, motivation } }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const words = useWords()
  if (!referral) return null
  return (
    <>
      <blockquote className="own-words">
        <p>{referral.reason}</p>
        <footer>{offer.partner.name}</footer>
      </blockquote>
      {referral.professional && <p>{t('referral.professional', { who: words.professional(referral.professional).toLowerCase() })}</p>}
      {referral.status === 'PROPOSED' && referral.offer && (
        <>
          <p>{t('referral.offer', { title: referral.offer.title, firm: referral.offer.partner.name })}</p>
          <div className="button-group">
            <LinkButton to={`/opslag/${referral.offer.id}/ansoeg?referral=${referral.id}`} state={{ words: motivation }}>
              {t('referral.apply')}
            </LinkButton>
            <LinkButton to={`/opslag/${referral.offer.id}`} variant="secondary">
              {t('referral.read')}
            </LinkButton>
          </div>
        </>
      )}
      {referral.status === 'PROPOSED' && referral.partner && (
        <>
          <p>{t('referral.partner', { firm: referral.partner.name })}</p>
          <div className="button-group">
            <LinkButton to={`/partnere/${referral.partner.id}`}>{t('referral.see', { firm: referral.partner.name })}</LinkButton>
          </div>
        </>
      )}
    </>
  )
}

function Actions({ application }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const queries = useQueryClient()
  const tell = useToast()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const path = { params: { path: { id: application.id } } }

  const act = async (action: () => Promise<unknown>, told: string) => {
    setBusy(true)
    try {
      await action()
      tell(told)
    } catch (problem) {
      tell(problem instanceof Error && 'title' in problem ? String(problem.title) : t('application.failed'), 'error')
    } finally {
      setBusy(false)
      setAsking(false)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/me/applications') })
    }
  }
  const askForHelp = () => act(() => api.POST('/api/v1/applications/{id}/help', path), t('referral.helpComes'))
  const confirm = () => act(() => api.POST('/api/v1/applications/{id}/confirmation', path), t('application.confirmed'))
  const withdraw = () =>
    act(() => api.POST('/api/v1/applications/{id}/withdrawal', { ...path, body: reason.trim() ? { reason: reason.trim() } : {} }), t('application.withdrawn'))

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
        <p>{t('application.withdrawText', { firm: application.offer.partner.name })}</p>
        <TextArea label={t('application.withdrawReason')} name="reason" optional rows={3} max={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Dialog>
    </div>
  )
}
