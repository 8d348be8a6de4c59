import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { CaseCard, MeView, Pile } from '@/api/types'
import { has } from '@/app/session'
import { DeskNav, ForProfessionals, mayTake } from '@/components/desk/Desk'
import { StatusTabs } from '@/components/StatusTabs'
import { Alert, EmptyState, ErrorState, LinkButton, More, Page, Skeleton } from '@/ui'
import { counted, pileOf, pilesOf, slugs } from './piles'
import { QueueEntry } from './QueueEntry'
import { firstName } from './time'

/** The young people who need somebody, whoever has waited the longest first. */
export default function QueuePage() {
  const { t } = useTranslation('desk')
  return (
    <ForProfessionals>
      {(me) => (
        <Page title={t('cases.title')} lead={has(me, 'secretariat') ? t('cases.leadAll') : t('cases.lead')}>
          <DeskNav me={me} />
          <Queue me={me} />
          <p className="form-hint">{t('cases.logged')}</p>
        </Page>
      )}
    </ForProfessionals>
  )
}

function Queue({ me }: { me: MeView }) {
  const { t } = useTranslation('desk')
  const [address] = useSearchParams()
  const pile = pileOf(address.get('bunke'))
  const [taken, setTaken] = useState<CaseCard>()
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/desk/cases',
    { params: { query: { pile, limit: 20 } } },
    { ...byCursor, staleTime: 0 },
  )
  const counts = data?.pages[0]?.counts
  const cards = data?.pages.flatMap((page) => page.items) ?? []
  const name = (one: Pile) => (one === 'COLLEAGUES' && !mayTake(me) ? t('cases.pileTaken') : t(`cases.pile.${one}`))
  return (
    <>
      <StatusTabs
        label={t('cases.piles')}
        current={slugs[pile]}
        to={(slug) => `?bunke=${slug}`}
        tabs={pilesOf(me).map((one) => ({ key: slugs[one], label: name(one), count: counts?.[counted[one]] }))}
      />
      {taken && <Taken key={taken.id} card={taken} />}
      {isPending && <Skeleton lines={8} card />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && cards.length === 0 && (
        <EmptyState heading={t(`cases.empty.${pile}`)}>
          <p>{t(`cases.emptyText.${pile}`)}</p>
        </EmptyState>
      )}
      {cards.length > 0 && (
        <>
          <h2 className="sr-only">{name(pile)}</h2>
          <ul className="plain-list applications">
            {cards.map((card) => (
              <QueueEntry key={card.id} card={card} takes={mayTake(me)} onTaken={setTaken} />
            ))}
          </ul>
          <More shown={cards.length} total={data?.pages[0]?.total ?? 0} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
        </>
      )}
    </>
  )
}

/** What has just been taken, and the way there; it takes the focus, since its entry is gone. */
function Taken({ card: { id, youngName } }: { card: CaseCard }) {
  const { t } = useTranslation('desk')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="receipt">
      <Alert kind="success" heading={t('cases.taken')}>
        <p>{t('cases.takenText', { name: firstName(youngName) })}</p>
        <LinkButton to={`/kommune/sager/${id}`} variant="secondary">
          {t('cases.open')}
        </LinkButton>
      </Alert>
    </div>
  )
}
