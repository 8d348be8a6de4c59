import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useFormContext, useWatch } from 'react-hook-form'
import { api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { Verdict, WorkDraft } from '@/api/types'
import type { OfferForm } from '../offerForm'
import { questionOf } from './draft'
import { useRefusal } from './useRefusal'

/** How long nobody has typed before the law is asked. */
const PAUSE = 150

export interface Answer {
  verdict: Verdict
  /** Which row of the form each row of the verdict is about. */
  rows: readonly number[]
  /** The question it answers. */
  key: string
}

export interface Heard {
  /** `silent`: nothing is drawn. `missing`: nobody could be asked. `unclear`: what is drawn contradicts itself. */
  state: 'silent' | 'asking' | 'answered' | 'missing' | 'unclear'
  answer?: Answer | undefined
  /** Whether the answer is to what stands in the form at this moment. */
  isCurrent: boolean
  again: () => void
}

const Law = createContext<Heard>({ state: 'silent', isCurrent: false, again: () => undefined })

/** What the law says about what is being drawn. */
export const useLaw = () => use(Law)

/** Asks the law while somebody draws. The last answer stands until the next is there, and an answer that comes late is dropped. */
export function LawProvider({ municipality, children }: { municipality: string; children: ReactNode }) {
  const { control } = useFormContext<OfferForm>()
  const [terms, trade] = useWatch({ control, name: ['terms', 'trade'] })
  const question = useMemo(() => questionOf(terms, trade, municipality), [terms, trade, municipality])
  const now = question ? JSON.stringify(question) : ''
  const key = useSettled(now)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['post', '/api/v1/work-rules/verdict', key],
    queryFn: async ({ signal }): Promise<Answer | null> => {
      const { draft, rows } = JSON.parse(key) as { draft: WorkDraft; rows: number[] }
      const { data: verdict } = await api.POST('/api/v1/work-rules/verdict', { body: draft, signal })
      return verdict ? { verdict, rows, key } : null
    },
    enabled: key !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  })
  const silent = now === '' || key === ''
  const heard = useMemo(
    (): Heard => ({
      state: silent ? 'silent' : error ? (isUnclear(error) ? 'unclear' : 'missing') : data ? 'answered' : 'asking',
      answer: silent || error ? undefined : (data ?? undefined),
      isCurrent: !isPlaceholderData && now === key,
      again: () => void refetch(),
    }),
    [silent, error, data, isPlaceholderData, now, key, refetch],
  )
  useRefusal(heard)
  return <Law value={heard}>{children}</Law>
}

const isUnclear = (error: Error) => statusOf(error) === 400 || statusOf(error) === 422

/** A value once it has stayed the same for a moment; the first one at once. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value === settled) return
    const pause = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(pause)
  }, [value, settled])
  return settled
}
