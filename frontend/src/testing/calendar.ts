import type { SchoolCalendarView, SchoolYearView } from '@/api/types'

/** A school year as the backend gives it. */
export const aSchoolYear = (part: Partial<SchoolYearView> = {}): SchoolYearView => ({
  beginsIn: 2026,
  name: '2026/27',
  firstDay: '2026-08-10',
  lastDay: '2027-06-25',
  holidays: [
    { from: '2026-10-10', to: '2026-10-18', name: 'Efterårsferie' },
    { from: '2027-05-07', to: '2027-05-07', name: 'Dagen efter Kristi himmelfartsdag' },
  ],
  publicHolidays: [
    { day: '2027-03-25', name: 'Skærtorsdag' },
    { day: '2027-05-06', name: 'Kristi himmelfartsdag' },
  ],
  version: 3,
  ...part,
})

export const aCalendar = (...years: SchoolYearView[]): SchoolCalendarView => ({ municipality: '860', name: 'Hjørring Kommune', years })
