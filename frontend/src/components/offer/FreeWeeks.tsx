import { useTranslation } from 'react-i18next'
import type { FreeInWeek } from '@/api/types'
import { useFormat } from '@/i18n/format'

/** The weeks of an internship, month by month, each with a dot for every seat: filled when it is free. */
export function FreeWeeks({ weeks }: { weeks: readonly FreeInWeek[] }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const months = groupBy(weeks, ({ week }) => format.monthOf(week))
  return (
    <div className="free-weeks">
      {[...months].map(([month, inMonth]) => (
        <section key={month} className="free-month">
          <h3 className="free-month-name">{month}</h3>
          <ul className="plain-list free-month-weeks">
            {inMonth.map(({ week, seats, free, reserved, reservedUntil }) => (
              <li key={week} className={free > 0 ? 'free-week' : 'free-week free-week-full'}>
                <strong>{format.week(week)}</strong>
                <span className="free-week-days">{format.weekDays(week).replace(/\s*\d{4}$/, '')}</span>
                <Dots seats={seats} free={free} />
                <span className="free-week-count">{t('freeOf', { free, count: seats })}</span>
                {reserved && reservedUntil && <span className="free-week-reserved">{t('reservedFor', { count: reserved, date: format.shortDate(reservedUntil) })}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const MOST_DOTS = 8

function Dots({ seats, free }: { seats: number; free: number }) {
  if (seats > MOST_DOTS) return null
  return (
    <span className="dots" aria-hidden="true">
      {Array.from({ length: seats }, (_, seat) => (
        <span key={seat} className={seat < free ? 'dot dot-free' : 'dot'} />
      ))}
    </span>
  )
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
