import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import type { ApplicationStatus, MailStatus, OfferStatus, PartnerStatus, PledgeStatus } from '@/api/types'
import { Icon, type IconName } from './Icon'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error' | 'accent'

/** A word of state. */
export const Badge = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => <span className={`badge badge-${tone}`}>{children}</span>

const tones: Record<OfferStatus | PledgeStatus | PartnerStatus | ApplicationStatus | MailStatus, Tone> = {
  DRAFT: 'neutral',
  IN_REVIEW: 'info',
  SIGNED: 'info',
  RETURNED: 'warning',
  PUBLISHED: 'success',
  PAUSED: 'warning',
  CLOSED: 'neutral',
  ACTIVE: 'success',
  EXPIRED: 'neutral',
  ENDED: 'neutral',
  REGISTERED: 'info',
  FORMER: 'neutral',
  AWAITING_GUARDIAN: 'info',
  SUBMITTED: 'info',
  SEEN: 'info',
  INVITED: 'accent',
  ACCEPTED: 'success',
  CONFIRMED: 'success',
  COMPLETED: 'success',
  NOT_COMPLETED: 'neutral',
  REFERRED: 'accent',
  WITHDRAWN: 'neutral',
  WAITING: 'info',
  SENT: 'success',
  FAILED: 'error',
}

/** The state of an offer, pledge, partner, application or mail, in its colour and its word. */
export const StatusTag = ({ status, children }: { status: keyof typeof tones; children: ReactNode }) => <Badge tone={tones[status]}>{children}</Badge>

/** A chosen thing that can be taken away again. */
export function Tag({ children, onRemove }: { children: string; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className="tag tag-icon" onClick={onRemove} aria-label={t('list.remove', { what: children })}>
      {children}
      <Icon name="close" />
    </button>
  )
}

/** A framed part of a page. */
export const Card = ({ children, className = '', as: As = 'div' }: { children: ReactNode; className?: string; as?: 'div' | 'section' | 'article' | 'li' }) => (
  <As className={`panel ${className}`.trim()}>{children}</As>
)

/** Pages beside each other; the current one is marked. */
export function TabNav({ label, tabs }: { label: string; tabs: readonly { to: string; label: ReactNode; end?: boolean }[] }) {
  return (
    <nav className="tab-container" aria-label={label}>
      <ul className="tab-list">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end={tab.end ?? false} className="tab-button">
              <span>{tab.label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How far one is in something that takes several steps. */
export function Steps({ titles, current }: { titles: readonly string[]; current: number }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('steps.label')} className="steps">
      <ol className="steps-list">
        {titles.map((title, index) => (
          <li key={title} className={index < current ? 'step-done' : index === current ? 'step-current' : 'step-ahead'} aria-current={index === current ? 'step' : undefined}>
            <span className="step-mark" aria-hidden="true">
              {index < current ? <Icon name="check" /> : index + 1}
            </span>
            <span className="step-text">
              {title}
              {index < current && <span className="sr-only"> ({t('steps.done')})</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className="steps-now" aria-hidden="true">
        {t('steps.current', { number: current + 1, total: titles.length, title: titles[current] ?? '' })}
      </p>
    </nav>
  )
}

export interface TimelineEntry {
  key: string
  title: ReactNode
  when?: ReactNode
  tone?: Tone
  icon?: IconName
  children?: ReactNode
}

/** What has happened, in order. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <ol className="timeline">
    {entries.map((entry) => (
      <li key={entry.key} className={`timeline-entry tone-${entry.tone ?? 'neutral'}`}>
        <span className="timeline-mark" aria-hidden="true">
          <Icon name={entry.icon ?? 'check'} />
        </span>
        <div className="timeline-body">
          <p className="timeline-title">{entry.title}</p>
          {entry.when && <p className="timeline-when">{entry.when}</p>}
          {entry.children}
        </div>
      </li>
    ))}
  </ol>
)

/** More behind a line; the browser's own disclosure. */
export const Details = ({ summary, open = false, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) => (
  <details className="details" open={open}>
    <summary className="details-summary">
      <span className="details-summary-text">{summary}</span>
    </summary>
    <div className="details-text">{children}</div>
  </details>
)

export interface FactItem {
  label: string
  value: ReactNode
}

/** Facts as pairs: what, and how it is. Those without a value are left out. */
export const Facts = ({ items }: { items: readonly FactItem[] }) => (
  <dl className="facts">
    {items
      .filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false)
      .map(({ label, value }) => (
        <div key={label} className="fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
