import type { NewReservations, ReservationsView } from '@/api/types'
import { mondayOf } from '@/i18n/format'

/** The reservations of an offer as they are typed. The field of whom they are for is called as the backend calls it. */
export interface ReservationsForm {
  reservations: { week: string; school: string; seats: string; until: string; taken: number }[]
}

const DISTRICT = 'district:'
const DAY = 24 * 60 * 60 * 1000
/** Two weeks before the week others can still find the place. */
const AHEAD = 14

/** A school or a district as one value of a list. */
export const whomOf = ({ school, district }: { school?: string | undefined; district?: string | undefined }): string => (district ? DISTRICT + district : (school ?? ''))

export const formOf = (view: ReservationsView): ReservationsForm => ({
  reservations: view.reservations.map(({ week, school, district, seats, until, taken }) => ({ week, school: whomOf({ school, district }), seats: String(seats), until, taken })),
})

export const newReservations = ({ reservations }: ReservationsForm): NewReservations => ({
  reservations: reservations.map(({ week, school, seats, until }) => ({
    week,
    ...(school.startsWith(DISTRICT) ? { district: school.slice(DISTRICT.length) } : { school }),
    seats: Number(seats),
    until,
  })),
})

/** The last day on which it may be given free. */
export const lastDay = (week: string): string | undefined => (week ? new Date(mondayOf(week)).toISOString().slice(0, 10) : undefined)

/** When what is left is usually given free: two weeks before, at the earliest tomorrow; nothing for a week that has begun. */
export function releaseDay(week: string, today = new Date()): string | undefined {
  if (!week) return undefined
  const monday = mondayOf(week).getTime()
  const tomorrow = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) + DAY
  if (monday < tomorrow) return undefined
  return new Date(Math.max(monday - AHEAD * DAY, tomorrow)).toISOString().slice(0, 10)
}
