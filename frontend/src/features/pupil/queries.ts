import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { $api } from '@/api/client'

const PATH = '/api/v1/me/pupil'

/** The pupil one has joined as; a 404 says that one has not. */
export const useMyPupil = (enabled: boolean) => $api.useQuery('get', PATH, {}, { staleTime: 0, enabled })

/** Joined or left: it is asked for again. */
export function useForgetPupil() {
  const queries = useQueryClient()
  return useCallback(() => queries.resetQueries({ queryKey: ['get', PATH] }), [queries])
}
