import { useTranslation } from 'react-i18next'
import type { CaseView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Timeline, type TimelineEntry } from '@/ui'
import { useRole } from '../role'
import { stepWord } from './steps'

type Happened = Pick<TimelineEntry, 'title' | 'tone' | 'icon' | 'children'> & { at: string; by?: string | undefined }

const looks = { NEW: { icon: 'flag', tone: 'info' }, TAKEN: { icon: 'person', tone: 'info' }, WAITING: { icon: 'hourglass', tone: 'neutral' }, CLOSED: { icon: 'success', tone: 'success' } } as const

/** What has happened in the case, in order: its steps, what help was needed for, and what was proposed. */
export function History({ view: { steps, concerns, proposals } }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const role = useRole()
  const happened: Happened[] = [
    ...concerns.flatMap(({ cause, openedAt, settledAt }): Happened[] => [
      { at: openedAt, title: t('case.step.needed', { cause: words.cause(cause) }), icon: 'help', tone: 'warning' },
      ...(settledAt ? [{ at: settledAt, title: t('case.step.settled', { cause: words.cause(cause) }), icon: 'check', tone: 'success' } as const] : []),
    ]),
    ...steps.map((step, index) => ({
      at: step.at,
      title: t(`case.step.${stepWord(step, steps[index - 1])}`),
      by: role(step.byRole),
      ...looks[step.state],
      children: step.note && <p className="own-words">{step.note}</p>,
    })),
    ...proposals.map(({ offer, proposedAt }) => ({ at: proposedAt, title: t('case.step.proposed', { title: offer.title }), icon: 'send', tone: 'accent' }) as const),
  ]
  const entries = happened
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, by, ...entry }, index) => ({ ...entry, key: String(index), when: [format.dateTime(at), by].filter(Boolean).join(' · ') }))
  return (
    <section>
      <h2 className="h3">{t('case.history')}</h2>
      <p className="muted">{t('case.historyHint')}</p>
      <Timeline entries={entries} />
    </section>
  )
}
