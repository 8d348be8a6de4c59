import type { OfferForm, TermsForm } from './offerForm'

/** The fields that must be filled in before the public may see an offer, in the order of the form. */
export type Needed =
  | 'title' | 'text' | 'trade' | 'interests' | 'street' | 'postalCode' | 'contact.name' | 'contact.email'
  | 'terms.grades' | 'terms.weeks' | 'terms.from' | 'terms.to' | 'terms.tasks' | 'terms.meetingPlace' | 'terms.meetingTime' | 'terms.machines' | 'terms.chemistry' | 'terms.taskTypes'
  | 'terms.positions' | 'terms.startsOn' | 'terms.length' | 'terms.hoursPerWeek' | 'terms.minimumAge' | 'terms.maximumAge'
  | 'terms.shifts' | 'terms.direction' | 'terms.slots' | 'terms.smallestClass' | 'terms.largestClass' | 'terms.topics' | 'terms.lengthMinutes'

const ofKind: Record<TermsForm['kind'], readonly (keyof TermsForm)[]> = {
  INTERNSHIP: ['grades', 'weeks', 'from', 'to', 'tasks', 'meetingPlace', 'meetingTime', 'taskTypes', 'machines', 'chemistry'],
  INTRO_JOB: ['positions', 'startsOn', 'length', 'hoursPerWeek', 'minimumAge', 'maximumAge', 'taskTypes'],
  LEISURE_JOB: ['positions', 'minimumAge', 'taskTypes', 'shifts', 'startsOn'],
  CLASS_VISIT: ['direction', 'slots', 'grades', 'smallestClass', 'largestClass', 'topics', 'lengthMinutes'],
}

const isThere = (value: unknown) => (Array.isArray(value) ? value.length > 0 : String(value ?? '').trim() !== '')

/** What still keeps an offer from the public. The backend says the same, and has the last word. */
export function missing(form: OfferForm): Needed[] {
  const before = ['title', 'text', 'trade', 'interests'] as const
  const terms = ofKind[form.terms.kind].filter((field) => !isThere(form.terms[field])).filter((field) => !(field === 'slots' && form.terms.byAgreement))
  const after = [!isThere(form.street) && 'street', !isThere(form.postalCode) && 'postalCode', !isThere(form.contact.name) && 'contact.name', !isThere(form.contact.email) && 'contact.email'] as const
  return [...before.filter((field) => !isThere(form[field])), ...terms.map((field) => `terms.${field}` as Needed), ...after.filter((field) => field !== false)]
}
