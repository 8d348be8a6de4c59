import type { TFunction } from 'i18next'
import type { MyCaseView } from '@/api/types'
import type { Formats } from '@/i18n/format'
import type { TimelineEntry } from '@/ui'

type Dated = Omit<TimelineEntry, 'key' | 'when'> & { at: string; title: string }

/** What has happened in a case, oldest first: why it began, who took it, what was proposed, and its end. */
export function caseHistory({ concerns, proposals, steps, reached }: MyCaseView, t: TFunction<'young'>, format: Formats): TimelineEntry[] {
  const entries: Dated[] = [
    ...concerns.map((concern) => ({ at: concern.openedAt, title: t(`cause.${concern.cause}`), tone: 'info' as const })),
    ...steps.flatMap((step, index): Dated[] => {
      const before = steps[index - 1]?.state
      if (step.state === 'TAKEN' && step.byRole === 'young') return [{ at: step.at, title: t('help.step.answered'), tone: 'info' }]
      if (step.state === 'TAKEN' && before === 'NEW') return [{ at: step.at, title: t('help.step.taken'), tone: 'success' }]
      if (step.state === 'NEW' && before) return [{ at: step.at, title: t('help.step.handedOn'), tone: 'accent' }]
      if (step.state === 'CLOSED') return [{ at: step.at, title: reached ? t(`help.reached.${reached}`) : t('help.step.closed'), tone: 'success', icon: 'flag' }]
      return []
    }),
    ...proposals.map((proposal) => ({ at: proposal.proposedAt, title: t('help.step.proposed', { title: proposal.offer.title }), tone: 'accent' as const })),
  ]
  return entries
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, ...entry }) => ({ key: `${at}-${entry.title}`, when: format.dateTime(at), ...entry }))
}
