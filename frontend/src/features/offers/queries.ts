import { $api, api, byCursor } from '@/api/client'
import { asQuery, read, usualSort, type Filters } from './filters'

const PAGE = 20

/** What one is looking for, as the backend takes it. */
export const searchOf = (filters: Filters) => ({ params: { query: { ...asQuery(filters), sort: usualSort(filters), limit: PAGE } } })

/** The first page of what an address looks for; under the name that `$api.useInfiniteQuery` looks for it. */
export const firstOffers = (address: URLSearchParams) => {
  const search = searchOf(read(address))
  return {
    queryKey: ['get', '/api/v1/offers', search],
    queryFn: async ({ signal }: { signal: AbortSignal }) => (await api.GET('/api/v1/offers', { ...search, signal })).data,
    initialPageParam: byCursor.initialPageParam,
  }
}

export const offerQuery = (id: string) => $api.queryOptions('get', '/api/v1/offers/{id}', { params: { path: { id } } })
