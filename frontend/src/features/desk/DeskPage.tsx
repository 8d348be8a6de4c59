import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import { $api } from '@/api/client'
import { has } from '@/app/session'
import { DeskNav, ForProfessionals } from '@/components/desk/Desk'
import { countOf } from '@/components/StatusTabs'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Card, ErrorState, Page, Skeleton } from '@/ui'

const ONE = { params: { query: { limit: 1 } } }

/** The secretariat's overview: what waits for it, and where every application stands. */
export default function DeskPage() {
  return (
    <ForProfessionals>
      {(me) => (has(me, 'secretariat') ? <Overview nav={<DeskNav me={me} />} /> : <Navigate to="/kommune/sager" replace />)}
    </ForProfessionals>
  )
}

const APPLICATION_STATES = ['AWAITING_GUARDIAN', 'SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED', 'REFERRED', 'COMPLETED', 'NOT_COMPLETED', 'WITHDRAWN'] as const

function Overview({ nav }: { nav: React.ReactNode }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const cases = $api.useQuery('get', '/api/v1/desk/cases', { params: { query: { pile: 'LATE', limit: 1 } } })
  const pledges = $api.useQuery('get', '/api/v1/desk/pledges', ONE)
  const offers = $api.useQuery('get', '/api/v1/desk/offers', ONE)
  const partners = $api.useQuery('get', '/api/v1/desk/partners', ONE)
  const applications = $api.useQuery('get', '/api/v1/desk/applications', ONE)
  const mails = $api.useQuery('get', '/api/v1/desk/mails', ONE)
  const failed = [cases, pledges, offers, partners, applications, mails].find(({ error }) => error)
  const waiting = [
    { to: '/kommune/sager?bunke=forsinket', count: cases.data?.counts.late, label: t('overview.cases') },
    { to: '/kommune/aftaler', count: countOf(pledges.data?.counts, 'SIGNED'), label: t('overview.pledges') },
    { to: '/kommune/opslag', count: countOf(offers.data?.counts, 'IN_REVIEW'), label: t('overview.offers') },
    { to: '/kommune/mails?status=FAILED', count: countOf(mails.data?.counts, 'FAILED'), label: t('overview.mails') },
    { to: '/kommune/partnere?status=ACTIVE', count: countOf(partners.data?.counts, 'ACTIVE'), label: t('overview.partners') },
  ]
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      {nav}
      {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      <ul className="nobullet-list figure-grid">
        {waiting.map(({ to, count, label }) => (
          <Card as="li" key={to} className="figure">
            <Link to={to}>
              <strong className="figure-number">{count === undefined ? '–' : format.number(count)}</strong>
              <span>{label}</span>
            </Link>
          </Card>
        ))}
      </ul>
      <h2>{t('overview.applications')}</h2>
      {applications.isPending && <Skeleton lines={5} />}
      {applications.data && (
        <ul className="nobullet-list state-bars">
          {APPLICATION_STATES.map((status) => {
            const count = countOf(applications.data.counts, status) ?? 0
            return (
              <li key={status}>
                <Link to={`/kommune/ansoegninger?status=${status}`}>{words.applicationStatus(status)}</Link>
                <meter min={0} max={Math.max(1, applications.data.total)} value={count} aria-hidden="true" />
                <span>{format.number(count)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </Page>
  )
}
