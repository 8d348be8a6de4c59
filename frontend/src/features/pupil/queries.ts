import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { $api } from '@/api/client'
import { sessionKey } from '@/app/session'

const PATH = '/api/v1/me/pupil'

/** The pupil one has joined as; a 404 says that one has not. */
export const useMyPupil = (enabled: boolean) => $api.useQuery('get', PATH, {}, { staleTime: 0, enabled })

/** Joined or left: it is asked for again, and so is the profile, which follows the school's list. */
export function useForgetPupil() {
  const queries = useQueryClient()
  return useCallback(() => Promise.all([queries.resetQueries({ queryKey: ['get', PATH] }), queries.invalidateQueries({ queryKey: sessionKey })]), [queries])
}
