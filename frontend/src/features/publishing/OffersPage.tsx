import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { MyOfferCard, OfferStatus } from '@/api/types'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { KindPicture } from '@/components/Picture'
import { countOf, StatusTabs } from '@/components/StatusTabs'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, EmptyState, ErrorState, LinkButton, More, Page, Skeleton, StatusTag } from '@/ui'

const states: readonly OfferStatus[] = ['PUBLISHED', 'DRAFT', 'IN_REVIEW', 'RETURNED', 'PAUSED', 'CLOSED']
const ALL = 'alle'

/** The firm's own offers, by state. */
export default function OffersPage() {
  return <ForPartner>{(firm) => <Offers active={firm.status === 'ACTIVE'} />}</ForPartner>
}

function Offers({ active }: { active: boolean }) {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const [address] = useSearchParams()
  const status = states.find((one) => one === address.get('status'))
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/me/partner/offers',
    { params: { query: { limit: 20, ...(status ? { status } : {}) } } },
    { ...byCursor, staleTime: 0 },
  )
  const offers = data?.pages.flatMap((page) => page.items) ?? []
  const counts = data?.pages[0]?.counts
  const total = countOf(counts, ...states)
  const tabs = [
    { key: ALL, label: t('list.all'), count: total },
    ...states.map((one) => ({ key: one, label: words.offerStatus(one), count: countOf(counts, one) })).filter(({ key, count }) => key === status || (count ?? 0) > 0),
  ]
  const newOffer = (
    <LinkButton to="/partner/opslag/nyt" icon="plus">
      {t('list.new')}
    </LinkButton>
  )
  return (
    <Page title={t('list.title')} above={<FirmNav />} beside={total ? newOffer : undefined}>
      {!active && <Alert>{t('list.waitPledge')}</Alert>}
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <Skeleton lines={8} card />
      ) : total === 0 ? (
        <EmptyState heading={t('list.emptyHeading')} action={newOffer}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <StatusTabs label={t('list.tabs')} tabs={tabs} current={status ?? ALL} to={(key) => (key === ALL ? '/partner/opslag' : `/partner/opslag?status=${key}`)} />
          {offers.length === 0 ? (
            <EmptyState heading={t('list.emptyTab')}>
              <p>{t('list.emptyTabText')}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="plain-list own-offers">
                {offers.map((offer) => (
                  <OwnOffer key={offer.id} offer={offer} />
                ))}
              </ul>
              <More shown={offers.length} total={data?.pages[0]?.total ?? 0} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
            </>
          )}
        </>
      )}
    </Page>
  )
}

const changeable: readonly OfferStatus[] = ['DRAFT', 'RETURNED', 'PUBLISHED', 'PAUSED']

function OwnOffer({ offer }: { offer: MyOfferCard }) {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const format = useFormat()
  const { id, kind, title, status, seats, taken, deadline, changedAt, publishedAt } = offer
  const places = seats > 0 ? t('list.seats', { taken, count: seats }) : kind === 'CLASS_VISIT' ? t('list.byAgreement') : t('list.noSeats')
  const open = t(changeable.includes(status) ? 'list.edit' : 'list.open')
  return (
    <li className={`panel own-offer kind-${kind.toLowerCase()}`}>
      <KindPicture kind={kind} />
      <div className="own-offer-text">
        <h2 className="h3">
          <Link to={`/partner/opslag/${id}`}>{title}</Link>
        </h2>
        <p>
          <StatusTag status={status}>{words.offerStatus(status)}</StatusTag> {words.kind(kind)} · {places}
        </p>
        <p className="muted small-text">
          {t('list.changed', { date: format.shortDate(changedAt) })}
          {deadline && <> · {t('list.deadline', { date: format.shortDate(deadline) })}</>}
        </p>
      </div>
      <ul className="plain-list own-offer-ways">
        {[
          { to: `/partner/opslag/${id}`, action: open },
          { to: `/partner/opslag/${id}/vis`, action: t('list.preview') },
          ...(publishedAt && kind !== 'CLASS_VISIT' ? [{ to: `/partner/ansoegninger?status=alle&opslag=${id}`, action: t('list.applications') }] : []),
        ].map(({ to, action }) => (
          <li key={to}>
            <Link to={to} aria-label={t('list.of', { action, title })}>
              {action}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
