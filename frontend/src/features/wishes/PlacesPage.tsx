import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { ChoosableOffer, MyRoundView, Trade } from '@/api/types'
import { trades, useWords } from '@/i18n/words'
import { Alert, Checkbox, EmptyState, ErrorState, FailureAlert, Icon, More, Select, Skeleton } from '@/ui'
import { ForRound } from './ForPupils'
import { PlaceCard } from './PlaceCard'
import { PlacesMap } from './PlacesMap'
import { newWish, useWishing } from './wishing'

const distances = ['5', '10', '20', '30'] as const

/** What one may take in a round, the nearest first: as a list or on the map. */
export default function PlacesPage() {
  const { t } = useTranslation('wishes')
  return (
    <ForRound title={t('places.title')} lead={t('places.lead')} back={(round) => ({ to: `/min-side/praktik/${round.id}`, text: t('places.back') })}>
      {(round) => <Places round={round} />}
    </ForRound>
  )
}

function Places({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  const words = useWords()
  const [trade, setTrade] = useState('')
  const [km, setKm] = useState('')
  const [all, setAll] = useState(false)
  const [view, setView] = useState<'list' | 'map'>('list')
  const query = { ...(trade ? { trade: [trade as Trade] } : {}), ...(km ? { km: Number(km) } : {}), ...(all ? { possible: false } : {}), limit: view === 'map' ? 100 : 20 }
  const places = $api.useInfiniteQuery('get', '/api/v1/me/placement-rounds/{id}/offers', { params: { path: { id: round.id }, query } }, { ...byCursor, placeholderData: (old) => old })
  const found = places.data?.pages.flatMap(({ items }) => items)
  const total = places.data?.pages[0]?.total ?? 0
  return (
    <>
      {!round.mayWish && <Alert>{t('places.over')}</Alert>}
      <div className="wish-filters">
        <Select id="trade" label={t('places.trade')} optional hideOptional width="full" placeholder={t('places.allTrades')} value={trade} options={trades.map((value) => ({ value, label: words.trade(value) }))} onChange={(event) => setTrade(event.target.value)} />
        <Select id="km" label={t('places.within')} optional hideOptional width="full" placeholder={t('places.anywhere')} value={km} options={distances.map((value) => ({ value, label: t('places.km', { km: value }) }))} onChange={(event) => setKm(event.target.value)} />
      </div>
      <Checkbox id="all" label={t('places.all')} checked={all} onChange={(event) => setAll(event.target.checked)} />
      <div className="wish-head">
        <p role="status">{found ? t('places.found', { count: total }) : ' '}</p>
        <div className="switch" role="group" aria-label={t('places.view')}>
          <button type="button" className="switch-side" aria-pressed={view === 'list'} onClick={() => setView('list')}>
            <Icon name="list-bulleted" />
            {t('places.list')}
          </button>
          <button type="button" className="switch-side" aria-pressed={view === 'map'} onClick={() => setView('map')}>
            <Icon name="map" />
            {t('places.map')}
          </button>
        </div>
      </div>
      {places.error ? (
        <ErrorState error={places.error} onRetry={() => void places.refetch()} />
      ) : !found ? (
        <Skeleton card lines={6} />
      ) : found.length === 0 ? (
        <EmptyState heading={t('places.none')}>
          <p>
            {t('places.noneText')} <Link to={`/min-side/praktik/${round.id}/noget-i-den-stil`}>{t('ways.style')}</Link>
          </p>
        </EmptyState>
      ) : (
        <Found round={round} offers={found} view={view} />
      )}
      {view === 'list' && found && found.length > 0 && <More shown={found.length} total={total} hasMore={places.hasNextPage} busy={places.isFetchingNextPage} onMore={() => void places.fetchNextPage()} />}
    </>
  )
}

function Found({ round, offers, view }: { round: MyRoundView; offers: readonly ChoosableOffer[]; view: 'list' | 'map' }) {
  const { t } = useTranslation('wishes')
  const { save, failure, isFull } = useWishing(round)
  const [said, setSaid] = useState('')
  const [town, setTown] = useState<string>()
  const wish = async (offer: ChoosableOffer, on: boolean) => {
    const others = round.wishes.filter((one) => one.offer?.id !== offer.offer.id).map(newWish)
    if (await save(on ? [...others, { offer: offer.offer.id }] : others)) setSaid(on ? t('places.added', { firm: offer.offer.partner, rank: others.length + 1 }) : t('wish.removed', { what: offer.offer.partner }))
  }
  const shown = view === 'map' && town ? offers.filter(({ offer }) => offer.postalCode === town) : offers
  return (
    <>
      {view === 'map' && <PlacesMap offers={offers} chosen={town} onChoose={(code) => setTown(code === town ? undefined : code)} />}
      <p role="status" className="wish-saved">
        {said}
      </p>
      {failure && <FailureAlert failure={failure} />}
      <ul className="plain-list wish-places">
        {shown.map((offer) => (
          <li key={offer.offer.id}>
            <PlaceCard round={round} offer={offer} rank={round.wishes.find((one) => one.offer?.id === offer.offer.id)?.rank} full={isFull} onWish={(on) => void wish(offer, on)} />
          </li>
        ))}
      </ul>
    </>
  )
}
