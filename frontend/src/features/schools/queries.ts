import { useCallback } from 'react'
import { keepPreviousData, useQueryClient } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { $api } from '@/api/client'

/** What others change meanwhile is asked for each time a page opens. */
const FRESH = { staleTime: 0 } as const

/** The school year that the address names; the backend takes the current one where it names none. */
export function useYear(): number | undefined {
  const [address] = useSearchParams()
  const year = address.get('aar') ?? ''
  return /^20\d\d$/.test(year) ? Number(year) : undefined
}

const of = (year: number | undefined) => (year === undefined ? {} : { year })

export const useSchools = (year?: number) => $api.useQuery('get', '/api/v1/schools', { params: { query: of(year) } }, { ...FRESH, placeholderData: keepPreviousData })

export const useSchool = (id: string, year?: number) =>
  $api.useQuery('get', '/api/v1/schools/{id}', { params: { path: { id }, query: of(year) } }, { ...FRESH, enabled: id !== '', placeholderData: keepPreviousData })

export const useDistricts = (enabled = true) => $api.useQuery('get', '/api/v1/districts', {}, { ...FRESH, enabled })

export const useClass = (id: string) => $api.useQuery('get', '/api/v1/school-classes/{id}', { params: { path: { id } } }, FRESH)

export const usePupil = (id: string) => $api.useQuery('get', '/api/v1/pupils/{id}', { params: { path: { id } } }, FRESH)

/** After a change everything about schools is asked for anew. */
export function useForget() {
  const queries = useQueryClient()
  return useCallback(() => queries.invalidateQueries({ predicate: ({ queryKey }) => /v1\/(schools|districts|school-classes|pupils)/.test(String(queryKey[1])) }), [queries])
}
