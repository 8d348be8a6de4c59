import type { Access, ClassVisitTerms, DayOfWeek, Direction, InternshipTerms, Interest, IntroJobTerms, LeisureJobTerms, MyOfferView, MyPartnerView, NewOffer, OfferKind, TaskType, Terms, Trade } from '@/api/types'
import type { WeekSeats } from './weeks'

/** An offer as it stands in the form: everything is text until it is sent. */
export interface OfferForm {
  title: string
  text: string
  trade: Trade | ''
  interests: Interest[]
  learn: string
  expect: string
  street: string
  postalCode: string
  contact: { name: string; email: string; phone: string }
  languages: string[]
  access: Access[]
  videoUrl: string
  deadline: string
  terms: TermsForm
}

export type YesNo = '' | 'yes' | 'no'

/** The terms of all kinds together; a form shows those of its own kind. */
export interface TermsForm {
  kind: OfferKind
  grades: string[]
  weeks: WeekSeats[]
  from: string
  to: string
  breakMinutes: string
  tasks: string
  meetingPlace: string
  meetingTime: string
  bring: string
  machines: YesNo
  chemistry: YesNo
  riskAssessedOn: string
  taskTypes: TaskType[]
  positions: string
  startsOn: string
  endsOn: string
  length: string
  hoursPerWeek: string
  minimumAge: string
  maximumAge: string
  shifts: ShiftForm[]
  direction: Direction | ''
  byAgreement: boolean
  slots: SlotForm[]
  smallestClass: string
  largestClass: string
  topics: string
  lengthMinutes: string
}

export interface ShiftForm {
  weekday: DayOfWeek
  from: string
  to: string
  breakMinutes: string
}

export interface SlotForm {
  date: string
  from: string
  to: string
}

const blank: Omit<TermsForm, 'kind'> = {
  grades: [],
  weeks: [],
  from: '',
  to: '',
  breakMinutes: '',
  tasks: '',
  meetingPlace: '',
  meetingTime: '',
  bring: '',
  machines: '',
  chemistry: '',
  riskAssessedOn: '',
  taskTypes: [],
  positions: '',
  startsOn: '',
  endsOn: '',
  length: '',
  hoursPerWeek: '',
  minimumAge: '',
  maximumAge: '',
  shifts: [],
  direction: '',
  byAgreement: false,
  slots: [],
  smallestClass: '',
  largestClass: '',
  topics: '',
  lengthMinutes: '',
}

/** What most firms would write themselves. */
const usual: Record<OfferKind, Partial<TermsForm>> = {
  INTERNSHIP: { grades: ['8', '9'], from: '08:00', to: '14:00', breakMinutes: '30' },
  INTRO_JOB: { positions: '1', length: '8', minimumAge: '15', maximumAge: '29' },
  LEISURE_JOB: { positions: '1', minimumAge: '13' },
  CLASS_VISIT: { smallestClass: '10', largestClass: '28', lengthMinutes: '90' },
}

/** A new offer begins with what the firm has told about itself. */
export const newForm = (kind: OfferKind, firm: MyPartnerView): OfferForm => ({
  title: '',
  text: '',
  trade: firm.trade,
  interests: [],
  learn: '',
  expect: '',
  street: firm.street,
  postalCode: firm.postalCode,
  contact: { name: firm.contact.name, email: firm.contact.email ?? '', phone: firm.contact.phone ?? '' },
  languages: ['da'],
  access: [],
  videoUrl: '',
  deadline: '',
  terms: { ...blank, ...usual[kind], kind },
})

const text = (value: string | number | undefined) => (value === undefined ? '' : String(value))
const yesNo = (value: boolean | undefined): YesNo => (value === undefined ? '' : value ? 'yes' : 'no')

export const formOf = (offer: MyOfferView): OfferForm => ({
  title: offer.title,
  text: text(offer.text),
  trade: offer.trade ?? '',
  interests: offer.interests,
  learn: text(offer.learn),
  expect: text(offer.expect),
  street: text(offer.street),
  postalCode: text(offer.postalCode),
  contact: { name: text(offer.contact?.name), email: text(offer.contact?.email), phone: text(offer.contact?.phone) },
  languages: offer.languages,
  access: offer.access,
  videoUrl: text(offer.videoUrl),
  deadline: text(offer.deadline),
  terms: termsForm(offer.terms),
})

/** What the law asks of all who let young people work: the tasks, and the dangers. */
const dutiesForm = (terms: InternshipTerms | IntroJobTerms | LeisureJobTerms) => ({
  machines: yesNo(terms.machines),
  chemistry: yesNo(terms.chemistry),
  riskAssessedOn: text(terms.riskAssessedOn),
  taskTypes: terms.taskTypes ?? [],
})

