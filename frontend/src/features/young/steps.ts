import type { TFunction } from 'i18next'
import type { MyApplicationView, MyCaseView } from '@/api/types'
import type { Formats } from '@/i18n/format'
import type { Words } from '@/i18n/words'
import { hasMet, isWaited, waitsForMe } from './thread'

type T = TFunction<'young'>

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Who of the municipality looks after it, as one would call them in a sentence; nobody while nobody was called in. */
export function helperOf({ help, referral, escalation }: MyApplicationView, t: T, words: Words): string | undefined {
  const profession = help?.profession ?? referral?.professional ?? escalation?.to
  return profession && called(words.professional(profession), help?.name, t)
}

/** Whoever has taken the case; before that, somebody of that profession. */
export const holderOf = ({ profession, holder }: MyCaseView, t: T, words: Words) => called(words.professional(profession), holder, t)

const called = (profession: string, name: string | undefined, t: T) => {
  const who = profession.toLocaleLowerCase()
  return name ? t('helper.named', { who, name }) : t('helper.unnamed', { who })
}

/** What happens next, and by when, in one or two sentences: never a step without a next one. */
export function nextSentence(application: MyApplicationView, t: T, format: Formats, words: Words, now = new Date()): string {
  const { help, escalation, nextBy } = application
  const firm = application.offer.partner.name
  const who = help?.open || escalation?.open ? helperOf(application, t, words) : undefined
  const helpBy = help?.open && nextBy ? ` ${t('next.HELP_BY', { day: format.dayOfYear(nextBy) })}` : ''
  const answer = () => (who ? t(`next.${late(application)}`, { firm, who }) + helpBy : t('next.WAIT_FOR_ANSWER', { firm, day: format.dayOfYear(application.answerBy) }))
  switch (application.next) {
    case 'WAIT_FOR_GUARDIAN':
      return who ? t('next.WAIT_FOR_GUARDIAN_HELP', { firm, who: capital(who) }) + helpBy : t('next.WAIT_FOR_GUARDIAN', { firm, day: format.dayOfYear(application.answerBy) })
    case 'WAIT_FOR_ANSWER':
      return answer()
    case 'MEET':
      if (!application.invitation) return t('next.CONTACT', { firm })
      if (hasMet(application, now)) return who ? answer() : t('next.MET', { firm, day: format.dayOfYear(application.answerBy) })
      return t('next.MEET', { firm, when: format.dateTime(application.invitation.at), place: application.invitation.place })
    case 'CONFIRM':
      if (who) return t('next.CONFIRM_LATE', { firm, who }) + helpBy
      return application.confirmBy ? t('next.CONFIRM_BY', { firm, day: format.dayOfYear(application.confirmBy) }) : t('next.CONFIRM', { firm })
    case 'START':
      return nextBy ? t('next.START_ON', { firm, day: format.dayOfYear(nextBy) }) : t('next.START', { firm })
    case 'TALK':
      return talk(application, t, format, words)
    case 'FOLLOW_REFERRAL':
      if (who) return t('next.FOLLOW_LATE', { firm, who }) + helpBy
      if (application.followBy) return t('next.FOLLOW_BY', { firm, day: format.dayOfYear(application.followBy) })
      return t('next.FOLLOW_REFERRAL', { firm })
    case 'NONE':
      return end(application, t, words)
  }
}

/** Why somebody was called in while the firm had not answered. */
const late = ({ escalation }: MyApplicationView) => (escalation?.cause === 'OFFER_CLOSED' ? 'OFFER_CLOSED' : escalation?.cause === 'FIRM_LEFT' ? 'FIRM_LEFT' : 'ESCALATED')

/** A professional has it, or is about to. */
function talk(application: MyApplicationView, t: T, format: Formats, words: Words): string {
  const who = capital(helperOf(application, t, words) ?? t('helper.somebody'))
  const day = application.nextBy && format.dayOfYear(application.nextBy)
  if (!day) return t('next.TALK', { who })
  return application.help?.name ? t('next.TALK_NAMED', { who, day }) : t('next.TALK_BY', { who, day })
}

function end({ status, referral, ...rest }: MyApplicationView, t: T, words: Words): string {
  if (status === 'WITHDRAWN') return t('next.WITHDRAWN')
  if (status !== 'REFERRED') return t('next.NONE')
  if (referral?.status === 'TAKEN' && !referral.professional) return t('next.FOLLOWED')
  return t('next.HELPED', { who: capital(helperOf({ status, referral, ...rest } as MyApplicationView, t, words) ?? t('helper.somebody')) })
}

/** The same of help: who has it, what they do, and by when one hears. */
export function helpSentence(help: MyCaseView, t: T, format: Formats, words: Words): string {
  const who = holderOf(help, t, words)
  const Who = capital(who)
  const day = help.nextBy ? format.dayOfYear(help.nextBy) : ''
  if (help.state === 'CLOSED') return t('help.next.CLOSED')
  if (waitsForMe(help)) return t('help.next.PROPOSED', { count: help.proposals.filter(isWaited).length, who: Who, day })
  if (help.concerns.every((concern) => concern.settledAt)) return t('help.next.SETTLED', { who: Who, day })
  return t(`help.next.${help.state}`, { who: Who, day })
}

/** May be taken back until it is over or somebody else has taken it up. */
export const mayWithdraw = ({ status, referral }: MyApplicationView) =>
  ['AWAITING_GUARDIAN', 'SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED'].includes(status) || (status === 'REFERRED' && referral?.status !== 'TAKEN')
