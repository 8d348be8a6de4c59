import { $api } from '@/api/client'
import type { TaskType } from '@/api/types'

const HOUR = 3_600_000

/** The rules on young people's work and the tasks, in the reader's language. They change a few times a year. */
export const useRuleBook = (enabled = true) => $api.useQuery('get', '/api/v1/work-rules', {}, { staleTime: HOUR, enabled })

/** What the tasks are called; while that is not known, nothing. */
export function useTaskNames(enabled = true): (task: TaskType) => string {
  const { data } = useRuleBook(enabled)
  return (task) => data?.tasks.find((one) => one.task === task)?.label ?? ''
}
