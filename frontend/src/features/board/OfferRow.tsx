import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardOffer, SeatsInWeek } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { useGrades } from '@/components/offer/OfferCardView'
import { Icon } from '@/ui'
import type { Names } from './PupilRow'
import type { Say } from './say'
import type { Guest } from './state'
import type { Verdict } from './view'

interface Props {
  offer: BoardOffer
  names: Names
  say: Say
  guests: readonly Guest[] | undefined
  /** The weeks for which somebody waits, joined, once for each who does; so that a row is only drawn again when it concerns it. */
  waiting: string
  verdicts: ReadonlyMap<string, Verdict> | undefined
  /** How many pupils are chosen, and waiting for a seat. */
  choosing: number
  /** The chosen ones who sit here, joined; so that a row is only drawn again when it concerns it. */
  chosenHere: string
  /** The week of this offer that the Tab key comes to. */
  current: string | undefined
  onTarget: (offer: string, week: string, byKey: boolean) => void
  onGuest: (pupil: string, byKey: boolean) => void
}

/** An offer: its weeks, the seats in each, and who sits there. Each week is a place to put the chosen pupils. */
export const OfferRow = memo(function OfferRow({ offer, names, say, guests, waiting, verdicts, choosing, chosenHere, current, onTarget, onGuest }: Props) {
  const { t } = useTranslation('board')
  const words = useWords()
  const format = useFormat()
  const grades = useGrades()
  const distance = verdicts && [...verdicts.values()][0]?.distanceKm
  return (
    <li className="seat-offer">
      <div className="seat-offer-head">
        <h3>
          <a href={`/opslag/${offer.id}`} target="_blank" rel="noreferrer" tabIndex={-1}>
            {offer.partner.name}
          </a>
        </h3>
        <p>
          {offer.title} · {words.trade(offer.trade)} · {offer.town}
          {distance !== undefined && <strong> · {format.way(distance)}</strong>}
          {offer.grades.length > 0 && ` · ${grades(offer.grades)}`}
          {offer.minimumAge !== undefined && ` · ${t('offer.from', { age: offer.minimumAge })}`}
        </p>
      </div>
      <ul className="plain-list seat-cells">
        {offer.weeks.map((week) => (
          <Cell
            key={week.week}
            firm={offer.partner.name}
            offer={offer.id}
            week={week}
            names={names}
            say={say}
            guests={guests?.filter(({ booking }) => booking.weeks.includes(week.week))}
            waiting={waiting}
            verdict={verdicts?.get(week.week)}
            choosing={choosing}
            chosenHere={chosenHere}
            current={current === week.week}
            onTarget={onTarget}
            onGuest={onGuest}
          />
        ))}
      </ul>
    </li>
  )
})

interface CellProps extends Omit<Props, 'offer' | 'verdicts' | 'current'> {
  firm: string
  offer: string
  week: SeatsInWeek
  verdict: Verdict | undefined
  current: boolean
}

function Cell({ firm, offer, week, names, say, guests = [], waiting, verdict, choosing, chosenHere, current, onTarget, onGuest }: CellProps) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const reason = useId()
  const fit = choosing > 0 && verdict ? (week.free < choosing && verdict.fit !== 'BLOCKED' ? 'FULL' : verdict.fit) : undefined
  const words = fit === undefined ? [] : fit === 'FULL' ? [t('cell.tooFew', { count: week.free }), ...verdict!.sentences] : verdict!.sentences
  const seats = t('cell.free', { free: week.free, count: week.seats })
  const queue = waiting.split(' ').filter((one) => one === week.week).length
  const more = [
    ...(queue > 0 ? [t('queue.waiting', { count: queue })] : []),
    ...(week.held > 0 ? [t('cell.held', { count: week.held })] : []),
    ...(week.reservedForUs > 0 ? [t('cell.reservedForUs', { count: week.reservedForUs })] : []),
    ...(week.reservedForOthers > 0 ? [t('cell.reservedForOthers', { count: week.reservedForOthers })] : []),
  ]
  const blocked = fit === 'BLOCKED' || fit === 'FULL'
  return (
    <li className={`seat-cell${fit ? ` cell-${fit.toLowerCase()}` : ''}${week.free === 0 ? ' cell-none' : ''}`} data-offer={offer} data-week={week.week}>
      <button
        type="button"
        className="cell-seats"
        tabIndex={current ? 0 : -1}
        aria-disabled={blocked || undefined}
        aria-label={t('cell.name', { firm, week: format.week(week.week), seats: [seats, ...more].join(', ') }) + (fit && !blocked ? ` ${t(fit === 'NEEDS' ? 'cell.needs' : 'cell.fits')}` : '')}
        aria-describedby={words.length > 0 ? reason : undefined}
        onClick={(event) => onTarget(offer, week.week, event.detail === 0)}
      >
        <span className="cell-week">
          {fit && <Icon name={blocked ? 'close' : fit === 'NEEDS' ? 'warning' : 'check'} />}
          {format.week(week.week)}
        </span>
        <Seats {...week} />
        <span className="cell-count">{t('cell.count', { free: week.free, count: week.seats })}</span>
        {more.length > 0 && <span className="cell-more">{more.join(' · ')}</span>}
        {words.length > 0 && (
          <span className="cell-why" id={reason}>
            {words.join(' ')}
          </span>
        )}
      </button>
      {guests.length > 0 && (
        <ul className="plain-list seated-list" aria-label={t('cell.guests', { firm, week: format.week(week.week) })}>
          {guests.map(({ pupil, booking }) => (
            <li key={booking.id}>
              <button
                type="button"
                className={`seated${booking.status === 'HELD' ? ' seated-held' : ''}`}
                data-drag={pupil.id}
                data-guest={pupil.id}
                tabIndex={-1}
                aria-pressed={chosenHere.includes(pupil.id)}
                aria-label={say.who(names, pupil)}
                onClick={(event) => onGuest(pupil.id, event.detail === 0)}
              >
                {booking.locked && <Icon name="lock" />}
                {pupil.name} <span>{names.classes.get(pupil.schoolClass)?.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const MOST_DOTS = 12

/** A dot for every seat: free, held, reserved for others, or taken. */
function Seats({ seats, free, held, reservedForOthers }: SeatsInWeek) {
  if (seats > MOST_DOTS) return null
  const kinds = Array.from({ length: seats }, (_, seat) => (seat < free ? 'free' : seat < free + held ? 'held' : seat < free + held + reservedForOthers ? 'reserved' : 'taken'))
  return (
    <span className="seat-dots" aria-hidden="true">
      {kinds.map((kind, seat) => (
        <span key={seat} className={`seat seat-${kind}`} />
      ))}
    </span>
  )
}
