import { useTranslation } from 'react-i18next'

const ZONE = 'Europe/Copenhagen'
const DAY = 86_400_000

/** The Monday of an ISO week such as `2027-W06`, as UTC midnight. */
export function mondayOf(week: string): Date {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
  if (!year || !number) throw new RangeError(`not a week: ${week}`)
  const fourth = new Date(Date.UTC(Number(year), 0, 4))
  const weekday = (fourth.getUTCDay() + 6) % 7
  return new Date(fourth.getTime() + ((Number(number) - 1) * 7 - weekday) * DAY)
}

/** The ISO week a day lies in, as `2027-W06`. */
export function weekOf(day: Date): string {
  const midnight = Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())
  const thursday = new Date(midnight + (3 - ((day.getDay() + 6) % 7)) * DAY)
  const year = thursday.getUTCFullYear()
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** The coming weeks, this one first. */
export function comingWeeks(count: number, from = new Date()): string[] {
  const monday = mondayOf(weekOf(from)).getTime()
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(monday + index * 7 * DAY)
    return weekOf(new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()))
  })
}

/** `2027-02-08` of a calendar day. */
export const isoDay = (day: Date) =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`

/** How many days from today until a day; negative when it has gone by. */
export const daysUntil = (day: string, today = new Date()) => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${isoDay(today)}T00:00:00Z`)) / DAY)

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Hours between two times of one day, without the break. */
export const hoursBetween = (from: string, to: string, breakMinutes = 0) => Math.max(0, minutesOf(to) - minutesOf(from) - breakMinutes) / 60

interface FormatWords {
  week: (number: string) => string
  today: string
  kilometres: (amount: string) => string
  lessThanAKilometre: string
  /** About so many minutes by bike. */
  byBike: (minutes: string) => string
  hours: (amount: string, count: number) => string
  minutes: (amount: string) => string
}

const at = (value: string | Date) => (value instanceof Date ? value : new Date(value.length === 10 ? `${value}T12:00:00Z` : value))

const FURTHEST_BY_BIKE = 8

/** What we assume: roads are a quarter longer than the crow flies, and one rides 15 km an hour. To the next five minutes, since distances begin in the middle of a postal code. */
const minutesByBike = (kilometres: number) => Math.max(5, Math.round((kilometres * 1.25 * 60) / 15 / 5) * 5)

/** Intl's formatters are costly to make, and a page needs few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Every date, week, distance and duration that people read is written here. */
export function formats(language: string, words: FormatWords) {
  const locale = language === 'en' ? 'en-GB' : 'da-DK'
  const formatter = (options: Intl.DateTimeFormatOptions, timeZone = ZONE) => once(() => new Intl.DateTimeFormat(locale, { timeZone, ...options }))
  const utc = (options: Intl.DateTimeFormatOptions) => formatter(options, 'UTC')
  const long = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = formatter({ day: 'numeric', month: 'short', year: 'numeric' })
  const dayMonth = utc({ day: 'numeric', month: 'short' })
  const days = utc({ day: 'numeric', month: 'short', year: 'numeric' })
  const monthYear = utc({ month: 'long', year: 'numeric' })
  const withWeekday = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const weekdayDate = formatter({ weekday: 'long', day: 'numeric', month: 'long' })
  const clock = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const weekdays = { long: utc({ weekday: 'long' }), short: utc({ weekday: 'short' }) }
  const time = (value: string) => (locale === 'da-DK' ? value.slice(0, 5).replace(':', '.') : value.slice(0, 5))
  const distance = (kilometres: number) => (kilometres < 1 ? words.lessThanAKilometre : words.kilometres(number().format(kilometres < 10 ? kilometres : Math.round(kilometres))))

  return {
    /** 8. februar 2027 */
    date: (value: string | Date) => long().format(at(value)),
    /** 8. feb. 2027 */
    shortDate: (value: string | Date) => short().format(at(value)),
    /** mandag den 8. februar 2027 */
    dayAndDate: (value: string | Date) => withWeekday().format(at(value)),
    /** mandag den 8. februar */
    dayOfYear: (value: string | Date) => weekdayDate().format(at(value)),
    /** mandag den 8. februar 2027 kl. 15.00 */
    dateTime: (value: string | Date) => `${withWeekday().format(at(value))} ${language === 'en' ? 'at' : 'kl.'} ${clock().format(at(value))}`,
    /** 08.00 */
    time,
    /** 08.00–14.00 */
    span: (from: string, to: string) => `${time(from)}–${time(to)}`,
    /** Uge 6 */
    week: (week: string) => words.week(String(Number(week.slice(6)))),
    /** 8.–12. feb. 2027: Monday to Friday of the week */
    weekDays: (week: string) => {
      const monday = mondayOf(week)
      return days().formatRange(monday, new Date(monday.getTime() + 4 * DAY))
    },
    /** 8. feb. */
    weekStart: (week: string) => dayMonth().format(mondayOf(week)),
    /** februar 2027 */
    monthOf: (week: string) => monthYear().format(new Date(mondayOf(week).getTime() + 3 * DAY)),
    /** mandag */
    weekday: (day: string, width: 'long' | 'short' = 'long') => weekdays[width]().format(dayOfName(day)),
    /** 4,2 km */
    distance,
    /** 4,2 km, ca. 20 min. på cykel; without the bike where hardly anybody would take it. */
    way: (kilometres: number) => {
      const far = distance(kilometres)
      return kilometres > FURTHEST_BY_BIKE ? far : `${far}, ${words.byBike(number().format(minutesByBike(kilometres)))}`
    },
    /** 7,5 timer */
    hours: (hours: number) => words.hours(number().format(hours), hours),
    minutes: (minutes: number) => words.minutes(number().format(minutes)),
    number: (value: number) => number().format(value),
    /** a, b og c */
    list: (items: readonly string[]) => list().format(items),
    /** The name of a language, by its ISO 639-1 code. */
    languageName: (code: string) => {
      try {
        return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
      } catch {
        return code
      }
    },
  }
}

const NAMES = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']
const dayOfName = (name: string) => new Date(Date.UTC(2024, 0, 1 + NAMES.indexOf(name)))

export type Formats = ReturnType<typeof formats>

const made = new Map<string, Formats>()

/** The formats of the language in use. One set serves all, since every card of a list wants them. */
export function useFormat(): Formats {
  const { i18n } = useTranslation()
  const language = i18n.language
  const known = made.get(language)
  if (known) return known
  const t = i18n.getFixedT(language, 'common')
  const fresh = formats(language, {
    week: (number) => t('format.week', { number }),
    today: t('format.today'),
    kilometres: (amount) => t('format.kilometres', { amount }),
    lessThanAKilometre: t('format.lessThanAKilometre'),
    byBike: (minutes) => t('format.byBike', { minutes }),
    hours: (amount, count) => t('format.hours', { amount, count }),
    minutes: (amount) => t('format.minutes', { amount }),
  })
  made.set(language, fresh)
  return fresh
}
