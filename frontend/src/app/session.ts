import { useQuery } from '@tanstack/react-query'
import { $api } from '@/api/client'
import type { MeView } from '@/api/types'

const MINUTE = 60_000

export const sessionQuery = $api.queryOptions('get', '/api/v1/session', {}, { staleTime: 5 * MINUTE, retry: 1 })

/** Who is here. Unknown until it has been asked; nobody when it could not be. */
export function useSession(): { me: MeView | undefined; isPending: boolean } {
  const { data, isPending } = useQuery(sessionQuery)
  return { me: data?.signedIn ? data.me : undefined, isPending }
}

export const sessionKey = ['get', '/api/v1/session'] as const

export type Role = 'young' | 'partner' | 'coordinator' | 'counsellor' | 'consultant' | 'secretariat'

const professionals: readonly Role[] = ['coordinator', 'counsellor', 'consultant', 'secretariat']

export const has = (me: MeView | undefined, role: Role) => me?.roles.includes(role) ?? false

export const isProfessional = (me: MeView | undefined) => professionals.some((role) => has(me, role))

/** Those who registered themselves and have not said what they are: they may become either. */
export const mayApply = (me: MeView | undefined) => has(me, 'young') && !isProfessional(me)
