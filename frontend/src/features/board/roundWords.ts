import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoundView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** When a round is and how it stands, in words. */
export function useRoundWords() {
  const { t } = useTranslation('board')
  const format = useFormat()
  const words = useWords()
  return useMemo(
    () => ({
      when: ({ weeks, recurring }: Pick<RoundView, 'weeks' | 'recurring'>) => {
        const [first = '', ...more] = weeks
        const last = more.at(-1)
        const span = last === undefined ? `${format.week(first)}, ${format.weekDays(first)}` : more.length === 1 ? t('rounds.two', { first: Number(first.slice(6)), last: Number(last.slice(6)) }) : t('say.weeks', { first: Number(first.slice(6)), last: Number(last.slice(6)) })
        return capital(recurring ? `${span}, ${t('round.weekdays', { days: format.list(recurring.weekdays.map((day) => words.weekday(day))) })}` : span)
      },
      state: ({ status, deadline, publishedAt }: RoundView) =>
        status === 'OPEN' ? t('rounds.deadline', { date: format.date(deadline) }) : status === 'PUBLISHED' && publishedAt ? t('rounds.published', { date: format.date(publishedAt) }) : t(`round.status.${status}`),
    }),
    [t, format, words],
  )
}
