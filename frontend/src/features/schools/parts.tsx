import { useTranslation } from 'react-i18next'
import { StatusTabs } from '@/components/StatusTabs'
import { schoolYearName } from '@/components/schoolYear'
import { useFormat } from '@/i18n/format'

/** School years beside each other; the chosen one stands in the address. */
export function YearTabs({ years, current }: { years: readonly number[]; current: number }) {
  const { t } = useTranslation('schools')
  return <StatusTabs label={t('years')} current={String(current)} to={(year) => `?aar=${year}`} tabs={years.map((year) => ({ key: String(year), label: schoolYearName(year) }))} />
}

/** How many of the pupils use their own account, drawn and in words. */
export function Joined({ joined, pupils }: { joined: number; pupils: number }) {
  const { t } = useTranslation('schools')
  const format = useFormat()
  if (pupils === 0) return <span className="muted">{t('noPupils')}</span>
  return (
    <span className="joined">
      <span>{joined === pupils ? t('allJoined') : t('joined', { joined: format.number(joined), pupils: format.number(pupils) })}</span>
      <progress className="more-bar" value={joined} max={pupils} aria-hidden="true" />
    </span>
  )
}
