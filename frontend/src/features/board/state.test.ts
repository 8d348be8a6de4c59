import { describe, expect, it } from 'vitest'
import { aBoard, aBoardPupil, aBooking, aMove, moved, seatsIn } from '@/testing/rounds'
import { boardOf, byName, isPlaced, standing, waitingAt, withMoves } from './state'

const board = boardOf(aBoard())
const seat = (free: number) => ({ offer: 'smithy', week: seatsIn('2027-W06', 2, free) })

describe('a move', () => {
  const placed = moved(8, [aMove(8, 'alma', [aBooking('b2', 'smithy')])], [seat(0)])
  const after = withMoves(board, placed, true)

  it('puts the pupil on the seat, and the seat is gone', () => {
    expect(after.guests.get('smithy')?.map(({ pupil }) => pupil.name)).toEqual(['Alma Holm'])
    expect(after.offers.get('smithy')?.weeks[0]?.free).toBe(0)
    expect(isPlaced(after.pupils.get('alma')!)).toBe(true)
  })

  it('leaves all it does not touch as it was, so that it is not drawn again', () => {
    expect(after.pupils.get('noah')).toBe(board.pupils.get('noah'))
    expect(after.offers.get('bakery')).toBe(board.offers.get('bakery'))
    expect(after.guests.get('bakery')).toBe(board.guests.get('bakery'))
  })

  it('heard twice changes nothing', () => {
    expect(withMoves(after, moved(8, []), true)).toBe(after)
    expect(withMoves(after, placed, true).pupils.get('alma')).toBe(after.pupils.get('alma'))
  })

  it('from one offer to another frees the first', () => {
    const away = withMoves(board, moved(8, [aMove(8, 'noah', [aBooking('b1', 'bakery', '2027-W06', { status: 'RELEASED' }), aBooking('b3', 'smithy')])]), true)
    expect(away.guests.get('bakery')).toEqual([])
    expect(away.guests.get('smithy')).toHaveLength(1)
  })

  it('that was overtaken on its way does not bring the old back', () => {
    const own = withMoves(board, moved(9, [aMove(9, 'alma', [aBooking('b4', 'bakery')])], [seat(1)]), false)
    const late = withMoves(own, moved(8, [aMove(8, 'alma', [aBooking('b2', 'smithy')])], [seat(0)]), true)
    expect(late.pupils.get('alma')?.bookings[0]?.id).toBe('b4')
    expect(late.offers.get('smithy')?.weeks[0]?.free).toBe(1)
  })

  it('tells who waits, and only what is told changes', () => {
    const alma = { pupil: 'alma', offer: 'bakery', week: '2027-W06', since: '2026-12-01T10:00:00Z', state: 'WAITING', place: 1 } as const
    const queued = withMoves(board, { ...moved(8, [aMove(8, 'alma', [])]), waiting: [alma] }, true)
    expect(waitingAt(queued, { offer: 'bakery', week: '2027-W06' })).toEqual([alma])
    expect(waitingAt(queued, { offer: 'bakery', week: '2027-W07' })).toEqual([])
    expect(withMoves(queued, moved(9, [aMove(9, 'noah', [])]), true).waiting).toBe(queued.waiting)
  })

  it('of one’s own does not hide what others did before it', () => {
    expect(withMoves(board, moved(9, [aMove(9, 'alma', [])]), false).lastMove).toBe(7)
    expect(withMoves(board, moved(9, []), true).lastMove).toBe(9)
  })
})

it('shows last who has changed to a class outside the round', () => {
  const moved = boardOf(aBoard({ pupils: [aBoardPupil('liv', 'Liv Dam', { schoolClass: 'c9x' })] }))
  expect([...moved.classes.values()].toSorted(byName).map(({ name }) => name)).toEqual(['8.A', '8.B', '–'])
})

describe('how it stands', () => {
  it('is counted by class and by week', () => {
    const { placed, byClass, freeInWeek } = standing(board)
    expect(placed).toBe(1)
    expect(byClass.get('c8b')).toEqual({ pupils: 2, without: 1, inWeek: new Map([['2027-W06', 1]]) })
    expect(byClass.get('c8a')).toMatchObject({ pupils: 1, without: 1 })
    expect(freeInWeek.get('2027-W06')).toEqual({ free: 2, seats: 4 })
  })

  it('does not take a hold for a place', () => {
    const held = withMoves(board, moved(8, [aMove(8, 'alma', [aBooking('b2', 'smithy', '2027-W06', { status: 'HELD', heldUntil: '2026-12-15T10:00:00Z' })])]), true)
    expect(standing(held).placed).toBe(1)
  })
})
