import type { Trade, WorkDraft } from '@/api/types'
import { termsOf, type TermsForm } from '../offerForm'
import { inOrder, notBefore } from '../rules'

/** What is asked of the law, and which row of the form each row of the question is. */
export interface Question {
  draft: WorkDraft
  rows: readonly number[]
}

/**
 * What can be judged of a form that is being filled in; nothing while nothing is drawn.
 * Rows without their hours and numbers that are none are left out: the law has nothing to say to them yet.
 */
export function questionOf(form: TermsForm, trade: Trade | '', municipality: string): Question | undefined {
  if (!isDrawn(form)) return undefined
  const rows = form.shifts.flatMap((shift, index) => (shift.from && shift.to && inOrder(shift.from, shift.to) && shift.from !== shift.to && isBetween(shift.breakMinutes, 0, 240) ? [index] : []))
  const lowest = form.kind === 'LEISURE_JOB' ? 13 : 15
  const ages = isBetween(form.minimumAge, lowest, 29) ? form.minimumAge : ''
  const terms = termsOf({
    ...form,
    shifts: rows.flatMap((row) => form.shifts[row] ?? []),
    ...(inOrder(form.from, form.to) && isBetween(form.breakMinutes, 0, 240) ? {} : { from: '', to: '', breakMinutes: '' }),
    endsOn: notBefore(form.startsOn, form.endsOn) ? form.endsOn : '',
    length: isBetween(form.length, 1, 52) ? form.length : '',
    hoursPerWeek: isBetween(form.hoursPerWeek, 1, 37) ? form.hoursPerWeek : '',
    positions: '',
    minimumAge: ages,
    maximumAge: '',
    weeks: form.weeks.filter(({ seats }) => isBetween(seats, 1, 50)),
    tasks: '',
    meetingPlace: '',
    meetingTime: '',
    bring: '',
  })
  return { draft: { municipality, ...(trade ? { trade } : {}), terms }, rows }
}

function isDrawn(form: TermsForm): boolean {
  if (form.kind === 'CLASS_VISIT') return false
  const hours = form.kind === 'LEISURE_JOB' ? form.shifts.length > 0 : form.kind === 'INTRO_JOB' ? form.hoursPerWeek !== '' : form.from !== '' && form.to !== ''
  return hours || (form.taskTypes ?? []).length > 0
}

function isBetween(written: string, least: number, most: number): boolean {
  const number = Number(written)
  return Number.isInteger(number) && (written.trim() === '' ? least === 0 : number >= least) && number <= most
}
