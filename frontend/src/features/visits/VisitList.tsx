import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { VisitCard, VisitSide } from '@/api/types'
import { StatusTabs } from '@/components/StatusTabs'
import { EmptyState, ErrorState, Icon, More, Skeleton } from '@/ui'
import { counted, pileOf, piles, slugs } from './piles'
import { VisitState } from './VisitState'
import { useWhen } from './when'

const calls = { SCHOOL: '/api/v1/visits', PARTNER: '/api/v1/me/partner/visits' } as const
const pages = { SCHOOL: '/kommune/besoeg', PARTNER: '/partner/besoeg' } as const

/** The visits of one side: those where somebody has to say something, those to come, and those that are over. */
export function VisitList({ side }: { side: VisitSide }) {
  const { t } = useTranslation('visits')
  const [address] = useSearchParams()
  const pile = pileOf(address.get('del'))
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    calls[side],
    { params: { query: { pile, limit: 20 } } },
    { ...byCursor, staleTime: 0 },
  )
  const counts = data?.pages[0]?.counts
  const cards = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <StatusTabs
        label={t('piles')}
        current={slugs[pile]}
        to={(slug) => `?del=${slug}`}
        tabs={piles.map((one) => ({ key: slugs[one], label: t(`pile.${one}`), count: counts?.[counted[one]] }))}
      />
      {isPending && <Skeleton lines={8} card />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && cards.length === 0 && (
        <EmptyState heading={t(`empty.${pile}`)}>
          <p>{t(`emptyText.${side}`)}</p>
        </EmptyState>
      )}
      {cards.length > 0 && (
        <>
          <h2 className="sr-only">{t(`pile.${pile}`)}</h2>
          <ul className="plain-list applications">
            {cards.map((card) => (
              <VisitItem key={card.id} card={card} side={side} />
            ))}
          </ul>
          <More shown={cards.length} total={data?.pages[0]?.total ?? 0} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
        </>
      )}
    </>
  )
}

/** A visit in the list: the class and the firm, when, and what is awaited. */
function VisitItem({ card, side }: { card: VisitCard; side: VisitSide }) {
  const { t } = useTranslation('visits')
  const when = useWhen()
  const { id, className, school, title, partner, pupils, time, proposal, late } = card
  const due = when.answerBy(card)
  return (
    <li className={late ? 'panel application application-late' : 'panel application'}>
      <div className="application-top">
        <h3>
          <Link to={`${pages[side]}/${id}`}>{side === 'SCHOOL' ? t('item.toFirm', { className, firm: partner.name }) : t('item.ofClass', { className, school })}</Link>
        </h3>
        <VisitState card={card} side={side} />
      </div>
      <p className="application-offer">{side === 'SCHOOL' ? t('item.aboutSchool', { title, school, count: pupils }) : t('item.about', { title, count: pupils })}</p>
      <ul className="plain-list visit-facts">
        <li>
          <Icon name="calendar-month" />
          <span>{when.moment(time)}</span>
        </li>
        {proposal && (
          <li>
            <Icon name="forward" />
            <span>{t('item.proposed', { when: when.moment(proposal) })}</span>
          </li>
        )}
        {due && (
          <li>
            <Icon name="time" />
            <span>{due}</span>
          </li>
        )}
      </ul>
    </li>
  )
}
