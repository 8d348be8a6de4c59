import { useQueryClient } from '@tanstack/react-query'
import { $api } from '@/api/client'
import type { MeView } from '@/api/types'

const PATH = '/api/v1/municipalities/{code}/school-calendar'

/** The school years that one's own municipality has told. */
export const useCalendar = (me: MeView) => $api.useQuery('get', PATH, { params: { path: { code: me.municipality ?? '' } } }, { staleTime: 0 })

/** After a change the calendar is asked for anew. */
export function useForgetCalendar() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['get', PATH] })
}
