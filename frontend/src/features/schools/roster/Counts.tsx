import { useTranslation } from 'react-i18next'
import type { RosterCounts } from '@/api/types'
import { useFormat } from '@/i18n/format'

const ORDER = ['added', 'moved', 'changed', 'returned', 'gone', 'newClasses', 'unchanged'] as const

/** How many a class list changes, and how; what it does not do is left out. */
export function Counts({ counts }: { counts: RosterCounts }) {
  const { t } = useTranslation('schools')
  const format = useFormat()
  return (
    <dl className="counts">
      {ORDER.filter((one) => counts[one] > 0).map((one) => (
        <div key={one} className={`count-${one}`}>
          <dt>{t(`roster.counts.${one}`)}</dt>
          <dd>{format.number(counts[one])}</dd>
        </div>
      ))}
    </dl>
  )
}
