import { expect, it } from 'vitest'
import { aSchoolYear } from '@/testing/calendar'
import { daysBetween, monthsOf, schoolDaysIn } from './year'

const months = monthsOf(aSchoolYear())
const kindOn = (month: number, day: number) => months[month]?.days[day - 1]?.kind

it('has twelve months, August first', () => {
  expect(months).toHaveLength(12)
  expect(months[0]?.first.toISOString().slice(0, 10)).toBe('2026-08-01')
  expect(months[11]?.days).toHaveLength(31)
  expect(months[6]?.days).toHaveLength(28)
})

it('knows what each day is', () => {
  expect(kindOn(0, 7), 'before school begins').toBe('CLOSED')
  expect(kindOn(0, 10), 'the first school day').toBe('SCHOOL')
  expect(kindOn(2, 14), 'in the autumn holiday').toBe('HOLIDAY')
  expect(kindOn(2, 17), 'a Saturday of it').toBe('CLOSED')
  expect(kindOn(7, 25), 'Maundy Thursday').toBe('PUBLIC')
  expect(kindOn(10, 25), 'the last school day').toBe('SCHOOL')
  expect(kindOn(10, 28), 'after it').toBe('CLOSED')
})

it('puts days below their weekday, week by week', () => {
  const august = months[0]?.days ?? []
  expect(august[0], 'a Saturday').toMatchObject({ weekday: 5, row: 0 })
  expect(august[2], 'the Monday after').toMatchObject({ weekday: 0, row: 1 })
  expect(august[30]).toMatchObject({ weekday: 0, row: 5 })
})

it('counts school days', () => {
  expect(schoolDaysIn(months[0] as never)).toBe(16)
  expect(schoolDaysIn(months[11] as never)).toBe(0)
})

it('counts the first and the last day of a holiday', () => {
  expect(daysBetween('2026-10-10', '2026-10-18')).toBe(9)
  expect(daysBetween('2027-05-07', '2027-05-07')).toBe(1)
})
