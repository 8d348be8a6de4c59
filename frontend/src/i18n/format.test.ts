import { describe, expect, it } from 'vitest'
import { comingWeeks, daysUntil, formats, hoursBetween, mondayOf, weekOf } from './format'

const words = {
  week: (number: string) => `uge ${number}`,
  today: 'i dag',
  kilometres: (amount: string) => `${amount} km`,
  lessThanAKilometre: 'under 1 km',
  byBike: (minutes: string) => `ca. ${minutes} min. på cykel`,
  hours: (amount: string) => `${amount} timer`,
  minutes: (amount: string) => `${amount} min.`,
}
const danish = formats('da', words)
const english = formats('en', words)

describe('weeks', () => {
  it('begin on the Monday that ISO says', () => {
    expect(mondayOf('2027-W06').toISOString()).toBe('2027-02-08T00:00:00.000Z')
    expect(mondayOf('2026-W01').toISOString()).toBe('2025-12-29T00:00:00.000Z')
    expect(mondayOf('2026-W53').toISOString()).toBe('2026-12-28T00:00:00.000Z')
  })

  it('are found for a day, also where the year turns', () => {
    expect(weekOf(new Date(2027, 0, 3))).toBe('2026-W53')
    expect(weekOf(new Date(2027, 0, 4))).toBe('2027-W01')
    expect(weekOf(new Date(2025, 11, 31))).toBe('2026-W01')
  })

  it('follow each other over the turn of the year', () => {
    expect(comingWeeks(3, new Date(2026, 11, 24))).toEqual(['2026-W52', '2026-W53', '2027-W01'])
  })

  it('are written with Monday to Friday', () => {
    expect(danish.week('2027-W06')).toBe('uge 6')
    expect(danish.weekDays('2027-W06')).toMatch(/^8\.\s?–\s?12\. feb\. 2027$/)
    expect(english.weekDays('2027-W06')).toMatch(/^8\s?–\s?12 Feb 2027$/)
  })
})

describe('dates and times', () => {
  it('are written as people write them', () => {
    expect(danish.date('2027-02-08')).toBe('8. februar 2027')
    expect(english.date('2027-02-08')).toBe('8 February 2027')
    expect(danish.span('08:00', '14:30')).toBe('08.00–14.30')
    expect(english.span('08:00', '14:30')).toBe('08:00–14:30')
  })

  it('are counted in days from today', () => {
    const evening = new Date(2027, 0, 12, 23, 30)
    expect(['2027-01-12', '2027-01-14', '2027-01-09'].map((day) => daysUntil(day, evening))).toEqual([0, 2, -3])
  })

  it('are those of Denmark, wherever the reader is', () => {
    expect(danish.dateTime('2027-01-14T14:00:00Z')).toContain('kl. 15.00')
    expect(english.dateTime('2027-07-14T14:00:00Z')).toContain('at 16:00')
  })
})

describe('amounts', () => {
  it('are rounded to what is useful', () => {
    expect(danish.distance(0.4)).toBe('under 1 km')
    expect(danish.distance(4.23)).toBe('4,2 km')
    expect(danish.distance(23.6)).toBe('24 km')
    expect(danish.way(0.4)).toBe('under 1 km, ca. 5 min. på cykel')
    expect(danish.way(4.23)).toBe('4,2 km, ca. 20 min. på cykel')
    expect(danish.way(23.6)).toBe('24 km')
    expect(danish.hours(hoursBetween('08:00', '15:30', 30))).toBe('7 timer')
  })

  it('join into a sentence', () => {
    expect(danish.list(['dansk', 'engelsk', 'tysk'])).toBe('dansk, engelsk og tysk')
  })
})
