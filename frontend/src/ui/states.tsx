import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, Offline, statusOf } from '@/api/problem'
import { useFormat } from '@/i18n/format'
import { Button } from './Button'

/** Grey shapes in the place of what is being fetched, so that nothing jumps. */
export function Skeleton({ lines = 3, card = false }: { lines?: number; card?: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={card ? 'skeleton panel' : 'skeleton'} role="status">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  )
}

/** Nothing here, why, and what to do instead. */
export const EmptyState = ({ heading, children, action }: { heading: ReactNode; children?: ReactNode; action?: ReactNode }) => (
  <div className="empty-state">
    <Horizon />
    <h2 className="h3">{heading}</h2>
    {children && <div className="empty-text">{children}</div>}
    {action && <div className="button-group">{action}</div>}
  </div>
)

/** Something could not be fetched: what, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation()
  const status = statusOf(error)
  const [heading, text] =
    error instanceof Offline
      ? [t('errors.offline'), t('errors.offlineText')]
      : status === 503
        ? [t('errors.unavailable'), t('errors.unavailableText')]
        : error instanceof ApiProblem && error.title
          ? [error.title, error.detail]
          : [t('errors.title'), t('errors.text')]
  return (
    <div className="empty-state" role="alert">
      <h2 className="h3">{heading}</h2>
      <p>{text}</p>
      {onRetry && (
        <Button variant="secondary" icon="refresh" onClick={onRetry}>
          {t('errors.retry')}
        </Button>
      )}
    </div>
  )
}

/** The end of a list that goes on: how many are shown, and a button for the next. */
export function More({ shown, total, hasMore, busy = false, onMore }: { shown: number; total: number; hasMore: boolean; busy?: boolean; onMore: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (total < 2) return null
  return (
    <div className="more">
      <p className="more-count" role="status">
        {hasMore ? t('list.shown', { shown: format.number(shown), total: format.number(total) }) : t('list.all', { total: format.number(total) })}
      </p>
      {hasMore && (
        <>
          <progress className="more-bar" value={shown} max={total} aria-hidden="true" />
          <Button variant="secondary" busy={busy} onClick={onMore}>
            {t('list.more')}
          </Button>
        </>
      )}
    </div>
  )
}

/** A small drawing for empty places: dunes, sea and a sun coming up. */
const Horizon = () => (
  <svg className="horizon" viewBox="0 0 240 90" aria-hidden="true" focusable="false">
    <circle className="horizon-sun" cx="120" cy="66" r="30" />
    <path className="horizon-sea" d="M0 62h240v28H0z" />
    <path className="horizon-dune" d="M0 72c40-22 74-16 104-2s84 10 136-10v30H0z" />
  </svg>
)