function termsForm(terms: Terms): TermsForm {
  const rest = { ...blank, kind: terms.kind }
  switch (terms.kind) {
    case 'INTERNSHIP':
      return {
        ...rest,
        grades: (terms.grades ?? []).map(String),
        weeks: (terms.weeks ?? []).map(({ week, seats }) => ({ week, seats: String(seats) })),
        from: text(terms.from),
        to: text(terms.to),
        breakMinutes: text(terms.breakMinutes),
        tasks: text(terms.tasks),
        meetingPlace: text(terms.meetingPlace),
        meetingTime: text(terms.meetingTime),
        bring: text(terms.bring),
        ...dutiesForm(terms),
      }
    case 'INTRO_JOB':
      return { ...rest, positions: text(terms.positions), startsOn: text(terms.startsOn), length: text(terms.weeks), hoursPerWeek: text(terms.hoursPerWeek), minimumAge: text(terms.minimumAge), maximumAge: text(terms.maximumAge), ...dutiesForm(terms) }
    case 'LEISURE_JOB':
      return { ...rest, positions: text(terms.positions), minimumAge: text(terms.minimumAge), shifts: (terms.shifts ?? []).map((shift) => ({ ...shift, breakMinutes: text(shift.breakMinutes) })), startsOn: text(terms.startsOn), endsOn: text(terms.endsOn), ...dutiesForm(terms) }
    case 'CLASS_VISIT':
      return {
        ...rest,
        direction: terms.direction ?? '',
        byAgreement: terms.byAgreement ?? false,
        slots: terms.slots ?? [],
        smallestClass: text(terms.smallestClass),
        largestClass: text(terms.largestClass),
        grades: (terms.grades ?? []).map(String),
        topics: text(terms.topics),
        lengthMinutes: text(terms.lengthMinutes),
      }
  }
}

const given = <T extends string>(value: T | '') => (value.trim() === '' ? undefined : (value.trim() as T))
const number = (value: string) => (value.trim() === '' ? undefined : Number(value))
const said = (value: YesNo) => (value === '' ? undefined : value === 'yes')

/** What is sent. What was left empty is left out: a draft may have gaps. */
export const newOfferOf = (form: OfferForm): NewOffer =>
  ({
    title: form.title.trim(),
    text: given(form.text),
    trade: given(form.trade),
    interests: form.interests,
    learn: given(form.learn),
    expect: given(form.expect),
    street: given(form.street),
    postalCode: given(form.postalCode),
    contact: form.contact.name.trim() || form.contact.email.trim() ? { name: form.contact.name.trim(), email: form.contact.email.trim(), phone: given(form.contact.phone) } : undefined,
    languages: form.languages,
    access: form.access,
    videoUrl: given(form.videoUrl),
    deadline: given(form.deadline),
    terms: termsOf(form.terms),
  }) as NewOffer

/** The date goes along where it was asked for: machines, chemistry, or a task that is dangerous by itself. */
const dutiesOf = (form: TermsForm) => ({
  machines: said(form.machines),
  chemistry: said(form.chemistry),
  riskAssessedOn: given(form.riskAssessedOn),
  taskTypes: form.taskTypes ?? [],
})

export function termsOf(form: TermsForm): Terms {
  switch (form.kind) {
    case 'INTERNSHIP':
      return {
        kind: form.kind,
        grades: grades(form),
        weeks: form.weeks.map(({ week, seats }) => ({ week, seats: Number(seats) })),
        from: given(form.from),
        to: given(form.to),
        breakMinutes: number(form.breakMinutes) ?? 0,
        tasks: given(form.tasks),
        meetingPlace: given(form.meetingPlace),
        meetingTime: given(form.meetingTime),
        bring: given(form.bring),
        ...dutiesOf(form),
      } as InternshipTerms
    case 'INTRO_JOB':
      return { kind: form.kind, positions: number(form.positions), startsOn: given(form.startsOn), weeks: number(form.length), hoursPerWeek: number(form.hoursPerWeek), minimumAge: number(form.minimumAge), maximumAge: number(form.maximumAge), ...dutiesOf(form) } as IntroJobTerms
    case 'LEISURE_JOB':
      return {
        kind: form.kind,
        positions: number(form.positions),
        minimumAge: number(form.minimumAge),
        shifts: form.shifts.map((shift) => ({ ...shift, breakMinutes: number(shift.breakMinutes) ?? 0 })),
        startsOn: given(form.startsOn),
        endsOn: given(form.endsOn),
        ...dutiesOf(form),
      } as LeisureJobTerms
    case 'CLASS_VISIT':
      return {
        kind: form.kind,
        direction: given(form.direction),
        byAgreement: form.byAgreement,
        slots: form.slots,
        smallestClass: number(form.smallestClass),
        largestClass: number(form.largestClass),
        grades: grades(form),
        topics: given(form.topics),
        lengthMinutes: number(form.lengthMinutes),
      } as ClassVisitTerms
  }
}

const grades = (form: TermsForm) => form.grades.map(Number).toSorted((a, b) => a - b)

/** The field of the form that the backend's name for it means. */
export function fieldOf(field: string, kind: OfferKind): string {
  if (field === 'terms.weeks' && kind === 'INTRO_JOB') return 'terms.length'
  return field === 'contact' ? 'contact.name' : field
}
