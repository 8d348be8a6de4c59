import { useCallback, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { $api, api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { ReceivedApplication, ReferralView } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { Deadline, isUnanswered, ReceivedState } from '@/components/partner/ApplicationItem'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, Card, ErrorState, Facts, Page, Skeleton } from '@/ui'
import { Actions, type Answered } from './Actions'
import { firstName } from './firstName'

/** One young person's request, and the firm's answer to it. */
export default function ApplicationPage() {
  return <ForPartner>{(firm) => <Received ownFirm={firm.id} />}</ForPartner>
}

function Received({ ownFirm }: { ownFirm: string }) {
  const { t } = useTranslation('inbox')
  const { id = '' } = useParams()
  const { data: application, error, refetch } = $api.useQuery('get', '/api/v1/me/partner/applications/{id}', { params: { path: { id } } }, { staleTime: 0 })
  if (statusOf(error) === 404) return <NotFound />
  if (application) return <Application key={id} application={application} ownFirm={ownFirm} />
  return (
    <Page title={t('title')} above={<FirmNav />}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} card />}
    </Page>
  )
}

function Application({ application, ownFirm }: { application: ReceivedApplication; ownFirm: string }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  const [answered, setAnswered] = useState<Answered>()
  const reload = useReload(application.id)
  useSeen(application, reload)
  const { name, age, offer, motivation } = application

  return (
    <Page
      title={t('application.title', { name, offer: offer.title })}
      heading={t('application.heading', { name, age })}
      lead={t('application.applied', { kind: words.kind(offer.kind).toLocaleLowerCase(), title: offer.title })}
      above={
        <>
          <FirmNav />
          <BackLink to="/partner/ansoegninger">{t('back')}</BackLink>
        </>
      }
      beside={<ReceivedState status={application.status} />}
    >
      <Receipt answered={answered} name={firstName(name)} />
      <div className="with-side">
        <div>
          <Deadline application={application} />
          <CalledIn application={application} />
          <section>
            <h2 className="h3">{t('application.message', { name: firstName(name) })}</h2>
            <blockquote className="said lines">{motivation}</blockquote>
          </section>
          <Actions
            application={application}
            ownFirm={ownFirm}
            onAnswered={async (what) => {
              setAnswered(what)
              await reload()
            }}
          />
        </div>
        <aside>
          <About application={application} />
          <Contact application={application} />
          <Referred application={application} />
        </aside>
      </div>
    </Page>
  )
}

/** Opening it tells the young person, once, that it has been read. */
function useSeen({ id, status }: ReceivedApplication, reload: () => Promise<unknown>) {
  const told = useRef(false)
  useEffect(() => {
    if (status !== 'SUBMITTED' || told.current) return
    told.current = true
    // If it fails, the next visit tells it.
    api.POST('/api/v1/applications/{id}/seen', { params: { path: { id } } }).then(reload, () => undefined)
  }, [id, status, reload])
}

function useReload(id: string) {
  const queries = useQueryClient()
  return useCallback(async () => {
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/applications/{id}', { params: { path: { id } } }] })
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/applications'] })
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/offers'] })
  }, [queries, id])
}

/** What has just been done, and what follows; it takes the focus. */
function Receipt({ answered, name }: { answered: Answered | undefined; name: string }) {
  const { t } = useTranslation('inbox')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answered) box.current?.focus()
  }, [answered])
  return answered ? (
    <div ref={box} tabIndex={-1} className="receipt">
      <Alert kind="success" heading={t(`${answered}.receipt`, { name })}>
        {t(`${answered}.receiptText`, { name })}
      </Alert>
    </div>
  ) : null
}

/** Nobody acted in time: the municipality helps the young person, and the firm can still answer. */
function CalledIn({ application: { escalation, status } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  if (!escalation?.open) return null
  if (isUnanswered(status)) return <Alert heading={t('calledIn.heading')}>{t('calledIn.answer')}</Alert>
  return status === 'ACCEPTED' ? <Alert heading={t('calledIn.heading')}>{t('calledIn.confirm')}</Alert> : null
}

function About({ application: { offer, week, submittedAt, answerBy, invitation } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  return (
    <Card as="section">
      <h2 className="h3">{t('application.facts')}</h2>
      <Facts
        items={[
          { label: t('application.offer'), value: <Link to={`/partner/opslag/${offer.id}`}>{offer.title}</Link> },
          { label: t('application.week'), value: week && `${format.week(week)} (${format.weekDays(week)})` },
          { label: t('application.received'), value: format.date(submittedAt) },
          { label: t('application.answerBy'), value: format.date(answerBy) },
        ]}
      />
      {invitation && (
        <>
          <h3>{t('application.invitation')}</h3>
          <Facts
            items={[
              { label: t('application.when'), value: format.dateTime(invitation.at) },
              { label: t('application.where'), value: invitation.place },
              { label: t('application.said'), value: invitation.message && <span className="lines">{invitation.message}</span> },
            ]}
          />
        </>
      )}
    </Card>
  )
}

function Contact({ application: { name: fullName, contact, status } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const name = firstName(fullName)
  if (!contact) return ['SUBMITTED', 'SEEN', 'INVITED'].includes(status) ? <p className="muted small-text">{t('application.contactLater', { name })}</p> : null
  return (
    <Card as="section" className="contact-card">
      <h2 className="h3">{t('application.contact', { name })}</h2>
      <Facts
        items={[
          { label: t('application.email'), value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
        ]}
      />
    </Card>
  )
}

function Referred({ application: { referral } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  if (!referral) return null
  return (
    <Card as="section">
      <h2 className="h3">{t('application.referral')}</h2>
      <Facts
        items={[
          { label: t('application.to'), value: <WayOn referral={referral} /> },
          { label: t('application.reason'), value: <span className="lines">{referral.reason}</span> },
        ]}
      />
      <p className="muted">{t(`application.referralStatus.${referral.status}`)}</p>
    </Card>
  )
}

function WayOn({ referral: { offer, partner, professional } }: { referral: ReferralView }) {
  const words = useWords()
  if (offer) return <Link to={`/opslag/${offer.id}`}>{offer.title}</Link>
  if (partner) return <Link to={`/partnere/${partner.id}`}>{partner.name}</Link>
  return professional ? words.professional(professional) : null
}
