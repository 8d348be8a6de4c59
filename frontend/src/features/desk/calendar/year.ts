import type { SchoolYearView } from '@/api/types'

const DAY = 86_400_000

export type DayKind = 'SCHOOL' | 'HOLIDAY' | 'PUBLIC' | 'CLOSED'

/** Every kind of day, in the order people read about them. */
export const dayKinds: readonly DayKind[] = ['SCHOOL', 'HOLIDAY', 'PUBLIC', 'CLOSED']

export interface CalendarDay {
  number: number
  /** 0 for Monday. */
  weekday: number
  /** Which row of the month it stands in, from 0. */
  row: number
  kind: DayKind
}

export interface CalendarMonth {
  first: Date
  days: CalendarDay[]
}

/** How many days from one to another, both included. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1

/** The twelve months of a school year, August first, with what each day is. */
export const monthsOf = (year: SchoolYearView): CalendarMonth[] =>
  Array.from({ length: 12 }, (_, index) => {
    const first = new Date(Date.UTC(year.beginsIn, 7 + index, 1))
    const length = new Date(Date.UTC(year.beginsIn, 8 + index, 0)).getUTCDate()
    const before = weekdayOf(first)
    const days = Array.from({ length }, (_, at): CalendarDay => {
      const day = new Date(first.getTime() + at * DAY)
      return { number: at + 1, weekday: weekdayOf(day), row: Math.floor((before + at) / 7), kind: kindOf(day, year) }
    })
    return { first, days }
  })

export const schoolDaysIn = (month: CalendarMonth) => month.days.filter(({ kind }) => kind === 'SCHOOL').length

const weekdayOf = (day: Date) => (day.getUTCDay() + 6) % 7

function kindOf(day: Date, { firstDay, lastDay, holidays, publicHolidays }: SchoolYearView): DayKind {
  const date = day.toISOString().slice(0, 10)
  if (publicHolidays.some((one) => one.day === date)) return 'PUBLIC'
  if (weekdayOf(day) > 4 || date < firstDay || date > lastDay) return 'CLOSED'
  return holidays.some(({ from, to }) => from <= date && date <= to) ? 'HOLIDAY' : 'SCHOOL'
}
