import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPupil } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Badge, Button, Details, Dialog, ErrorState, Skeleton, TextInput } from '@/ui'
import { About } from './ChosenBar'
import type { Names } from './PupilRow'
import type { Say } from './say'
import { isLocked, liveBookings, waitingAt, type BoardState, type Spot } from './state'
import type { Acts } from './usePlay'
import type { Marks } from './useMatches'
import { offersToShow, type Verdict } from './view'

interface Props {
  pupils: readonly BoardPupil[]
  state: BoardState
  names: Names
  say: Say
  marks: Marks
  acts: Acts
  mayMove: boolean
  onPlace: (to: Spot) => void
  onClose: () => void
}

const FIRST = 25

/** Pupil, what fits, and the seat: the board as a list. The way of phones and screen readers, and of everybody who likes lists. */
export function PlaceDialog({ pupils, state, names, say, marks, acts, mayMove, onPlace, onClose }: Props) {
  const { t } = useTranslation('board')
  const [one] = pupils
  const title = pupils.length === 1 && one ? t('place.title', { name: one.name }) : t('place.titleMany', { count: pupils.length })
  return (
    <Dialog open={pupils.length > 0} title={title} onClose={onClose}>
      {one && pupils.length === 1 && (
        <>
          <About pupil={one} names={names} say={say} />
          {mayMove && <OwnPlaces pupil={one} state={state} acts={acts} onDone={onClose} />}
          {mayMove && liveBookings(one).length > 0 && (
            <div className="place-acts">
              {!isLocked(one) && (
                <Button variant="secondary" icon="reply" onClick={() => void acts.release([one.id]).then((made) => made && onClose())}>
                  {t('act.release', { count: 1 })}
                </Button>
              )}
              <Button variant="secondary" icon="lock" onClick={() => void acts.toggleLock(one.id)}>
                {isLocked(one) ? t('act.unlock') : t('act.lock')}
              </Button>
            </div>
          )}
        </>
      )}
      {mayMove && <Ranked pupils={pupils} state={state} marks={marks} acts={acts} onPlace={onPlace} />}
    </Dialog>
  )
}

/** The places this pupil has found and that were approved. */
function OwnPlaces({ pupil, state, acts, onDone }: { pupil: BoardPupil; state: BoardState; acts: Acts; onDone: () => void }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const approved = pupil.wishes.flatMap(({ ownPlace }) => (ownPlace?.status === 'APPROVED' ? ownPlace : []))
  const weeks = state.round.recurring ? state.round.weeks.slice(0, 1) : state.round.weeks
  return approved.map((place) => (
    <div key={place.id} className="place-own">
      <p>{t('place.ownText', { firm: place.firm })}</p>
      <div className="place-acts">
        {weeks.map((week) => (
          <Button key={week} variant="secondary" onClick={() => void acts.placeOwn(pupil.id, place.id, week).then((made) => made && onDone())}>
            {format.week(week)}
          </Button>
        ))}
      </div>
    </div>
  ))
}

interface Entry extends Spot {
  partner: string
  title: string
  town: string
  free: number
  verdict: Verdict
  rank: number | undefined
}

