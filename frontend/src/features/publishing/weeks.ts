import { mondayOf, weekOf } from '@/i18n/format'

/** Seats in one week, as they stand in the form. */
export interface WeekSeats {
  week: string
  seats: string
}

const WEEK = 7 * 86_400_000

const noon = (day: Date) => new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12)

/** The ISO weeks from one to another, both included; the other way round they are turned. */
export function weeksBetween(from: string, to: string): string[] {
  const [first, last] = [mondayOf(from).getTime(), mondayOf(to).getTime()].toSorted((a, b) => a - b) as [number, number]
  return Array.from({ length: Math.round((last - first) / WEEK) + 1 }, (_, index) => weekOf(noon(new Date(first + index * WEEK))))
}

/** With those weeks, in order and each once. A week that is there already gets the new number. */
export function withWeeks(weeks: readonly WeekSeats[], from: string, to: string, seats: string): WeekSeats[] {
  const added = new Set(weeksBetween(from, to || from))
  const kept = weeks.filter((one) => !added.has(one.week))
  return [...kept, ...[...added].map((week) => ({ week, seats }))].toSorted((a, b) => a.week.localeCompare(b.week))
}

/** All seats together; what is no number yet counts as none. */
export const seatsOf = (weeks: readonly WeekSeats[]) => weeks.reduce((sum, { seats }) => sum + (Number.isInteger(Number(seats)) ? Number(seats) : 0), 0)
