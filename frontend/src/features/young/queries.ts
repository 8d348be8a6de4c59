import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { $api } from '@/api/client'

const ALL = 100

/** All that was applied for, the newest first. */
export const useMyApplications = () => $api.useQuery('get', '/api/v1/me/applications', { params: { query: { limit: ALL } } })

/** All help from the municipality, the newest first. */
export const useMyHelp = () => $api.useQuery('get', '/api/v1/me/help', {})

/** A step was taken: applications, help and what one may apply for are asked for again. */
export function useChanged() {
  const queries = useQueryClient()
  return useCallback(() => queries.invalidateQueries({ predicate: ({ queryKey }) => /applications|eligibility|me\/help/.test(String(queryKey[1])) }), [queries])
}
