import { isoDay } from '@/i18n/format'

/** As a date field takes it. */
export const today = () => isoDay(new Date())

/** How old somebody is on a day, today when it is left out. */
export function ageOn(birthDate: string, day = new Date()): number {
  const [year = 0, month = 1, date = 1] = birthDate.split('-').map(Number)
  const hadBirthday = day.getMonth() + 1 > month || (day.getMonth() + 1 === month && day.getDate() >= date)
  return day.getFullYear() - year - (hadBirthday ? 0 : 1)
}
