import type { BoardPupil, BookingView, MovesView, NewMove, RoundView } from '@/api/types'
import { isLive, isLocked, liveBookings, type BoardState, type Spot } from './state'

/** What the mover saw: the backend refuses the move when it is no longer so. */
export const expectedOf = (pupil: BoardPupil) => liveBookings(pupil).map(({ id }) => id)

const pupilsOf = (state: BoardState, ids: Iterable<string>) => [...ids].flatMap((id) => state.pupils.get(id) ?? [])

type Target = NonNullable<NewMove['to']>

/** A round of fixed weekdays gives one place for its whole span, any other a week. */
const targetIn = ({ recurring, weeks }: RoundView, { offer, week }: Spot): Target => (recurring ? { offer, weeks, weekdays: recurring.weekdays } : { offer, week })

/** Some pupils to one offer in one week; with `adding` they keep the weeks they have. */
export const placing = (state: BoardState, ids: Iterable<string>, to: Spot, adding = false): NewMove[] =>
  pupilsOf(state, ids).map((pupil) => {
    const expected = expectedOf(pupil)
    return { pupil: pupil.id, expected, ...(adding && expected.length > 0 ? { keeps: expected } : {}), to: targetIn(state.round, to) }
  })

/** A pupil to the place they found themselves. */
export const placingOwn = (state: BoardState, id: string, ownPlace: string, week: string): NewMove[] =>
  pupilsOf(state, [id]).map((pupil) => {
    const { recurring, weeks } = state.round
    return { pupil: pupil.id, expected: expectedOf(pupil), to: recurring ? { ownPlace, weeks, weekdays: recurring.weekdays } : { ownPlace, week } }
  })

/** Some pupils back to those without a place; who has none, or is locked, is not moved. */
export const releasing = (state: BoardState, ids: Iterable<string>): NewMove[] =>
  pupilsOf(state, ids)
    .filter((pupil) => liveBookings(pupil).length > 0 && !isLocked(pupil))
    .map((pupil) => ({ pupil: pupil.id, expected: expectedOf(pupil) }))

const targetOf = (booking: BookingView | undefined): Target | undefined => {
  if (!booking) return undefined
  const { offer, ownPlace, weeks, weekdays } = booking
  const where = offer ? { offer } : ownPlace ? { ownPlace } : undefined
  const [week, ...more] = weeks
  if (!where || week === undefined) return undefined
  return { ...where, ...(more.length > 0 ? { weeks } : { week }), ...(weekdays.length > 0 ? { weekdays } : {}) }
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
 * The moves that take others back, from how the board stood before and what the backend answered. Nothing when one move cannot
 * do it: who had several places would need several.
 */
export function inverse(before: BoardState, moves: readonly NewMove[], answer: MovesView): NewMove[] | undefined {
  const back: NewMove[] = []
  for (const { pupil: id, keeps = [] } of moves) {
    const pupil = before.pupils.get(id)
    const now = answer.moves.findLast((move) => move.pupil === id)
    if (!pupil || !now) return undefined
    const gone = liveBookings(pupil).filter((one) => !keeps.includes(one.id))
    if (gone.length > 1) return undefined
    back.push({ ...moveTo(id, now.bookings.filter(isLive).map((one) => one.id), targetOf(gone[0])), ...(keeps.length > 0 ? { keeps } : {}) })
  }
  return back
}
