import { describe, expect, it } from 'vitest'
import { aBoard, aBoardPupil, aBooking, aMove, aRound, moved } from '@/testing/rounds'
import { inverse, maySwap, placing, releasing, swapping } from './moves'
import { boardOf } from './state'

const board = boardOf(
  aBoard({
    pupils: [
      aBoardPupil('alma', 'Alma Holm'),
      aBoardPupil('noah', 'Noah Lund', { bookings: [aBooking('b0', 'bakery', '2027-W06', { status: 'RELEASED' }), aBooking('b1', 'bakery')] }),
      aBoardPupil('ida', 'Ida Ager', { bookings: [aBooking('b2', 'smithy', '2027-W07')] }),
      aBoardPupil('locked', 'Liv Dam', { bookings: [aBooking('b3', 'smithy', '2027-W06', { locked: true })] }),
      aBoardPupil('own', 'Otto Juhl', { bookings: [{ id: 'b4', ownPlace: 'o1', weeks: ['2027-W06'], weekdays: [], status: 'PLACED', locked: false, version: 0 }] }),
    ],
  }),
)
const pupil = (id: string) => board.pupils.get(id)!

describe('moves', () => {
  it('say what the mover saw', () => {
    expect(placing(board, ['alma', 'noah'], { offer: 'smithy', week: '2027-W06' })).toEqual([
      { pupil: 'alma', expected: [], to: { offer: 'smithy', week: '2027-W06' } },
      { pupil: 'noah', expected: ['b1'], to: { offer: 'smithy', week: '2027-W06' } },
    ])
  })

  it('take from their place those who have one and are not locked', () => {
    expect(releasing(board, ['alma', 'noah', 'locked'])).toEqual([{ pupil: 'noah', expected: ['b1'] }])
  })

  it('let two change places', () => {
    expect(maySwap(pupil('noah'), pupil('ida'))).toBe(true)
    expect(swapping(pupil('noah'), pupil('ida'))).toEqual([
      { pupil: 'noah', expected: ['b1'], to: { offer: 'smithy', week: '2027-W07' } },
      { pupil: 'ida', expected: ['b2'], to: { offer: 'bakery', week: '2027-W06' } },
    ])
  })

  it.each([
    ['noah', 'noah'],
    ['noah', 'alma'],
    ['noah', 'locked'],
    ['noah', 'own'],
  ])('do not let %s and %s change places', (one, other) => {
    expect(maySwap(pupil(one), pupil(other))).toBe(false)
  })
})

describe('taking back', () => {
  it('moves to where the pupil was, from where the move led', () => {
    const moves = placing(board, ['noah', 'alma'], { offer: 'smithy', week: '2027-W06' })
    const answer = moved(9, [aMove(8, 'noah', [aBooking('b1', 'bakery', '2027-W06', { status: 'RELEASED' }), aBooking('b5', 'smithy')]), aMove(9, 'alma', [aBooking('b6', 'smithy')])])
    expect(inverse(board, moves, answer)).toEqual([
      { pupil: 'noah', expected: ['b5'], to: { offer: 'bakery', week: '2027-W06' } },
      { pupil: 'alma', expected: ['b6'] },
    ])
  })

  it('brings back a place that was found by oneself', () => {
    const moves = placing(board, ['own'], { offer: 'smithy', week: '2027-W06' })
    expect(inverse(board, moves, moved(8, [aMove(8, 'own', [aBooking('b7', 'smithy')])]))).toEqual([{ pupil: 'own', expected: ['b7'], to: { ownPlace: 'o1', week: '2027-W06' } }])
  })

  it('of a week that was added leaves the weeks there were', () => {
    const moves = placing(board, ['noah'], { offer: 'smithy', week: '2027-W07' }, true)
    expect(moves).toEqual([{ pupil: 'noah', expected: ['b1'], keeps: ['b1'], to: { offer: 'smithy', week: '2027-W07' } }])
    expect(inverse(board, moves, moved(8, [aMove(8, 'noah', [aBooking('b1', 'bakery'), aBooking('b8', 'smithy', '2027-W07')])]))).toEqual([{ pupil: 'noah', expected: ['b1', 'b8'], keeps: ['b1'] }])
  })
})

describe('in a round of fixed weekdays', () => {
  const juniors = boardOf(aBoard({ round: aRound({ recurring: { weekdays: ['TUESDAY'] } }) }))

  it('a place is for the whole span', () => {
    expect(placing(juniors, ['alma'], { offer: 'smithy', week: '2027-W06' })).toEqual([{ pupil: 'alma', expected: [], to: { offer: 'smithy', weeks: ['2027-W06', '2027-W07'], weekdays: ['TUESDAY'] } }])
  })
})
