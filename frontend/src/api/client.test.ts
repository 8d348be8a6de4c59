import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { createElement, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { server } from '@/testing/server'
import { API } from '@/testing/render'
import { $api, api, byCursor, speak } from './client'
import { ApiProblem, Offline } from './problem'

const WithQueries = ({ children }: { children: ReactNode }) => createElement(QueryClientProvider, { client: new QueryClient() }, children)

describe('the client', () => {
  it('tells the backend that it is our own page, and in which language it reads', async () => {
    let headers = new Headers()
    server.use(
      http.put(`${API}/me/language`, ({ request }) => {
        headers = request.headers
        return new HttpResponse(null, { status: 204 })
      }),
    )
    speak('en')
    await api.PUT('/api/v1/me/language', { body: { language: 'EN' } })
    speak('da')
    expect(headers.get('X-Requested-With')).toBe('JavaScript')
    expect(headers.get('X-Ungegarantien')).toBe('1')
    expect(headers.get('Accept-Language')).toBe('en')
  })

  it('repeats a filter that has several values', async () => {
    let query = ''
    server.use(
      http.get(`${API}/offers`, ({ request }) => {
        query = new URL(request.url).search
        return HttpResponse.json({ items: [], total: 0, facets: { kind: [], municipality: [], trade: [], interest: [] } })
      }),
    )
    await api.GET('/api/v1/offers', { params: { query: { trade: ['IT', 'RETAIL'] } } })
    expect(query).toBe('?trade=IT&trade=RETAIL')
  })

  it('asks for the first page of a list without a cursor, and for the next with the one it was given', async () => {
    const cursors: (string | null)[] = []
    server.use(
      http.get(`${API}/partners`, ({ request }) => {
        cursors.push(new URL(request.url).searchParams.get('cursor'))
        return HttpResponse.json({ items: [], total: 0, ...(cursors.length === 1 ? { next: 'abc' } : {}) })
      }),
    )
    const { result } = renderHook(() => $api.useInfiniteQuery('get', '/api/v1/partners', {}, byCursor), { wrapper: WithQueries })
    await waitFor(() => expect(result.current.hasNextPage).toBe(true))
    await result.current.fetchNextPage()
    expect(cursors).toEqual([null, 'abc'])
  })

  it('throws what the backend says is wrong', async () => {
    const body = { type: 'https://ungegarantien.dk/problems/invalid-input', title: 'Ret felterne', status: 400, violations: [{ field: 'cvr', message: 'Ikke et CVR-nummer' }] }
    server.use(http.get(`${API}/municipalities`, () => HttpResponse.json(body, { status: 400 })))
    const problem = await api.GET('/api/v1/municipalities').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(ApiProblem)
    expect(problem).toMatchObject({ key: 'invalid-input', title: 'Ret felterne', violations: body.violations })
  })

  it('keeps the status of an answer that is no problem document', async () => {
    server.use(http.get(`${API}/municipalities`, () => new HttpResponse('<html>', { status: 502 })))
    await expect(api.GET('/api/v1/municipalities')).rejects.toMatchObject({ status: 502 })
  })

  it('knows when nobody answers', async () => {
    server.use(http.get(`${API}/municipalities`, () => HttpResponse.error()))
    await expect(api.GET('/api/v1/municipalities')).rejects.toBeInstanceOf(Offline)
  })
})
