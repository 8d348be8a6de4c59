import type { BoardBooking, BoardPupil, MovesView, NewMove } from '@/api/types'
import { isLocked, liveBookings, type BoardState, type Spot } from './state'

/** What the mover saw: the backend refuses the move when it is no longer so. */
export const expectedOf = (pupil: BoardPupil) => liveBookings(pupil).map(({ id }) => id)

const pupilsOf = (state: BoardState, ids: Iterable<string>) => [...ids].flatMap((id) => state.pupils.get(id) ?? [])

/** Some pupils to one offer in one week. */
export const placing = (state: BoardState, ids: Iterable<string>, to: Spot): NewMove[] =>
  pupilsOf(state, ids).map((pupil) => ({ pupil: pupil.id, expected: expectedOf(pupil), to: { offer: to.offer, week: to.week } }))

/** Some pupils back to those without a place; who has none, or is locked, is not moved. */
export const releasing = (state: BoardState, ids: Iterable<string>): NewMove[] =>
  pupilsOf(state, ids)
    .filter((pupil) => liveBookings(pupil).length > 0 && !isLocked(pupil))
    .map((pupil) => ({ pupil: pupil.id, expected: expectedOf(pupil) }))

type Target = NonNullable<NewMove['to']>

const targetOf = (booking: BoardBooking | undefined): Target | undefined => {
  if (!booking?.offer) return undefined
  const [week, ...more] = booking.weeks
  return more.length > 0 ? { offer: booking.offer, weeks: booking.weeks } : { offer: booking.offer, ...(week ? { week } : {}) }
}

const moveTo = (pupil: string, expected: string[], to: Target | undefined): NewMove => ({ pupil, expected, ...(to ? { to } : {}) })

/** Whether two may change places: each has one seat, not the same, and neither is locked. */
export function maySwap(one: BoardPupil | undefined, other: BoardPupil | undefined): boolean {
  if (!one || !other || one === other || isLocked(one) || isLocked(other)) return false
  const [mine, ...moreOfMine] = liveBookings(one)
  const [theirs, ...moreOfTheirs] = liveBookings(other)
  if (moreOfMine.length > 0 || moreOfTheirs.length > 0 || !mine?.offer || !theirs?.offer) return false
  return mine.offer !== theirs.offer || mine.weeks.join() !== theirs.weeks.join()
}

export const swapping = (one: BoardPupil, other: BoardPupil): NewMove[] => [
  moveTo(one.id, expectedOf(one), targetOf(liveBookings(other)[0])),
  moveTo(other.id, expectedOf(other), targetOf(liveBookings(one)[0])),
]

/**
 * The moves that take others back, from how the board stood before and what the backend answered. Nothing when they cannot be
 * taken back by moving: a place found by oneself, once given up, has to be approved anew.
 */
export function inverse(before: BoardState, moves: readonly NewMove[], answer: MovesView): NewMove[] | undefined {
  const back: NewMove[] = []
  for (const { pupil: id } of moves) {
    const pupil = before.pupils.get(id)
    const now = answer.moves.findLast((move) => move.pupil === id)
    if (!pupil || !now) return undefined
    const [was, ...more] = liveBookings(pupil)
    if (more.length > 0 || was?.ownPlace) return undefined
    back.push(moveTo(id, now.bookings.filter(({ status }) => status !== 'RELEASED').map((one) => one.id), targetOf(was)))
  }
  return back
}