function Ranked({ pupils, state, marks, acts, onPlace }: Pick<Props, 'pupils' | 'state' | 'marks' | 'acts' | 'onPlace'>) {
  const { t } = useTranslation('board')
  const [q, setQ] = useState('')
  const [most, setMost] = useState(FIRST)
  if (marks.error) return <ErrorState error={marks.error} onRetry={marks.retry} />
  if (!marks.byOffer) return <Skeleton lines={8} />
  const entries = entriesOf(state, marks, pupils, q)
  const possible = entries.filter(({ verdict, free }) => verdict.fit !== 'BLOCKED' && free >= pupils.length)
  const not = entries.filter((entry) => !possible.includes(entry))
  return (
    <div className="place">
      <TextInput id="place-search" type="search" label={t('offers.search')} optional hideOptional width="full" autoComplete="off" value={q} onChange={(event) => setQ(event.target.value)} />
      <p role="status">{t('place.found', { count: possible.length })}</p>
      <ul className="plain-list place-list">
        {possible.slice(0, most).map((entry) => (
          <PlaceEntry key={`${entry.offer}/${entry.week}`} entry={entry} onPlace={onPlace} />
        ))}
      </ul>
      {possible.length > most && (
        <Button variant="secondary" onClick={() => setMost(most + FIRST)}>
          {t('place.more', { count: possible.length - most })}
        </Button>
      )}
      {not.length > 0 && (
        <Details summary={t('place.not', { count: not.length })}>
          <ul className="plain-list place-list">
            {not.slice(0, most).map((entry) => (
              <NotPossible key={`${entry.offer}/${entry.week}`} entry={entry} needed={pupils.length} queued={pupils.length === 1 && waitingAt(state, entry).some((one) => one.pupil === pupils[0]?.id)} onQueue={pupils.length === 1 && pupils[0] && entry.verdict.waitable ? acts.queue.bind(undefined, pupils[0].id) : undefined} />
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}

/** Every week of every offer the search finds, the best first: within the backend's order what fits stands before what only may. */
function entriesOf(state: BoardState, marks: Marks, pupils: readonly BoardPupil[], q: string): Entry[] {
  const wishes = pupils.length === 1 ? (pupils[0]?.wishes ?? []) : []
  return offersToShow(state.offers, { q, trade: '', free: false, fitting: false }, marks.ranked, undefined).flatMap((offer) =>
    offer.weeks.flatMap(({ week, free }) => {
      const verdict = marks.byOffer?.get(offer.id)?.get(week)
      const rank = wishes.find((one) => one.offer === offer.id && (one.week === undefined || one.week === week))?.rank
      return verdict ? [{ offer: offer.id, week, partner: offer.partner.name, title: offer.title, town: offer.town, free, verdict, rank }] : []
    }),
  )
}

function PlaceEntry({ entry, onPlace }: { entry: Entry; onPlace: (to: Spot) => void }) {
  const { t } = useTranslation('board')
  const why = useId()
  return (
    <li className={`place-entry place-${entry.verdict.fit.toLowerCase()}`}>
      <button type="button" onClick={() => onPlace({ offer: entry.offer, week: entry.week })} aria-describedby={entry.verdict.sentences.length > 0 ? why : undefined}>
        <EntryWords entry={entry} />
        {entry.verdict.sentences.length > 0 && <span id={why} className="place-why">{entry.verdict.sentences.join(' ')}</span>}
        {entry.verdict.of > 1 && entry.verdict.fits < entry.verdict.of && <span className="place-why">{t('place.some', { fits: entry.verdict.fits, of: entry.verdict.of })}</span>}
      </button>
    </li>
  )
}

function NotPossible({ entry, needed, queued, onQueue }: { entry: Entry; needed: number; queued: boolean; onQueue: ((spot: Spot) => Promise<boolean>) | undefined }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  return (
    <li className="place-entry place-blocked">
      <div>
        <EntryWords entry={entry} />
        <span className="place-why">{[...(entry.free > 0 && entry.free < needed ? [t('cell.tooFew', { count: entry.free })] : []), ...entry.verdict.sentences].join(' ')}</span>
        {queued ? (
          <Badge>{t('queue.waits')}</Badge>
        ) : (
          onQueue && (
            <Button variant="link" aria-label={t('queue.joinAt', { firm: entry.partner, week: format.week(entry.week) })} onClick={() => void onQueue({ offer: entry.offer, week: entry.week })}>
              {t('queue.join')}
            </Button>
          )
        )}
      </div>
    </li>
  )
}

function EntryWords({ entry }: { entry: Entry }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  return (
    <>
      <span className="place-firm">
        {entry.partner} <span className="sr-only">, </span>
        {entry.rank !== undefined && <Badge tone="accent">{t('place.wish', { rank: entry.rank })}</Badge>}
      </span>
      <span className="place-facts">
        {[format.week(entry.week), entry.town, ...(entry.verdict.distanceKm === undefined ? [] : [format.way(entry.verdict.distanceKm)]), t('cell.freeShort', { count: entry.free })].join(' · ')}
      </span>
      <span className="muted">{entry.title}</span>
    </>
  )
}
