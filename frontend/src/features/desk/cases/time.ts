import { useTranslation } from 'react-i18next'
import type { CaseCard } from '@/api/types'
import { daysUntil, isoDay, useFormat } from '@/i18n/format'

const WEEK = 7
const FORTNIGHT = 14

/** How long somebody has waited, as one would say it. */
export function useWaited() {
  const { t } = useTranslation('desk')
  return (since: string, today = new Date()) => {
    const days = -daysUntil(isoDay(new Date(since)), today)
    if (days <= 0) return t('cases.waited.today')
    if (days === 1) return t('cases.waited.yesterday')
    return days < FORTNIGHT ? t('cases.waited.days', { count: days }) : t('cases.waited.weeks', { count: Math.floor(days / WEEK) })
  }
}

/** By when the next step is due in a case that goes on. */
export function useDue() {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return ({ state, dueOn }: Pick<CaseCard, 'state' | 'dueOn'>, today = new Date()) => {
    if (state === 'CLOSED') return ''
    const days = daysUntil(dueOn, today)
    const day = days === 0 ? t('cases.today') : days === 1 ? t('cases.tomorrow') : format.dayOfYear(dueOn)
    return days < 0 ? t(`cases.overdue.${state}`, { day }) : t(`cases.due.${state}`, { day })
  }
}

/** What one calls somebody in a sentence about them. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name
