import type { Commitment, CommitmentForm, PledgeView } from '@/api/types'

/** The form of the commitments: each with whether it is chosen, and the number as it was typed. */
export type Promises = Record<CommitmentForm, { chosen: boolean; perYear: string }>

const USUAL: Record<CommitmentForm, number> = {
  INTERNSHIP_WEEKS: 4,
  INTRO_JOBS: 1,
  LEISURE_JOBS: 1,
  CLASS_VISITS_TO_FIRM: 2,
  FIRM_INTO_CLASS: 1,
  APPRENTICESHIPS: 1,
  MENTORING: 1,
  FAIRS: 1,
}

export const forms = Object.keys(USUAL) as CommitmentForm[]

/** What was promised before, beside a usual number for each of the rest. */
export function promisesOf(commitments: readonly Commitment[] = []): Promises {
  const before = new Map(commitments.map(({ form, perYear }) => [form, perYear]))
  return Object.fromEntries(forms.map((form) => [form, { chosen: before.has(form), perYear: String(before.get(form) ?? USUAL[form]) }])) as Promises
}

export const commitmentsOf = (promises: Promises): Commitment[] =>
  forms.filter((form) => promises[form].chosen).map((form) => ({ form, perYear: Number(promises[form].perYear) }))

export const isPerYear = (written: string) => /^\d{1,3}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= 500

/** `commitments[1].perYear` of the backend is the number of the second one chosen here. */
export function fieldOfCommitment(field: string, sent: readonly Commitment[]): string {
  const index = /^commitments\[(\d+)\]/.exec(field)?.[1]
  const form = index === undefined ? undefined : sent[Number(index)]?.form
  return form ? `${form}.perYear` : 'commitments'
}

export interface PledgePart {
  heading?: string
  lines: string[]
}

/** The frozen document in its parts, every word in its order: blank lines part them, and the first line of a part is its heading. */
export const partsOf = (document: string): PledgePart[] =>
  document
    .trim()
    .split(/\n{2,}/)
    .map((part) => part.split('\n'))
    .map(([first = '', ...lines]) => (lines.length > 0 ? { heading: first, lines } : { lines: [first] }))

export const steps = ['virksomhed', 'forpligtelser', 'laes', 'underskriv'] as const
export type Step = (typeof steps)[number]

/** How far a firm has come: where it goes on when it comes back. Nothing when all is signed. */
export function furthestStep(registered: boolean, pledge: PledgeView | undefined): Step | undefined {
  if (!registered) return 'virksomhed'
  switch (pledge?.status) {
    case 'DRAFT':
      return 'underskriv'
    case 'RETURNED':
      return 'underskriv'
    case 'SIGNED':
    case 'ACTIVE':
      return undefined
    default:
      return 'forpligtelser'
  }
}

/** Where a firm that comes back goes on: a drawn-up pledge is read before it is signed, a returned one is looked at from its commitments. */
export function resumeAt(furthest: Step | undefined, pledge: PledgeView | undefined): Step | undefined {
  if (pledge?.status === 'RETURNED') return 'forpligtelser'
  return furthest === 'underskriv' ? 'laes' : furthest
}

export const isStep = (value: string | null): value is Step => steps.includes(value as Step)

/** The step in the address, where one has come that far. */
export function stepAt(asked: string | null, furthest: Step, resume: Step): Step {
  return isStep(asked) && steps.indexOf(asked) <= steps.indexOf(furthest) ? asked : resume
}
