import type { DayOfWeek } from '@/api/types'
import type { ShiftForm } from '../offerForm'

export type PatternName = 'afternoons' | 'afternoonsAndSaturday' | 'saturday'

const shift = (weekday: DayOfWeek, from: string, to: string, breakMinutes = 0): ShiftForm => ({ weekday, from, to, breakMinutes: String(breakMinutes) })

/** Weeks that somebody of 13 who goes to school may work: a school day of two hours, two days off together, a break in the long day. */
export const patterns: Record<PatternName, readonly ShiftForm[]> = {
  afternoons: [shift('TUESDAY', '15:00', '17:00'), shift('THURSDAY', '15:00', '17:00')],
  afternoonsAndSaturday: [shift('TUESDAY', '15:00', '17:00'), shift('THURSDAY', '15:00', '17:00'), shift('SATURDAY', '10:00', '14:00')],
  saturday: [shift('SATURDAY', '10:00', '15:00', 30)],
}

export const patternNames = Object.keys(patterns) as PatternName[]
