import type { CaseView } from '@/api/types'

type CaseStep = CaseView['steps'][number]

/** What a step was, which its state alone does not tell: only a hand-over comes with a note where somebody has the case afterwards. */
export function stepWord({ state, note }: CaseStep, before: CaseStep | undefined) {
  if (state === 'NEW') return before ? 'back' : 'NEW'
  if (state !== 'TAKEN') return state
  if (note) return 'handed'
  return before?.state === 'WAITING' ? 'goesOn' : 'TAKEN'
}
