import type { MyApplicationView, MyCaseView, ProposalView } from '@/api/types'

/** One thing the young person has asked for: a place, or help. */
export type Entry = { what: 'application'; at: string; application: MyApplicationView } | { what: 'help'; at: string; help: MyCaseView }

export interface Thread {
  /** Waits for the young person; what is due first stands first. */
  mine: Entry[]
  open: Entry[]
  over: Entry[]
}

/** Everything asked for, as one thread: what waits for oneself first, then what others have, then what is over; the newest first. */
export function threadOf(applications: readonly MyApplicationView[], help: readonly MyCaseView[], now = new Date()): Thread {
  const entries: Entry[] = [
    ...applications.map((application) => ({ what: 'application' as const, at: application.submittedAt, application })),
    ...help.map((one) => ({ what: 'help' as const, at: one.openedAt, help: one })),
  ].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
  const part = (wanted: keyof Thread) => entries.filter((entry) => partOf(entry, now) === wanted)
  return { mine: part('mine').toSorted((a, b) => dueOf(a).localeCompare(dueOf(b))), open: part('open'), over: part('over') }
}

const LAST = '9999'

const dueOf = (entry: Entry) => (entry.what === 'help' ? entry.help.nextBy : entry.application.nextBy) ?? LAST

function partOf(entry: Entry, now: Date): keyof Thread {
  if (entry.what === 'help') return entry.help.state === 'CLOSED' ? 'over' : waitsForMe(entry.help) ? 'mine' : 'open'
  return isOver(entry.application) ? 'over' : isMine(entry.application, now) ? 'mine' : 'open'
}

/** Nothing more happens with it. */
export const isOver = ({ status, next }: MyApplicationView) => status === 'WITHDRAWN' || status === 'COMPLETED' || status === 'NOT_COMPLETED' || next === 'NONE'

/** The young person has something to do: confirm, choose, go to a talk. */
export const isMine = (application: MyApplicationView, now = new Date()) =>
  application.next === 'CONFIRM' || application.next === 'FOLLOW_REFERRAL' || (application.next === 'MEET' && !hasMet(application, now))

/** The time of the talk has gone by: the firm's answer is what is waited for. */
export const hasMet = ({ invitation }: MyApplicationView, now = new Date()) => invitation !== undefined && Date.parse(invitation.at) < now.getTime()

/** A proposal that one can still say yes to. */
export const isWaited = ({ status, offer }: ProposalView) => status === 'PROPOSED' && offer.open

export const waitsForMe = ({ state, proposals }: MyCaseView) => state !== 'CLOSED' && proposals.some(isWaited)

/** What the young person asked for on their own, while it is still open. */
export const ownQuestion = ({ state, concerns }: MyCaseView) => (state === 'CLOSED' ? undefined : concerns.find(({ cause, settledAt }) => cause === 'ASKED' && !settledAt))

export interface Turn {
  who: 'you' | 'guardian' | 'firm' | 'both' | 'help'
  /** By that day; absent where no day is set. */
  by?: string | undefined
  /** Whether that day is an appointment rather than a deadline. */
  appointment?: boolean
}

/** Who has it now, and by when; nobody when it is over. */
export function turnOf(application: MyApplicationView, now = new Date()): Turn | undefined {
  const { next, nextBy, answerBy, help } = application
  if (isOver(application)) return undefined
  if (isMine(application, now)) return next === 'MEET' ? { who: 'both', by: nextBy, appointment: true } : { who: 'you', by: help?.open ? undefined : nextBy }
  if (next === 'START') return { who: 'both', by: nextBy, appointment: true }
  if (next === 'TALK' || help?.open) return { who: 'help', by: nextBy }
  if (next === 'WAIT_FOR_GUARDIAN') return { who: 'guardian', by: nextBy }
  return { who: 'firm', by: next === 'MEET' ? answerBy : nextBy }
}

export const turnOfHelp = (help: MyCaseView): Turn | undefined => (help.state === 'CLOSED' ? undefined : { who: waitsForMe(help) ? 'you' : 'help', by: help.nextBy })

/** The application that a followed hand-over led to. */
export function ledTo({ id, referral }: MyApplicationView, all: readonly MyApplicationView[]): MyApplicationView | undefined {
  if (referral?.status !== 'TAKEN' || referral.professional) return undefined
  const since = Date.parse(referral.createdAt)
  return all
    .filter((other) => other.id !== id && Date.parse(other.submittedAt) >= since && (referral.offer ? other.offer.id === referral.offer.id : other.offer.partner.id === referral.partner?.id))
    .toSorted((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt))[0]
}

/** The application whose hand-over led to this one. */
export const cameFrom = ({ id }: MyApplicationView, all: readonly MyApplicationView[]) => all.find((other) => ledTo(other, all)?.id === id)

/** The proposal of a professional that led to this application, and the case it stands in. */
export function proposedIn({ id }: MyApplicationView, help: readonly MyCaseView[]) {
  const found = help.find(({ proposals }) => proposals.some(({ application }) => application === id))
  return found && { help: found, proposal: found.proposals.find(({ application }) => application === id) as ProposalView }
}

/** Words that a firm has read before; without those, the words that help was asked with. */
export function oldWords({ concerns }: MyCaseView): string {
  const newest = concerns.toReversed()
  return (newest.find(({ application }) => application) ?? newest[0])?.words ?? ''
}
