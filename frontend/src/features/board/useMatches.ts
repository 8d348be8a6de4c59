import { useQueries } from '@tanstack/react-query'
import type { Match } from '@/api/types'
import { matchesOf } from './queries'
import { rankOf, verdicts, type Verdict } from './view'

export interface Marks {
  /** By offer and week; nothing while nobody is chosen or the answer is on its way. */
  byOffer: ReadonlyMap<string, ReadonlyMap<string, Verdict>> | undefined
  /** The offers as they are ranked for the one who is chosen. */
  ranked: readonly string[] | undefined
  waiting: boolean
  error: Error | undefined
  retry: () => void
}

/** How many are asked for at once; the backend judges all of them when they are placed. */
const MOST = 40

/** What fits the chosen pupils and what does not, in words, before anything is tried. */
export const useMatches = (round: string, chosen: readonly string[]): Marks =>
  useQueries({ queries: chosen.slice(0, MOST).map((pupil) => ({ ...matchesOf(round, pupil), placeholderData: (old: Match[] | undefined) => old })), combine })

interface Asked {
  data?: Match[] | undefined
  error: Error | null
  isPending: boolean
  refetch: () => unknown
}

function combine(asked: readonly Asked[]): Marks {
  const known = asked.flatMap(({ data }) => (data ? [data] : []))
  const complete = asked.length > 0 && known.length === asked.length
  return {
    byOffer: complete ? verdicts(known) : undefined,
    ranked: complete && known[0] ? rankOf(known[0]) : undefined,
    waiting: asked.some(({ isPending }) => isPending),
    error: asked.find(({ error }) => error)?.error ?? undefined,
    retry: () => {
      for (const one of asked) if (one.error) void one.refetch()
    },
  }
}
