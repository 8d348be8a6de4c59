import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { paths } from '@/api/types'
import { interests, offerKinds, trades } from '@/i18n/words'
import type { Interest, OfferKind, Trade } from '@/api/types'

export const sorts = ['relevance', 'newest', 'distance', 'deadline'] as const
export type Sort = (typeof sorts)[number]

/** What one looks for. It lives in the address, so that a search can be shared and the back button works. */
export interface Filters {
  q: string
  kind: OfferKind[]
  municipality: string[]
  trade: Trade[]
  interest: Interest[]
  week: string
  age: string
  near: string
  within: string
  sort: Sort | ''
}

export type View = 'list' | 'map'

export const distances = ['5', '10', '20', '50'] as const

const known = <V extends string>(values: string[], all: readonly V[]) => values.filter((value): value is V => (all as readonly string[]).includes(value))

/** Reads the address; what does not belong there is passed over. */
export function read(params: URLSearchParams): Filters {
  const one = (name: string, pattern: RegExp) => (pattern.test(params.get(name) ?? '') ? (params.get(name) ?? '') : '')
  return {
    q: (params.get('q') ?? '').slice(0, 200),
    kind: known(params.getAll('kind'), offerKinds),
    municipality: params.getAll('municipality').filter((code) => /^\d{3}$/.test(code)),
    trade: known(params.getAll('trade'), trades),
    interest: known(params.getAll('interest'), interests),
    week: one('week', /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/),
    age: one('age', /^\d{1,2}$/),
    near: one('near', /^\d{4}$/),
    within: one('within', /^\d{1,3}$/),
    sort: known(params.getAll('sort'), sorts)[0] ?? '',
  }
}

/** Writes the address; what says nothing is left out. */
export function write(filters: Filters, view: View): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    if (name === 'within' && !filters.near) continue
    if (name === 'sort' && value === 'distance' && !filters.near) continue
    for (const one of Array.isArray(value) ? value : [value]) if (one) params.append(name, one)
  }
  if (view === 'map') params.set('visning', 'kort')
  return params
}

type Query = NonNullable<paths['/api/v1/offers']['get']['parameters']['query']>

const some = <V>(values: V[]) => (values.length > 0 ? values : undefined)

/** The filters as the backend takes them. */
export function asQuery(filters: Filters): Query {
  const near = filters.near || undefined
  return {
    q: filters.q.trim() || undefined,
    kind: some(filters.kind),
    municipality: some(filters.municipality),
    trade: some(filters.trade),
    interest: some(filters.interest),
    week: filters.week ? [filters.week] : undefined,
    age: filters.age ? Number(filters.age) : undefined,
    near,
    within: near && filters.within ? Number(filters.within) : undefined,
  }
}

/** The order one gets without asking: the nearest first when one said where, the best match when one said what. */
export const usualSort = (filters: Filters): Sort => filters.sort || (filters.near ? 'distance' : filters.q ? 'relevance' : 'newest')

/** How many filters are set, beyond the words and the place one searches for. */
export const countOf = (filters: Filters) =>
  filters.kind.length + filters.municipality.length + filters.trade.length + filters.interest.length + [filters.week, filters.age].filter(Boolean).length

export function useFilters() {
  const [params, setParams] = useSearchParams()
  const address = params.toString()
  const inAddress = useMemo(() => read(new URLSearchParams(address)), [address])
  const view: View = params.get('visning') === 'kort' ? 'map' : 'list'

  // The boxes follow the finger at once; the address a moment later.
  const [shown, setShown] = useState({ address, filters: inAddress })
  if (shown.address !== address) setShown({ address, filters: inAddress })

  const change = (part: Partial<Filters>, to: View = view) => {
    const filters = { ...shown.filters, ...part }
    setShown((old) => ({ ...old, filters }))
    setParams(write(filters, to), { preventScrollReset: true })
  }
  return { filters: shown.filters, view, change, clear: () => change(read(new URLSearchParams())) }
}
