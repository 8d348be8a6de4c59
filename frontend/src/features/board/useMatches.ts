import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { RoundView } from '@/api/types'
import { matchesKey, matchesOf } from './queries'
import { rankOf, spanned, verdicts, type Verdict } from './view'

export interface Marks {
  /** By offer and week; nothing while nobody is chosen or the answer is on its way. */
  byOffer: ReadonlyMap<string, ReadonlyMap<string, Verdict>> | undefined
  /** The offers as they are ranked for the one who is chosen. */
  ranked: readonly string[] | undefined
  waiting: boolean
  error: unknown
  retry: () => void
}

/** How many are asked for at once; the backend judges all of them when they are placed. */
const MOST = 40

/** What fits the chosen pupils and what does not, in words, before anything is tried. */
export function useMatches({ id, recurring, weeks }: RoundView, chosen: readonly string[]): Marks {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...matchesKey, id, chosen],
    queryFn: ({ signal }) => Promise.all(chosen.slice(0, MOST).map((pupil) => matchesOf(id, pupil, signal))),
    enabled: chosen.length > 0,
    staleTime: 0,
  })
  const first = recurring ? (weeks[0] ?? '') : undefined
  return useMemo(() => {
    const all = data?.map((matches) => (first === undefined ? matches : spanned(matches, first)))
    return { byOffer: all && verdicts(all), ranked: all?.[0] && rankOf(all[0]), waiting: isFetching && !all, error, retry: () => void refetch() }
  }, [data, error, isFetching, refetch, first])
}
