import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { $api } from '@/api/client'
import type { MyFirmView, MyPartnerView, OfferStatus } from '@/api/types'
import { ApplicationItem } from '@/components/partner/ApplicationItem'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { SilenceBanner } from '@/components/partner/SilenceBanner'
import { countOf } from '@/components/StatusTabs'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Card, EmptyState, ErrorState, LinkButton, Page, Skeleton, StatusTag } from '@/ui'
import { PledgeAction } from './PledgePanel'
import { useMyPartner } from './queries'
import { Returned } from './Returned'

const SHOWN = 3

/** The firm's first page: who waits for an answer, what is out, and where the pledge stands. */
export default function OverviewPage() {
  return <ForPartner>{(firm) => <Overview firm={firm} />}</ForPartner>
}

function Overview({ firm }: { firm: MyFirmView }) {
  const { t } = useTranslation('firm')
  const { data: details, error, refetch } = useMyPartner()
  return (
    <Page title={t('overview.title')} heading={firm.name} above={<FirmNav />}>
      <SilenceBanner />
      <div className="with-side">
        <div>
          <Waiting />
          <Offers active={firm.status === 'ACTIVE'} />
        </div>
        <aside>{details ? <PledgeStanding firm={details} /> : error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} card />}</aside>
      </div>
    </Page>
  )
}

function Waiting() {
  const { t } = useTranslation('firm')
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/me/partner/applications', { params: { query: { status: ['SUBMITTED', 'SEEN'], limit: SHOWN } } }, { staleTime: 0 })
  return (
    <section className="overview-part">
      <h2>
        {t('overview.waiting')} {data && data.total > 0 && <span className="status-count">{data.total}</span>}
      </h2>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={4} card />
      ) : data.items.length > 0 ? (
        <ul className="plain-list applications">
          {data.items.map((application) => (
            <ApplicationItem key={application.id} application={application} />
          ))}
        </ul>
      ) : (
        <Card className="calm">
          <p className="weight-semibold">{t('overview.waitingNone')}</p>
          <p>{t('overview.waitingNoneText')}</p>
        </Card>
      )}
      <p className="go-on">
        <Link to="/partner/ansoegninger">{t('overview.waitingAll')}</Link>
      </p>
    </section>
  )
}

const states: readonly OfferStatus[] = ['PUBLISHED', 'DRAFT', 'IN_REVIEW', 'RETURNED', 'PAUSED', 'CLOSED']

function Offers({ active }: { active: boolean }) {
  const { t } = useTranslation('firm')
  const words = useWords()
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/me/partner/offers', { params: { query: { limit: 1 } } }, { staleTime: 0 })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} card />
  const any = data.counts.some((one) => one.count > 0)
  return (
    <section className="overview-part">
      <h2>{t('overview.offers')}</h2>
      {any ? (
        <>
          <ul className="plain-list tiles">
            {states
              .map((status) => ({ status, count: countOf(data.counts, status) ?? 0 }))
              .filter(({ status, count }) => count > 0 || status === 'PUBLISHED')
              .map(({ status, count }) => (
                <li key={status}>
                  <Link to={`/partner/opslag?status=${status}`} className="tile">
                    <span className="tile-number">{count}</span>
                    <span>{words.offerStatus(status)}</span>
                  </Link>
                </li>
              ))}
          </ul>
          <div className="button-group">
            <LinkButton to="/partner/opslag/nyt" icon="plus">
              {t('overview.newOffer')}
            </LinkButton>
            <LinkButton to="/partner/opslag" variant="secondary">
              {t('overview.offersAll')}
            </LinkButton>
          </div>
        </>
      ) : (
        <EmptyState
          heading={t('overview.offersNone')}
          action={
            <LinkButton to="/partner/opslag/nyt" icon="plus">
              {t('overview.newOffer')}
            </LinkButton>
          }
        >
          <p>{t(active ? 'overview.offersNoneText' : 'overview.afterApproval')}</p>
        </EmptyState>
      )}
    </section>
  )
}

function PledgeStanding({ firm }: { firm: MyPartnerView }) {
  const { t } = useTranslation('firm')
  const format = useFormat()
  const words = useWords()
  const pledge = firm.pledge
  return (
    <Card as="section" className="standing">
      <h2 className="h3">{t('overview.pledge')}</h2>
      {pledge && <StatusTag status={pledge.status}>{words.pledgeStatus(pledge.status)}</StatusTag>}
      <p>{!pledge ? t('overview.pledgeNone') : t(`overview.pledge${pledge.status}`, { date: pledge.activeUntil ? format.date(pledge.activeUntil) : '' })}</p>
      {pledge && <Returned pledge={pledge} />}
      <PledgeAction firm={firm} />
      <ul className="plain-list">
        <li>
          <Link to="/partner/virksomhed">{t('overview.pledgeSee')}</Link>
        </li>
        {firm.status === 'ACTIVE' && (
          <li>
            <Link to={`/partnere/${firm.id}`}>{t('overview.directory')}</Link>
          </li>
        )}
      </ul>
    </Card>
  )
}
