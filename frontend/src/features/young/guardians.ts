import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { $api, api } from '@/api/client'
import { guardiansOf, type WrittenGuardian } from '@/components/guardian/guardians'
import { mondayOf, isoDay } from '@/i18n/format'

/** Who may say yes for the young person. */
export const useMyGuardians = (enabled = true) => $api.useQuery('get', '/api/v1/me/guardians', {}, { enabled, staleTime: 0 })

/** Names them, in the place of those before. */
export function useNaming() {
  const queries = useQueryClient()
  return useCallback(
    async (all: readonly WrittenGuardian[]) => {
      await api.PUT('/api/v1/me/guardians', { body: { guardians: guardiansOf(all) } })
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/guardians'] })
    },
    [queries],
  )
}

/** Whether a guardian is asked when the work begins in that week, or (without one) when the offer says. */
export const isAsked = (guardianBefore: string | undefined, week?: string) => guardianBefore !== undefined && (!week || isoDay(mondayOf(week)) < guardianBefore)
