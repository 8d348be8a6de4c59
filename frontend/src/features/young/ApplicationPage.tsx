import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import { $api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { MyApplicationView } from '@/api/types'
import { Guarded, NotFound } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, Card, ErrorState, Facts, Page, Skeleton, StatusTag } from '@/ui'
import { Actions } from './Actions'
import { AtHome } from './AtHome'
import { History } from './History'
import { useMyApplications, useMyHelp } from './queries'
import { Referral } from './Referral'
import { helperOf, nextSentence } from './steps'
import { cameFrom, ledTo, proposedIn, turnOf } from './thread'
import { Turn } from './Turn'

/** One application from asking to its end: what happens next on top, then what has happened, then what was asked. */
export default function ApplicationPage() {
  return <Guarded allow={mayApply}>{() => <One />}</Guarded>
}

function One() {
  const { t } = useTranslation('young')
  const { id = '' } = useParams()
  const words = useWords()
  const { state } = useLocation() as { state: { sent?: boolean } | null }
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/me/applications/{id}', { params: { path: { id } } })
  if (statusOf(error) === 404) return <NotFound />
  return (
    <Page
      title={data?.offer.title ?? t('application.title')}
      lead={data ? `${words.kind(data.offer.kind)} · ${data.offer.partner.name}` : undefined}
      width="text"
      above={<BackLink to="/min-side">{t('application.back')}</BackLink>}
      beside={data && <StatusTag status={data.status}>{words.applicationStatus(data.status)}</StatusTag>}
    >
      {state?.sent && data && isUnderWay(data) && (
        <Alert kind="success" heading={t('application.sent')}>
          {t('application.sentText')}
        </Alert>
      )}
      {state?.sent && data?.status === 'AWAITING_GUARDIAN' && <WaitsAtHome helped={data.help !== undefined} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton card lines={6} />}
      {data && <Application key={id} application={data} />}
    </Page>
  )
}

/** Nothing has happened yet that is newer than having been sent. */
const isUnderWay = ({ status, help }: MyApplicationView) => !help && (status === 'SUBMITTED' || status === 'SEEN')

/** The receipt of whoever needs a yes first. */
function WaitsAtHome({ helped }: { helped: boolean }) {
  const { t } = useTranslation('guardian')
  return (
    <Alert kind="success" heading={helped ? t('sentHelp') : t('sent')}>
      {helped ? t('sentHelpText') : t('sentText')}
    </Alert>
  )
}

function Application({ application }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  const { offer, help } = application
  return (
    <>
      <Card as="section" className="next-step">
        <h2 className="h4">{t('application.next')}</h2>
        <p>{nextSentence(application, t, format, words)}</p>
        <Turn turn={turnOf(application)} firm={offer.partner.name} helper={helperOf(application, t, words)} />
        <AtHome application={application} />
        {application.status === 'REFERRED' && <Referral application={application} />}
        {help && (
          <p>
            <Link to={`/min-side/hjaelp/${help.id}`}>{t('help.see')}</Link>
          </p>
        )}
        <Actions application={application} />
      </Card>
      <Chain application={application} />
      <Firm application={application} />
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

/** Where it came from and what it led to, when somebody has helped on. */
function Chain({ application }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const all = useMyApplications().data?.items ?? []
  const from = cameFrom(application, all)
  const to = ledTo(application, all)
  const proposed = proposedIn(application, useMyHelp().data ?? [])
  if (!from && !to && !proposed) return null
  return (
    <section className="chain" aria-labelledby="chain">
      <h2 id="chain" className="h4">
        {t('chain.heading')}
      </h2>
      <Facts
        items={[
          { label: t('chain.before'), value: from && <Way to={from} /> },
          { label: t('chain.proposed'), value: proposed && <Link to={`/min-side/hjaelp/${proposed.help.id}`}>{t('help.title')}</Link> },
          { label: t('chain.after'), value: to && <Way to={to} /> },
        ]}
      />
    </section>
  )
}

const Way = ({ to: { id, offer } }: { to: MyApplicationView }) => (
  <>
    <Link to={`/min-side/ansoegninger/${id}`}>{offer.title}</Link>, {offer.partner.name}
  </>
)

/** Whom to turn to at the firm, and when one meets. */
function Firm({ application: { partnerContact: contact, invitation } }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  return (
    <>
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
    </>
  )
}
