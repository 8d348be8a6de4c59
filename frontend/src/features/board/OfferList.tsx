import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardOffer } from '@/api/types'
import { EmptyState, More } from '@/ui'
import { OfferRow } from './OfferRow'
import type { Names } from './PupilRow'
import type { Say } from './say'
import type { BoardState } from './state'
import { across, directionOf, type Verdict } from './view'

const PAGE = 60

interface Props {
  offers: readonly BoardOffer[]
  names: Names
  say: Say
  guests: BoardState['guests']
  waiting: BoardState['waiting']
  marks: ReadonlyMap<string, ReadonlyMap<string, Verdict>> | undefined
  chosen: readonly string[]
  onTarget: (offer: string, week: string, byKey: boolean) => void
  onGuest: (pupil: string, byKey: boolean) => void
}

/** The offers with their seats. Tab comes to one week, the arrow keys go from week to week and from offer to offer. */
export function OfferList({ offers, names, say, guests, waiting, marks, chosen, onTarget, onGuest }: Props) {
  const { t } = useTranslation('board')
  const [shown, setShown] = useState(PAGE)
  const [last, setLast] = useState<{ offer: string; week: string }>()
  const rows = offers.slice(0, shown)
  const current = (last && rows.some(({ id }) => id === last.offer) ? last : undefined) ?? { offer: rows[0]?.id ?? '', week: rows[0]?.weeks[0]?.week ?? '' }

  const go = (event: KeyboardEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-offer]')
    const direction = directionOf(event.key)
    if (!direction || !cell) return
    event.preventDefault()
    const row = rows.findIndex(({ id }) => id === cell.dataset.offer)
    const weeks = rows.map((offer) => offer.weeks.map(({ week }) => week))
    const [to, column] = across(weeks, [row, weeks[row]?.indexOf(cell.dataset.week ?? '') ?? 0], direction)
    const offer = rows[to]?.id
    const week = weeks[to]?.[column]
    if (offer && week) focusCell(offer, week)
  }
  if (offers.length === 0) {
    return (
      <EmptyState heading={t('offers.none')}>
        <p>{t('offers.noneText')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys are heard from the buttons inside */}
      <ul
        className="plain-list seat-offers"
        onKeyDown={go}
        onFocus={(event) => {
          const cell = event.target.closest<HTMLElement>('[data-offer]')?.dataset
          if (cell?.offer && cell.week) setLast({ offer: cell.offer, week: cell.week })
        }}
      >
        {rows.map((offer) => {
          const here = guests.get(offer.id)
          return (
            <OfferRow
              key={offer.id}
              offer={offer}
              names={names}
              say={say}
              guests={here}
              waiting={waiting.flatMap((one) => (one.offer === offer.id && one.state === 'WAITING' ? one.week : [])).join(' ')}
              verdicts={marks?.get(offer.id)}
              choosing={chosen.length}
              chosenHere={chosen.length > 0 ? chosen.filter((id) => here?.some(({ pupil }) => pupil.id === id)).join(' ') : ''}
              current={current.offer === offer.id ? (offer.weeks.some(({ week }) => week === current.week) ? current.week : offer.weeks[0]?.week) : undefined}
              onTarget={onTarget}
              onGuest={onGuest}
            />
          )
        })}
      </ul>
      <More shown={rows.length} total={offers.length} hasMore={rows.length < offers.length} onMore={() => setShown(shown + PAGE)} />
    </>
  )
}

export const focusCell = (offer: string, week: string) => {
  const element = document.querySelector<HTMLElement>(`[data-offer="${CSS.escape(offer)}"][data-week="${CSS.escape(week)}"] .cell-seats`)
  element?.focus()
  return element !== null
}

/** Takes the focus to the first week that fits; to the first of all when none does. */
export function focusFirstFitting() {
  const first = document.querySelector<HTMLElement>('.cell-fits .cell-seats') ?? document.querySelector<HTMLElement>('.cell-needs .cell-seats') ?? document.querySelector<HTMLElement>('.cell-seats')
  first?.focus()
}
