import { useMemo } from 'react'
import { useQueries } from '@tanstack/react-query'
import type { MatchView, RoundView } from '@/api/types'
import { matchesOf } from './queries'
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
  const asked = useQueries({ queries: chosen.slice(0, MOST).map((pupil) => matchesOf(id, pupil)), combine })
  const first = recurring ? (weeks[0] ?? '') : undefined
  return useMemo(() => marksOf(asked, first), [asked, first])
}

interface Asked {
  data?: MatchView[] | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

interface Answers extends Pick<Marks, 'waiting' | 'error' | 'retry'> {
  known: readonly (readonly MatchView[])[] | undefined
}

function marksOf({ known, ...rest }: Answers, first: string | undefined): Marks {
  const all = known?.map((matches) => (first === undefined ? matches : spanned(matches, first)))
  return { ...rest, byOffer: all && verdicts(all), ranked: all?.[0] && rankOf(all[0]) }
}

function combine(asked: readonly Asked[]): Answers {
  const known = asked.flatMap(({ data }) => (data ? [data] : []))
  return {
    known: asked.length > 0 && known.length === asked.length ? known : undefined,
    waiting: asked.some(({ isPending }) => isPending),
    error: asked.find(({ error }) => error)?.error,
    retry: () => {
      for (const one of asked) if (one.error) void one.refetch()
    },
  }
}
