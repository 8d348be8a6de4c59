import type { Mark } from '@/components/offer/WeekPattern'
import { useLaw } from './Law'

/** Which rows of the form a rule stands against, and how hard. */
export function useMarks(): ReadonlyMap<number, Mark> {
  const { answer } = useLaw()
  const marks = new Map<number, Mark>()
  for (const { row, severity } of answer?.verdict.findings ?? []) {
    const at = row === undefined ? undefined : answer?.rows[row]
    if (at === undefined) continue
    if (severity === 'FORBID') marks.set(at, 'forbidden')
    else if (!marks.has(at)) marks.set(at, 'noted')
  }
  return marks
}
