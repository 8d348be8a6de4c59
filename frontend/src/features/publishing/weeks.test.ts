import { describe, expect, it } from 'vitest'
import { seatsOf, weeksBetween, withWeeks } from './weeks'

describe('weeks of an internship', () => {
  it('are added as a span, also over the turn of the year', () => {
    expect(weeksBetween('2026-W52', '2027-W02')).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02'])
  })

  it('may be named in either order', () => {
    expect(weeksBetween('2027-W08', '2027-W06')).toEqual(['2027-W06', '2027-W07', '2027-W08'])
  })

  it('stay in order and are there once: the new number counts', () => {
    const weeks = [
      { week: '2027-W07', seats: '1' },
      { week: '2027-W10', seats: '2' },
    ]
    expect(withWeeks(weeks, '2027-W06', '2027-W07', '3')).toEqual([
      { week: '2027-W06', seats: '3' },
      { week: '2027-W07', seats: '3' },
      { week: '2027-W10', seats: '2' },
    ])
  })

  it('may be one week only', () => {
    expect(withWeeks([], '2027-W06', '', '2')).toEqual([{ week: '2027-W06', seats: '2' }])
  })

  it('are counted while the numbers are being typed', () => {
    expect(seatsOf([{ week: '2027-W06', seats: '2' }, { week: '2027-W07', seats: '' }, { week: '2027-W08', seats: '3' }])).toBe(5)
  })
})
