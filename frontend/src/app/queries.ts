import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '@/api/problem'

const SECONDS = 1000

/** Remembers answers for half a minute, and tries again only where that can help. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30 * SECONDS,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  })

/** What the running product has been told. */
export const queries = newQueryClient()
