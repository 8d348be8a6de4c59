import { useTranslation } from 'react-i18next'
import type { BoardOffer, Trade } from '@/api/types'
import { useWords } from '@/i18n/words'
import { Checkbox, Select, TextInput } from '@/ui'
import type { BoardState } from './state'
import type { OfferFilter, PupilFilter, Show } from './view'

const shows: readonly Show[] = ['without', 'placed', 'all']

export function PupilFilters({ state, filter, onChange }: { state: BoardState; filter: PupilFilter; onChange: (part: Partial<PupilFilter>) => void }) {
  const { t } = useTranslation('board')
  return (
    <div className="board-filters">
      <div className="switch" role="group" aria-label={t('pupils.show')}>
        {shows.map((show) => (
          <button key={show} type="button" className="switch-side" aria-pressed={filter.show === show} onClick={() => onChange({ show })}>
            {t(`pupils.showKind.${show}`)}
          </button>
        ))}
      </div>
      <TextInput id="pupil-search" type="search" label={t('pupils.search')} hideLabel optional hideOptional width="full" placeholder={t('pupils.search')} autoComplete="off" value={filter.q} onChange={(event) => onChange({ q: event.target.value })} />
      <Select
        id="pupil-class"
        label={t('pupils.schoolClass')}
        hideLabel
        optional
        hideOptional
        width="full"
        placeholder={t('pupils.allClasses')}
        value={filter.schoolClass}
        options={[...state.classes.values()].map(({ id, name, school }) => ({ value: id, label: `${name}, ${school.name}` }))}
        onChange={(event) => onChange({ schoolClass: event.target.value })}
      />
    </div>
  )
}

export function OfferFilters({ offers, filter, choosing, onChange }: { offers: readonly BoardOffer[]; filter: OfferFilter; choosing: boolean; onChange: (part: Partial<OfferFilter>) => void }) {
  const { t } = useTranslation('board')
  const words = useWords()
  const trades = [...new Set(offers.map(({ trade }) => trade))].toSorted((a: Trade, b: Trade) => words.trade(a).localeCompare(words.trade(b), 'da'))
  return (
    <div className="board-filters offer-filters">
      <TextInput id="offer-search" type="search" label={t('offers.search')} hideLabel optional hideOptional width="full" placeholder={t('offers.search')} autoComplete="off" value={filter.q} onChange={(event) => onChange({ q: event.target.value })} />
      <Select
        id="offer-trade"
        label={t('offers.trade')}
        hideLabel
        optional
        hideOptional
        width="full"
        placeholder={t('offers.allTrades')}
        value={filter.trade}
        options={trades.map((trade) => ({ value: trade, label: words.trade(trade) }))}
        onChange={(event) => onChange({ trade: event.target.value })}
      />
      <div className="board-checks">
        <Checkbox id="offer-free" label={t('offers.free')} checked={filter.free} onChange={(event) => onChange({ free: event.target.checked })} />
        {choosing && <Checkbox id="offer-fitting" label={t('offers.fitting')} checked={filter.fitting} onChange={(event) => onChange({ fitting: event.target.checked })} />}
      </div>
    </div>
  )
}
