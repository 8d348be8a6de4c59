import { useTranslation } from 'react-i18next'
import type { AnswerRecord } from '@/api/types'
import { useFormat } from '@/i18n/format'

const DAY = 24

/** How long half of the answers take at most, as one would say it. */
export function useAnswerTime() {
  const { t } = useTranslation('partners')
  const format = useFormat()
  return ({ medianHours }: Pick<AnswerRecord, 'medianHours'>) => {
    if (medianHours < 1) return t('answers.withinAnHour')
    if (medianHours < DAY) return t('answers.hours', { count: medianHours, amount: format.number(medianHours) })
    const days = Math.round(medianHours / DAY)
    return t('answers.days', { count: days, amount: format.number(days) })
  }
}
