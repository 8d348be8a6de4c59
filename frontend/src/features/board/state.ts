import type { BoardOffer, BoardPupil, BoardView, BookingView, MovesView, RoundClass, RoundView, Waiting } from '@/api/types'

/** One who sits on a seat of an offer. */
export interface Guest {
  pupil: BoardPupil
  booking: BookingView
}

/**
 * What stands on the board now. Never changed in place: what a move did not touch is the same object before and after,
 * so that only the rows that changed are drawn again.
 */
export interface BoardState {
  round: RoundView
  classes: ReadonlyMap<string, RoundClass>
  pupils: ReadonlyMap<string, BoardPupil>
  offers: ReadonlyMap<string, BoardOffer>
  /** Who sits where, by offer. */
  guests: ReadonlyMap<string, readonly Guest[]>
  /** Seats held for the round, for nobody in particular yet. */
  holds: readonly BookingView[]
  /** Who waits for a seat in a full week, the first first. */
  waiting: readonly Waiting[]
  /** The last move that has been fetched; the next fetch goes on from there. */
  lastMove: number
  /** The move by which a pupil, or a week of an offer, is known: an answer that was overtaken on its way says nothing new. */
  asOf: ReadonlyMap<string, number>
}

/** A seat's place on the board. */
export interface Spot {
  offer: string
  week: string
}

export const spotKey = ({ offer, week }: Spot) => `${offer}/${week}`

export const isLive = ({ status }: BookingView) => status !== 'RELEASED'

export const liveBookings = (pupil: BoardPupil) => pupil.bookings.filter(isLive)

/** Whether a pupil has a place: a seat, or one found by themselves. */
export const isPlaced = (pupil: BoardPupil) => pupil.bookings.some((one) => isLive(one) && one.status !== 'HELD')

export const isLocked = (pupil: BoardPupil) => pupil.bookings.some((one) => isLive(one) && one.locked)

export function boardOf(view: BoardView): BoardState {
  const pupils = new Map(view.pupils.map((pupil) => [pupil.id, pupil]))
  return {
    round: view.round,
    classes: new Map([...view.pupils.map(({ schoolClass }) => elsewhere(schoolClass)), ...view.round.classes].map((one) => [one.id, one])),
    pupils,
    offers: new Map(view.offers.map((offer) => [offer.id, offer])),
    guests: seated(view.pupils),
    holds: view.holds,
    waiting: view.waiting,
    lastMove: view.lastMove,
    asOf: new Map(),
  }
}

/** Who waits for that week, the first first. */
export const waitingAt = ({ waiting }: Pick<BoardState, 'waiting'>, spot: Spot) => waiting.filter((one) => spotKey(one) === spotKey(spot))

/** Who has changed to a class outside the round keeps the place, and stands last. */
const elsewhere = (id: string): RoundClass => ({ id, name: '–', grade: 0, school: { id: '', name: '' } })

/** The classes in the order people look for them. */
export const byName = (one: RoundClass, other: RoundClass) =>
  Number(one.school.id === '') - Number(other.school.id === '') || collator.compare(one.school.name, other.school.name) || collator.compare(one.name, other.name)

const collator = new Intl.Collator('da', { numeric: true })

function seated(pupils: readonly BoardPupil[]): ReadonlyMap<string, readonly Guest[]> {
  const guests = new Map<string, Guest[]>()
  for (const pupil of pupils) {
    for (const booking of liveBookings(pupil)) {
      if (!booking.offer) continue
      const others = guests.get(booking.offer)
      if (others) others.push({ pupil, booking })
      else guests.set(booking.offer, [{ pupil, booking }])
    }
  }
  for (const [offer, all] of guests) guests.set(offer, all.toSorted(byPupil))
  return guests
}

const byPupil = (one: Guest, other: Guest) => one.pupil.name.localeCompare(other.pupil.name, 'da')

/**
 * The board after some moves, own or others'. Fetched answers come in order and carry `lastMove` on; the answer to an own move
 * only tells of that move, so what others did in between still has to be fetched.
 */
export function withMoves(state: BoardState, answer: MovesView, fetched: boolean): BoardState {
  const asOf = new Map(state.asOf)
  const pupils = new Map(state.pupils)
  const touched = new Set<string>()
  let changed = false
  for (const move of answer.moves) {
    const pupil = move.pupil === undefined ? undefined : pupils.get(move.pupil)
    if (!pupil || move.number <= (asOf.get(pupil.id) ?? 0)) continue
    for (const one of [...pupil.bookings, ...move.bookings]) if (one.offer) touched.add(one.offer)
    pupils.set(pupil.id, { ...pupil, bookings: move.bookings, wishes: move.wishes ?? pupil.wishes, days: move.days ?? pupil.days })
    asOf.set(pupil.id, move.number)
    changed = true
  }
  const offers = withSeats(state.offers, answer, asOf)
  const lastMove = fetched ? Math.max(state.lastMove, answer.lastMove) : state.lastMove
  const holds = answer.holds ?? state.holds
  const waiting = answer.waiting ?? state.waiting
  if (!changed && offers === state.offers && waiting === state.waiting && holds === state.holds && lastMove === state.lastMove) return state
  return { ...state, pupils: changed ? pupils : state.pupils, offers, holds, waiting, guests: changed ? reseated(state.guests, pupils, touched) : state.guests, lastMove, asOf }
}

function withSeats(before: BoardState['offers'], { seats, lastMove }: MovesView, asOf: Map<string, number>): BoardState['offers'] {
  const offers = new Map(before)
  let changed = false
  for (const { offer: id, week } of seats) {
    const offer = offers.get(id)
    const spot = spotKey({ offer: id, week: week.week })
    if (!offer || lastMove < (asOf.get(spot) ?? 0)) continue
    asOf.set(spot, lastMove)
    offers.set(id, { ...offer, weeks: offer.weeks.map((one) => (one.week === week.week ? week : one)) })
    changed = true
  }
  return changed ? offers : before
}

function reseated(before: BoardState['guests'], pupils: BoardState['pupils'], touched: ReadonlySet<string>): BoardState['guests'] {
  const again = seated([...pupils.values()])
  const guests = new Map(before)
  for (const offer of touched) guests.set(offer, again.get(offer) ?? [])
  return guests
}

/** How it stands: of all pupils and of each class, in each week and without a place. */
export interface Standing {
  pupils: number
  placed: number
  byClass: ReadonlyMap<string, { pupils: number; without: number; inWeek: ReadonlyMap<string, number> }>
  freeInWeek: ReadonlyMap<string, { free: number; seats: number }>
}

export function standing({ pupils, offers, classes, round }: BoardState): Standing {
  const byClass = new Map([...classes.keys()].map((id) => [id, { pupils: 0, without: 0, inWeek: new Map<string, number>() }]))
  let placed = 0
  for (const pupil of pupils.values()) {
    const own = byClass.get(pupil.schoolClass)
    const has = isPlaced(pupil)
    if (has) placed += 1
    if (!own) continue
    own.pupils += 1
    if (!has) own.without += 1
    for (const booking of liveBookings(pupil)) for (const week of booking.weeks) own.inWeek.set(week, (own.inWeek.get(week) ?? 0) + 1)
  }
  const freeInWeek = new Map(round.weeks.map((week) => [week, { free: 0, seats: 0 }]))
  for (const offer of offers.values()) {
    for (const { week, free, seats } of offer.weeks) {
      const sum = freeInWeek.get(week)
      if (!sum) continue
      sum.free += free
      sum.seats += seats
    }
  }
  return { pupils: pupils.size, placed, byClass, freeInWeek }
}
