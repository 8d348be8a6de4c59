import { useTranslation } from 'react-i18next'
import type { VisitCard, VisitMoment } from '@/api/types'
import { daysUntil, useFormat } from '@/i18n/format'

/** Days and times of visits, as one would say them. */
export function useWhen() {
  const { t } = useTranslation('visits')
  const format = useFormat()
  return {
    /** torsdag den 14. januar 2027, 09.00–11.00 */
    moment: ({ date, from, to }: VisitMoment) => `${format.dayAndDate(date)}, ${format.span(from, to)}`,
    /** Until when whose turn it is answers. */
    answerBy: ({ answerBy, late }: Pick<VisitCard, 'answerBy' | 'late'>, today = new Date()) => {
      if (!answerBy) return undefined
      const days = daysUntil(answerBy, today)
      if (late || days < 0) return t('answerBy.late', { day: format.dayOfYear(answerBy) })
      return days === 0 ? t('answerBy.today') : t('answerBy.day', { day: format.dayOfYear(answerBy) })
    },
  }
}
