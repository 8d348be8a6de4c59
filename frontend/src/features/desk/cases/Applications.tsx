import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Card, Details, StatusTag, Timeline } from '@/ui'
import { firstName } from './time'

type Asked = CaseView['applications'][number]

/** All that the young person has applied for in the municipality. */
export function Applications({ view: { card, applications } }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  const name = firstName(card.youngName)
  return (
    <section>
      <h2 className="h3">{t('case.applications', { name })}</h2>
      {applications.length === 0 && <p className="muted">{t('case.applicationsNone', { name })}</p>}
      <ul className="plain-list case-list">
        {applications.map((asked) => (
          <Application key={asked.application.id} asked={asked} />
        ))}
      </ul>
    </section>
  )
}

const unanswered = ['SUBMITTED', 'SEEN', 'INVITED']

function Application({ asked: { application, offer, week, motivation, timeline } }: { asked: Asked }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const { status, late, submittedAt, answerBy, referral } = application
  const waits = unanswered.includes(status)
  const facts = [
    words.kind(offer.kind),
    offer.partner.name,
    week && format.week(week),
    t('case.sent', { date: format.shortDate(submittedAt) }),
    waits && t('case.answerBy', { date: format.shortDate(answerBy) }),
  ]
  return (
    <Card as="li">
      <div className="application-top">
        <h3>
          <Link to={`/opslag/${offer.id}`}>{offer.title}</Link>
        </h3>
        <span className="case-marks">
          {waits && late && <Badge tone="error">{t('applications.late')}</Badge>}
          <StatusTag status={status}>{words.applicationStatus(status)}</StatusTag>
        </span>
      </div>
      <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
      {referral && <p>{t('case.guidedOn', { to: referral.offer?.title ?? referral.partner?.name ?? (referral.professional && words.professional(referral.professional)), reason: referral.reason })}</p>}
      <Details summary={t('case.more')}>
        <blockquote className="own-words">
          <p>{motivation}</p>
        </blockquote>
        <Timeline
          entries={timeline.map((step) => ({
            key: `${step.at}-${step.status}`,
            title: words.applicationStatus(step.status),
            when: format.dateTime(step.at),
            children: step.note && <p className="own-words">{step.note}</p>,
          }))}
        />
      </Details>
    </Card>
  )
}
