import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReceivedApplication, ReferralView } from '@/api/types'
import { useElsewhere } from '@/components/partner/elsewhere'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Card, Facts, LinkButton } from '@/ui'
import { firstName } from './firstName'

/** Where the young person wants to go, when they let firms read it. */
export function Destination({ application: { name, destination } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  const format = useFormat()
  if (!destination) return null
  return (
    <section>
      <h2 className="h3">{t('application.destination', { name: firstName(name) })}</h2>
      <blockquote className="said lines">{destination.words}</blockquote>
      {destination.interests.length > 0 && (
        <p>
          {t('application.likes')}: {format.list(destination.interests.map(words.interest))}
        </p>
      )}
    </section>
  )
}

/** The offer, the dates, and when one meets. */
export function About({ application: { offer, week, submittedAt, answerBy, invitation } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  return (
    <Card as="section">
      <h2 className="h3">{t('application.facts')}</h2>
      <Facts
        items={[
          { label: t('application.offer'), value: <Link to={`/partner/opslag/${offer.id}`}>{offer.title}</Link> },
          { label: t('application.week'), value: week && `${format.week(week)} (${format.weekDays(week)})` },
          { label: t('application.received'), value: format.date(submittedAt) },
          { label: t('application.answerBy'), value: format.date(answerBy) },
        ]}
      />
      {invitation && (
        <>
          <h3>{t('application.invitation')}</h3>
          <Facts
            items={[
              { label: t('application.when'), value: format.dateTime(invitation.at) },
              { label: t('application.where'), value: invitation.place },
              { label: t('application.said'), value: invitation.message && <span className="lines">{invitation.message}</span> },
            ]}
          />
        </>
      )}
    </Card>
  )
}

export function Contact({ application: { name: fullName, contact, status } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const name = firstName(fullName)
  if (!contact) return ['SUBMITTED', 'SEEN', 'INVITED'].includes(status) ? <p className="muted small-text">{t('application.contactLater', { name })}</p> : null
  return (
    <Card as="section" className="contact-card">
      <h2 className="h3">{t('application.contact', { name })}</h2>
      <Facts
        items={[
          { label: t('application.email'), value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
        ]}
      />
    </Card>
  )
}

/** What the firm owes the parents of a minor in writing, made ready. */
export function Notice({ application: { id, name, parentsNotice } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  if (!parentsNotice) return null
  return (
    <Card as="section">
      <h2 className="h3">{t('application.notice')}</h2>
      <p>{t('application.noticeText', { name: firstName(name) })}</p>
      <LinkButton href={`/api/v1/me/partner/applications/${id}/parents-notice`} variant="secondary" icon="download">
        {t('application.noticeGet')}
      </LinkButton>
    </Card>
  )
}

/** Where the person was guided on to; once a professional was called in, it may have been they who found the way. */
export function Referred({ application: { referral, escalation, consentWithdrawn } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  if (!referral || consentWithdrawn) return null
  return (
    <Card as="section">
      <h2 className="h3">{t('application.referral')}</h2>
      <Facts
        items={[
          { label: t('application.to'), value: <WayOn referral={referral} /> },
          { label: t(escalation ? 'application.reasonToo' : 'application.reason'), value: <span className="lines">{referral.reason}</span> },
        ]}
      />
      <p className="muted">{t(`application.referralStatus.${referral.status === 'TAKEN' && referral.professional ? 'TAKEN_PROFESSIONAL' : referral.status}`)}</p>
    </Card>
  )
}

function WayOn({ referral: { offer, partner, professional } }: { referral: ReferralView }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  const elsewhere = useElsewhere()(offer?.municipality)
  if (offer) {
    return (
      <>
        <Link to={`/opslag/${offer.id}`}>{offer.title}</Link>
        {elsewhere && `, ${offer.partner.name} ${t('refer.elsewhere', { municipality: elsewhere })}`}
      </>
    )
  }
  if (partner) return <Link to={`/partnere/${partner.id}`}>{partner.name}</Link>
  return professional ? words.professional(professional) : null
}
