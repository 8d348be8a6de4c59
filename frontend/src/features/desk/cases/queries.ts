import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { $api, api } from '@/api/client'
import type { CaseView } from '@/api/types'

/** One case as it is now: colleagues work in it as well. */
export const caseQuery = (id: string) => $api.queryOptions('get', '/api/v1/desk/cases/{id}', { params: { path: { id } } }, { staleTime: 0 })

/** After a step: shows the case as the backend answered, and asks for the queue again. */
export function useCaseChanged() {
  const queries = useQueryClient()
  return useCallback(
    async (view: CaseView) => {
      queries.setQueryData(caseQuery(view.card.id).queryKey, view)
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/desk/cases'] })
    },
    [queries],
  )
}

/** Takes a case; a colleague may be faster. */
export function useTake(id: string, onTaken: (view: CaseView) => Promise<unknown>, onRefused?: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const take = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const { data } = await api.POST('/api/v1/desk/cases/{id}/taking', { params: { path: { id } } })
      if (data) await onTaken(data)
    } catch (error) {
      setFailure(error as Error)
      await onRefused?.()
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, take }
}
