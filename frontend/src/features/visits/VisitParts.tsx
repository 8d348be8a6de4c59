import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ContactPerson, VisitSide, VisitView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Alert, Facts, LinkButton, Timeline } from '@/ui'
import { stepKey } from './steps'
import { useWhen } from './when'

/** When, where, who: all that one needs on the day. */
export function VisitFacts({ view }: { view: VisitView }) {
  const { t } = useTranslation('visits')
  const when = useWhen()
  const { card, place, grade, offer } = view
  return (
    <section className="panel">
      <h2 className="h4">{t('facts.heading')}</h2>
      <Facts
        items={[
          { label: t('facts.when'), value: when.moment(card.time) },
          { label: t('facts.proposal'), value: card.proposal && when.moment(card.proposal) },
          { label: t('facts.where'), value: place },
          { label: t('facts.class'), value: t('facts.classText', { className: card.className, school: card.school, grade }) },
          { label: t('facts.pupils'), value: card.pupils },
          { label: t('facts.offer'), value: <Link to={`/opslag/${offer}`}>{card.title}</Link> },
        ]}
      />
    </section>
  )
}

/** Whom to call at the other side. */
export function VisitContact({ contact, heading }: { contact: ContactPerson; heading: string }) {
  const { t } = useTranslation('visits')
  return (
    <section className="panel">
      <h2 className="h4">{heading}</h2>
      <Facts
        items={[
          { label: t('contact.name'), value: contact.name },
          { label: t('contact.email'), value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
          { label: t('contact.phone'), value: contact.phone && <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a> },
        ]}
      />
    </section>
  )
}

/** What has been said and done, the first first. */
export function VisitHistory({ view }: { view: VisitView }) {
  const { t } = useTranslation('visits')
  const format = useFormat()
  return (
    <section>
      <h2 className="h3">{t('history')}</h2>
      <Timeline
        entries={view.steps.map((step, index) => ({
          key: String(index),
          title: t(`step.${stepKey(step)}`, { firm: view.card.partner.name, className: view.card.className }),
          when: format.dateTime(step.at),
          tone: step.status === 'BOOKED' ? 'success' : 'neutral',
          children: step.words && <blockquote className="said lines">{step.words}</blockquote>,
        }))}
      />
    </section>
  )
}

/** Where the firm guides on to, and the way there. */
export function VisitGuidedOn({ view, side }: { view: VisitView; side: VisitSide }) {
  const { t } = useTranslation('visits')
  const to = view.guidedOn
  if (!to) return null
  const { offer, title, partner } = to
  return (
    <Alert heading={t('guidedOn.heading', { firm: view.card.partner.name })}>
      <p>{offer ? t('guidedOn.offer', { title }) : partner ? t('guidedOn.partner', { firm: partner.name }) : t('guidedOn.consultants')}</p>
      {side === 'SCHOOL' && (
        <div className="button-group">
          {offer && <LinkButton to={`/opslag/${offer}/besoeg?efter=${view.card.id}`}>{t('guidedOn.ask')}</LinkButton>}
          {partner && <LinkButton to={`/partnere/${partner.id}`}>{t('guidedOn.seeFirm', { firm: partner.name })}</LinkButton>}
          <LinkButton to="/opslag?kind=CLASS_VISIT" variant="secondary">
            {t('find')}
          </LinkButton>
        </div>
      )}
    </Alert>
  )
}

export type Done = 'asked' | 'accepted' | 'proposed' | 'referred' | 'agreed' | 'kept' | 'withdrawn' | 'cancelled'

/** What has just been done, and what follows; it takes the focus. */
export function VisitReceipt({ done }: { done: Done | undefined }) {
  const { t } = useTranslation('visits')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done) box.current?.focus()
  }, [done])
  return done ? (
    <div ref={box} tabIndex={-1} className="receipt">
      <Alert kind="success" heading={t(`receipt.${done}`)}>
        <p>{t(`receiptText.${done}`)}</p>
      </Alert>
    </div>
  ) : null
}
