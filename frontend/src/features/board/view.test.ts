import { describe, expect, it } from 'vitest'
import { aBoard, aBoardOffer, aMatch, seatsIn } from '@/testing/rounds'
import { boardOf } from './state'
import { across, along, asSpan, grouped, offersToShow, rankOf, spanned, verdicts } from './view'

const board = boardOf(aBoard())
const names = (part: Partial<Parameters<typeof grouped>[1]>, keep?: string) =>
  grouped(board, { show: 'all', schoolClass: '', q: '', ...part }, keep).map(({ schoolClass, pupils }) => [schoolClass.name, ...pupils.map(({ name }) => name)])

describe('the pupils shown', () => {
  it('stand by class and name', () => {
    expect(names({})).toEqual([
      ['8.A', 'Ida Ager'],
      ['8.B', 'Alma Holm', 'Noah Lund'],
    ])
  })

  it('are those without a place, of one class, or with a name', () => {
    expect(names({ show: 'without' }).flat()).not.toContain('Noah Lund')
    expect(names({ show: 'placed' })).toEqual([['8.B', 'Noah Lund']])
    expect(names({ schoolClass: 'c8a' })).toEqual([['8.A', 'Ida Ager']])
    expect(names({ q: ' HOLM' })).toEqual([['8.B', 'Alma Holm']])
  })

  it('keep the one who is chosen', () => {
    expect(names({ show: 'without' }, 'noah').flat()).toContain('Noah Lund')
  })
})

const tooYoung = { obstacle: 'TOO_YOUNG', severity: 'BLOCKS', sentence: 'Alma er 13; her skal man være 15.' } as const
const noGuardian = { obstacle: 'GUARDIAN_FIRST', severity: 'NEEDS', sentence: 'Der er ingen værge at skrive til.' } as const

describe('what the matches say', () => {
  const one = [aMatch('smithy', '2027-W06'), aMatch('bakery', '2027-W06', { blocks: [tooYoung] })]

  it('offers the waiting list to one pupil only', () => {
    const full = [aMatch('bakery', '2027-W06', { waitable: true })]
    const waitable = (...all: (typeof full)[]) => verdicts(all).get('bakery')?.get('2027-W06')?.waitable
    expect(waitable(full)).toBe(true)
    expect(waitable([aMatch('bakery', '2027-W06')])).toBeUndefined()
    expect(waitable(full, full)).toBeUndefined()
  })

  it('is for one pupil what the backend says', () => {
    expect(verdicts([one]).get('bakery')?.get('2027-W06')).toEqual({ fit: 'BLOCKED', fits: 0, of: 1, distanceKm: 4.2, sentences: [tooYoung.sentence] })
    expect(rankOf(one)).toEqual(['smithy', 'bakery'])
  })

  it('is for several how many fit, the gravest, and each sentence once', () => {
    const both = verdicts([one, [aMatch('smithy', '2027-W06', { blocks: [noGuardian] }), aMatch('bakery', '2027-W06', { blocks: [tooYoung] })]])
    expect(both.get('smithy')?.get('2027-W06')).toMatchObject({ fit: 'NEEDS', fits: 2, of: 2, sentences: [noGuardian.sentence] })
    expect(both.get('bakery')?.get('2027-W06')).toMatchObject({ fit: 'BLOCKED', fits: 0, sentences: [tooYoung.sentence] })
  })
})

describe('in a round of fixed weekdays', () => {
  const weeks = ['2027-W06', '2027-W07']

  it('an offer has as many places as its scarcest week, none when a week is missing', () => {
    expect(asSpan(aBoardOffer('bakery', 'Byens Bageri'), weeks).weeks).toEqual([seatsIn('2027-W06', 2, 1)])
    expect(asSpan(aBoardOffer('kiosk', 'Kiosken', { weeks: [seatsIn('2027-W06', 3, 3)] }), weeks).weeks[0]?.free).toBe(0)
  })

  it('what blocks one week blocks the whole', () => {
    const [span, ...more] = spanned([aMatch('bakery', '2027-W06'), aMatch('bakery', '2027-W07', { blocks: [tooYoung] })], '2027-W06')
    expect(span).toMatchObject({ week: '2027-W06', blocks: [tooYoung] })
    expect(more).toEqual([])
  })
})

describe('the offers shown', () => {
  const offers = new Map([...board.offers, ['kiosk', aBoardOffer('kiosk', 'Kiosken', { weeks: [seatsIn('2027-W06', 1, 0)] })]])
  const shown = (part: Partial<Parameters<typeof offersToShow>[1]>, ranked?: string[], marks?: ReturnType<typeof verdicts>) =>
    offersToShow(offers, { q: '', trade: '', free: false, fitting: false, ...part }, ranked, marks).map(({ id }) => id)

  it('stand by firm, or best first for the one who is chosen', () => {
    expect(shown({})).toEqual(['bakery', 'kiosk', 'smithy'])
    expect(shown({}, ['smithy', 'kiosk'])).toEqual(['smithy', 'kiosk', 'bakery'])
  })

  it('are those with free seats, of a trade, with a word, or that fit', () => {
    expect(shown({ free: true })).toEqual(['bakery', 'smithy'])
    expect(shown({ trade: 'METAL_INDUSTRY' })).toEqual(['smithy'])
    expect(shown({ q: 'sindal' })).toEqual(['smithy'])
    expect(shown({ fitting: true }, [], verdicts([[aMatch('smithy', '2027-W06'), aMatch('bakery', '2027-W06', { blocks: [tooYoung] })]]))).toEqual(['smithy'])
  })
})

describe('arrow keys', () => {
  it('go along a list and stop at its ends', () => {
    expect([along(3, 0, 'up'), along(3, 0, 'down'), along(3, 2, 'down'), along(3, 1, 'first'), along(3, 0, 'last')]).toEqual([0, 1, 2, 0, 2])
  })

  it('keep to the week from offer to offer, or to the nearest there is', () => {
    const rows = [['2027-W06', '2027-W07'], ['2027-W07'], ['2027-W05', '2027-W06']]
    expect(across(rows, [0, 0], 'right')).toEqual([0, 1])
    expect(across(rows, [0, 1], 'right')).toEqual([0, 1])
    expect(across(rows, [0, 1], 'down')).toEqual([1, 0])
    expect(across(rows, [0, 0], 'down')).toEqual([1, 0])
    expect(across(rows, [1, 0], 'down')).toEqual([2, 1])
  })
})
