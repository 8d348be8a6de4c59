import type { TFunction } from 'i18next'
import type { MyApplicationView } from '@/api/types'
import type { Formats } from '@/i18n/format'
import type { Words } from '@/i18n/words'

/** What happens next, and by when, in one sentence: never a step without a next one. */
export function nextSentence(application: MyApplicationView, t: TFunction<'young'>, format: Formats, words: Words): string {
  const firm = application.offer.partner.name
  const who = application.escalation?.open && words.professional(application.escalation.to).toLocaleLowerCase()
  switch (application.next) {
    case 'WAIT_FOR_ANSWER':
      if (who) return t('next.ESCALATED', { firm, who })
      return t('next.WAIT_FOR_ANSWER', { firm, day: format.dayOfYear(application.answerBy) })
    case 'MEET':
      return application.invitation ? t('next.MEET', { firm, when: format.dateTime(application.invitation.at), place: application.invitation.place }) : t('next.CONTACT', { firm })
    case 'CONFIRM':
      if (who) return t('next.CONFIRM_LATE', { firm, who })
      return application.confirmBy ? t('next.CONFIRM_BY', { firm, day: format.dayOfYear(application.confirmBy) }) : t('next.CONFIRM', { firm })
    case 'START':
      return t('next.START', { firm })
    case 'TALK':
      return t('next.TALK', { who })
    case 'FOLLOW_REFERRAL':
      if (who) return t('next.FOLLOW_LATE', { firm, who })
      if (application.followBy) return t('next.FOLLOW_BY', { firm, day: format.dayOfYear(application.followBy) })
      return t('next.FOLLOW_REFERRAL', { firm })
    case 'NONE':
      if (application.status === 'REFERRED') return followed(application, t, words)
      return t(application.status === 'WITHDRAWN' ? 'next.WITHDRAWN' : 'next.NONE')
  }
}

/** Somebody else has it now. */
function followed({ referral }: MyApplicationView, t: TFunction<'young'>, words: Words): string {
  return referral?.professional ? t('next.IN_HANDS', { who: words.professional(referral.professional).toLocaleLowerCase() }) : t('next.FOLLOWED')
}

/** Those that still lead somewhere come first. */
export const isOver = ({ status }: MyApplicationView) => status === 'WITHDRAWN' || status === 'COMPLETED' || status === 'NOT_COMPLETED'

/** May be taken back until it is over. */
export const mayWithdraw = ({ status, referral }: MyApplicationView) =>
  ['SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED'].includes(status) || (status === 'REFERRED' && referral?.status !== 'TAKEN')
