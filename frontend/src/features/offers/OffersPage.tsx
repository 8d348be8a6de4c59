import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, byCursor } from '@/api/client'
import type { OfferPage } from '@/api/types'
import { mayApply, useSession } from '@/app/session'
import { OfferCardView } from '@/components/offer/OfferCardView'
import { Button, EmptyState, ErrorState, Icon, LinkButton, More, Page, Select, Skeleton, Tag } from '@/ui'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { FilterPanel } from './FilterPanel'
import { countOf, sorts, useFilters, usualSort, type Filters, type Sort, type View } from './filters'
import { MapView } from './MapView'
import { searchOf } from './queries'
import { SearchBar } from './SearchBar'

/** Finding an offer: words, place and filters; a list or a map. */
export default function OffersPage() {
  const { t } = useTranslation('offers')
  const { filters, view, change, clear } = useFilters()
  const sort = usualSort(filters)
  const search = $api.useInfiniteQuery(
    'get',
    '/api/v1/offers',
    searchOf(filters),
    { ...byCursor, placeholderData: (old) => old },
  )
  // Drawing many cards takes a slow phone a while: it stays free for the finger meanwhile.
  const pages = useDeferredValue(search.data?.pages)
  const first = pages?.[0]
  const [open, setOpen] = useState(false)
  const chosen = countOf(filters)

  return (
    <Page title={t('title')}>
      <SearchBar key={`${filters.q}|${filters.near}|${filters.within}`} filters={filters} change={change} />
      <div className="results">
        <div className="filters">
          <Button variant="secondary" icon="tune" className="filters-button" aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
            {chosen > 0 ? t('filters.buttonCount', { count: chosen }) : t('filters.button')}
          </Button>
          <section id="filters" className={open ? 'filters-panel filters-open' : 'filters-panel'} aria-label={t('filters.label')}>
            <FilterPanel filters={filters} facets={first?.facets} change={change} />
            <Button className="filters-done" onClick={() => setOpen(false)}>
              {t('filters.show', { count: first?.total ?? 0 })}
            </Button>
          </section>
        </div>
        <div className="results-main">
          <Summary filters={filters} found={first} sort={sort} view={view} change={change} />
          <Chips filters={filters} change={change} clear={clear} />
          {first?.correctedQuery && (
            <p className="corrected" role="status">
              {t('corrected', { asked: filters.q, corrected: first.correctedQuery })}
            </p>
          )}
          {search.error ? (
            <ErrorState error={search.error} onRetry={() => void search.refetch()} />
          ) : view === 'map' ? (
            <MapView filters={filters} change={change} />
          ) : !pages ? (
            <Waiting />
          ) : first?.total === 0 ? (
            <Nothing clear={clear} narrowed={chosen > 0 || filters.within !== ''} />
          ) : (
            <>
              <ul className={search.isPlaceholderData ? 'offer-list plain-list is-old' : 'offer-list plain-list'} aria-busy={search.isPlaceholderData}>
                {pages.flatMap((page) =>
                  page.items.map((offer) => (
                    <li key={offer.id}>
                      <OfferCardView offer={offer} level={2} />
                    </li>
                  )),
                )}
              </ul>
              <More
                shown={pages.reduce((sum, page) => sum + page.items.length, 0)}
                total={first?.total ?? 0}
                hasMore={search.hasNextPage}
                busy={search.isFetchingNextPage}
                onMore={() => void search.fetchNextPage()}
              />
            </>
          )}
        </div>
      </div>
    </Page>
  )
}

interface Part {
  filters: Filters
  change: (part: Partial<Filters>, view?: View) => void
}

function Summary({ filters, found, sort, view, change }: Part & { found: OfferPage | undefined; sort: Sort; view: View }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const offered = sorts.filter((one) => (one !== 'distance' || filters.near) && (one !== 'relevance' || filters.q))
  return (
    <div className="summary">
      <p className="summary-count" role="status">
        {found ? t('found', { count: found.total, total: format.number(found.total) }) : ' '}
      </p>
      <div className="summary-tools">
        {view === 'list' && (
          <Select label={t('sort.label')} optional hideLabel width="full" value={sort} options={offered.map((one) => ({ value: one, label: t(`sort.${one}`) }))} onChange={(event) => change({ sort: event.target.value as Sort })} />
        )}
        <div className="switch" role="group" aria-label={t('view.label')}>
          <button type="button" className="switch-side" aria-pressed={view === 'list'} onClick={() => change({}, 'list')}>
            <Icon name="list-bulleted" />
            {t('view.list')}
          </button>
          <button type="button" className="switch-side" aria-pressed={view === 'map'} onClick={() => change({}, 'map')}>
            <Icon name="map" />
            {t('view.map')}
          </button>
        </div>
      </div>
    </div>
  )
}

const without = <V,>(values: V[], value: V) => values.filter((one) => one !== value)

/** Each chosen filter, to be taken away again. */
function Chips({ filters, change, clear }: Part & { clear: () => void }) {
  const { t } = useTranslation('offers')
  const words = useWords()
  const format = useFormat()
  const { data: municipalities } = $api.useQuery('get', '/api/v1/municipalities', {}, { staleTime: Infinity })
  const chips = [
    ...(filters.q ? [{ key: 'q', label: `“${filters.q}”`, remove: { q: '' } }] : []),
    ...(filters.near ? [{ key: 'near', label: filters.within ? t('chip.within', { near: filters.near, within: filters.within }) : t('chip.near', { near: filters.near }), remove: { near: '', within: '', sort: '' as const } }] : []),
    ...filters.kind.map((kind) => ({ key: kind, label: words.kind(kind), remove: { kind: without(filters.kind, kind) } })),
    ...filters.interest.map((one) => ({ key: `i${one}`, label: words.interest(one), remove: { interest: without(filters.interest, one) } })),
    ...filters.trade.map((one) => ({ key: `t${one}`, label: words.trade(one), remove: { trade: without(filters.trade, one) } })),
    ...filters.municipality.map((code) => ({ key: code, label: municipalities?.find((one) => one.code === code)?.shortName ?? code, remove: { municipality: without(filters.municipality, code) } })),
    ...(filters.week ? [{ key: 'week', label: format.week(filters.week), remove: { week: '' } }] : []),
    ...(filters.age ? [{ key: 'age', label: t('chip.age', { age: filters.age }), remove: { age: '' } }] : []),
  ]
  if (chips.length === 0) return null
  return (
    <div className="tag-row" role="group" aria-label={t('filters.active')}>
      {chips.map((chip) => (
        <Tag key={chip.key} onRemove={() => change(chip.remove)}>
          {chip.label}
        </Tag>
      ))}
      {chips.length > 1 && (
        <Button variant="link" onClick={clear}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  )
}

const Waiting = () => (
  <div className="offer-list">
    {[1, 2, 3, 4, 5, 6].map((card) => (
      <Skeleton key={card} card lines={5} />
    ))}
  </div>
)

function Nothing({ clear, narrowed }: { clear: () => void; narrowed: boolean }) {
  const { t } = useTranslation('offers')
  const { me } = useSession()
  return (
    <EmptyState
      heading={t('nothing.heading')}
      action={
        <>
          <Button variant="secondary" onClick={clear}>
            {t('nothing.all')}
          </Button>
          {(!me || mayApply(me)) && (
            <LinkButton to="/min-side/hjaelp" variant="secondary" icon="help">
              {t('nothing.help')}
            </LinkButton>
          )}
        </>
      }
    >
      <p>{narrowed ? t('nothing.narrowed') : t('nothing.text')}</p>
      <p>{t('nothing.promise')}</p>
    </EmptyState>
  )
}
