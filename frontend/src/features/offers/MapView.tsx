import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api } from '@/api/client'
import { BubbleMap } from '@/components/map/BubbleMap'
import { OfferCardView } from '@/components/offer/OfferCardView'
import { Button, EmptyState, ErrorState, Skeleton } from '@/ui'
import { useFormat } from '@/i18n/format'
import { asQuery, type Filters, type View } from './filters'

interface Props {
  filters: Filters
  change: (part: Partial<Filters>, view?: View) => void
}

/** The same search as a map, with the towns as a list beside it. */
export function MapView({ filters, change }: Props) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const places = $api.useQuery('get', '/api/v1/offers/places', { params: { query: asQuery(filters) } }, { placeholderData: (old) => old })
  const [chosen, setChosen] = useState<string>()
  if (places.error) return <ErrorState error={places.error} onRetry={() => void places.refetch()} />
  if (!places.data) return <Skeleton lines={12} />
  if (places.data.length === 0) return <EmptyState heading={t('nothing.heading')}>{t('nothing.narrowed')}</EmptyState>
  const place = places.data.find((one) => one.postalCode === chosen)
  return (
    <div className="map-view">
      <BubbleMap places={places.data} chosen={chosen} onChoose={setChosen} />
      <div className="map-side">
        {place ? (
          <section aria-live="polite">
            <div className="map-side-head">
              <h2 className="h3">{t('map.at', { town: place.town, count: place.count })}</h2>
              <Button variant="link" onClick={() => setChosen(undefined)}>
                {t('map.back')}
              </Button>
            </div>
            <OffersAt filters={filters} postalCode={place.postalCode} />
            <Button variant="secondary" onClick={() => change({ near: place.postalCode, within: '5' }, 'list')}>
              {t('map.around', { town: place.town })}
            </Button>
          </section>
        ) : (
          <section>
            <h2 className="h3">{t('map.towns')}</h2>
            <ul className="plain-list town-list">
              {places.data
                .toSorted((a, b) => b.count - a.count || a.town.localeCompare(b.town, 'da'))
                .map((one) => (
                  <li key={one.postalCode}>
                    <button type="button" className="town" onClick={() => setChosen(one.postalCode)}>
                      <span>
                        {one.postalCode} {one.town}
                      </span>
                      <span className="town-count">{format.number(one.count)}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}

const NEAREST_KILOMETRE = 1

function OffersAt({ filters, postalCode }: { filters: Filters; postalCode: string }) {
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/offers', {
    params: { query: { ...asQuery({ ...filters, near: postalCode, within: String(NEAREST_KILOMETRE) }), sort: 'distance', limit: 10 } },
  })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={6} />
  return (
    <ul className="plain-list map-offers">
      {data.items.map((offer) => (
        <li key={offer.id}>
          <OfferCardView offer={offer} />
        </li>
      ))}
    </ul>
  )
}
