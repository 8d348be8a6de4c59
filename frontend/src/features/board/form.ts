import type { NewRound, RoundView } from '@/api/types'
import { mondayOf, weekOf } from '@/i18n/format'

/** A round as it is written. */
export interface RoundForm {
  title: string
  year: string
  weeks: string[]
  recurring: boolean
  weekdays: string[]
  classes: string[]
  wishes: string
  deadline: string
}

export const MOST_WEEKS = 13

export const blank = (year: number): RoundForm => ({ title: '', year: String(year), weeks: [], recurring: false, weekdays: [], classes: [], wishes: '3', deadline: '' })

export const written = (round: RoundView): RoundForm => ({
  title: round.title,
  year: String(round.year),
  weeks: [...round.weeks],
  recurring: round.recurring !== undefined,
  weekdays: [...(round.recurring?.weekdays ?? [])],
  classes: round.classes.map(({ id }) => id),
  wishes: String(round.wishes),
  deadline: round.deadline,
})

type Weekday = NonNullable<NewRound['recurring']>['weekdays'][number]

export const newRound = ({ title, year, weeks, recurring, weekdays, classes, wishes, deadline }: RoundForm): NewRound => ({
  title: title.trim(),
  year: Number(year),
  weeks: weeks.toSorted(),
  ...(recurring ? { recurring: { weekdays: weekdays as Weekday[] } } : {}),
  classes,
  wishes: Number(wishes),
  deadline,
})

const WEEK = 7 * 86_400_000

/** The weeks of a school year, August to June, by the month their Thursday lies in. */
export function weeksOfYear(beginsIn: number): Map<string, string[]> {
  const months = new Map<string, string[]>()
  const last = new Date(Date.UTC(beginsIn + 1, 5, 30)).getTime()
  for (let monday = mondayOf(weekOf(new Date(beginsIn, 7, 8))).getTime(); monday <= last; monday += WEEK) {
    const thursday = new Date(monday + 3 * 86_400_000)
    const month = `${thursday.getUTCFullYear()}-${String(thursday.getUTCMonth() + 1).padStart(2, '0')}`
    const week = weekOf(new Date(thursday.getUTCFullYear(), thursday.getUTCMonth(), thursday.getUTCDate(), 12))
    months.set(month, [...(months.get(month) ?? []), week])
  }
  return months
}

/** The chosen weeks after one was pressed; with `span` all weeks from the last one chosen to it. */
export function withWeek(chosen: readonly string[], week: string, all: readonly string[], span: boolean): string[] {
  if (chosen.includes(week)) return chosen.filter((one) => one !== week)
  const [from] = chosen.toSorted()
  if (!span || from === undefined) return [...chosen, week].toSorted()
  const [a, b] = [all.indexOf(from), all.indexOf(week)].toSorted((x, y) => x - y)
  return [...new Set([...chosen, ...all.slice(a, (b ?? 0) + 1)])].toSorted()
}
