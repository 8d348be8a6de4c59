import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ApplicationStatus, ReceivedApplication } from '@/api/types'
import { daysUntil, useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Icon, StatusTag } from '@/ui'

const unanswered: readonly ApplicationStatus[] = ['SUBMITTED', 'SEEN', 'INVITED']

export const isUnanswered = (status: ApplicationStatus) => unanswered.includes(status)

/** Until when there must be an answer, as one would say it. */
export function useAnswerBy() {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  return (answerBy: string, today = new Date()) => {
    const days = daysUntil(answerBy, today)
    if (days < -1) return t('answerBy.late', { day: format.dayOfYear(answerBy) })
    if (days === -1) return t('answerBy.lateYesterday')
    if (days === 0) return t('answerBy.today')
    return days === 1 ? t('answerBy.tomorrow') : t('answerBy.day', { day: format.dayOfYear(answerBy) })
  }
}

/** The state of a received application, in the firm's words. */
export function ReceivedState({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation('inbox')
  return <StatusTag status={status}>{t(`state.${status}`)}</StatusTag>
}

/** The deadline of an application that has no answer yet; marked when it has gone by. */
export function Deadline({ application: { status, answerBy, late, escalation } }: { application: Pick<ReceivedApplication, 'status' | 'answerBy' | 'late' | 'escalation'> }) {
  const { t } = useTranslation('inbox')
  const say = useAnswerBy()
  if (!isUnanswered(status)) return null
  return (
    <span className={late ? 'deadline deadline-late' : 'deadline'}>
      {late && <Badge tone="error">{t('late')}</Badge>}
      {escalation?.open && <Badge tone="accent">{t('escalated')}</Badge>}
      <span>
        <Icon name="time" />
        {say(answerBy)}
      </span>
    </span>
  )
}

/** A received application in a list: who, for what, how it begins, and how urgent it is. */
export function ApplicationItem({ application }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const words = useWords()
  const { id, name, age, offer, status, motivation, week, late } = application
  return (
    <li className={late ? 'panel application application-late' : 'panel application'}>
      <div className="application-top">
        <h3>
          <Link to={`/partner/ansoegninger/${id}`}>{t('item.person', { name, age })}</Link>
        </h3>
        <ReceivedState status={status} />
      </div>
      <p className="application-offer">
        {words.kind(offer.kind)}: {offer.title}
        {week && <> · {format.week(week)}</>}
      </p>
      <p className="application-text">{motivation}</p>
      <Deadline application={application} />
    </li>
  )
}
