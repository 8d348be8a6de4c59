import { $api, api } from '@/api/client'
import type { NewMove, NewWish } from '@/api/types'
import type { Backend } from './play'
import type { Spot } from './state'

/** Every call answers with a body; what has none would be a broken backend. */
const body = <T>({ data }: { data?: T }): T => data as T

export const roundsKey = ['get', '/api/v1/placement-rounds'] as const

export const pathOf = (id: string) => ({ params: { path: { id } } })

export const useRound = (id: string) => $api.useQuery('get', '/api/v1/placement-rounds/{id}', pathOf(id), { staleTime: 0 })

/** The whole board, asked for anew each time somebody opens it; from then on it is moved by moves. */
export const useBoard = (id: string) => $api.useQuery('get', '/api/v1/placement-rounds/{id}/board', pathOf(id), { staleTime: Infinity, gcTime: 0 })

export const matchesKey = ['get', '/api/v1/placement-rounds/{id}/pupils/{pupil}/matches'] as const

export const matchesOf = async (id: string, pupil: string, signal: AbortSignal) => body(await api.GET('/api/v1/placement-rounds/{id}/pupils/{pupil}/matches', { params: { path: { id, pupil } }, signal }))

export const backendOf = (id: string): Backend => ({
  post: async (moves: NewMove[]) => body(await api.POST('/api/v1/placement-rounds/{id}/moves', { ...pathOf(id), body: { moves } })),
  fetch: async (after: number) => body(await api.GET('/api/v1/placement-rounds/{id}/moves', { params: { path: { id }, query: { after } } })),
})

export const lock = (booking: string, on: boolean) => (on ? api.POST('/api/v1/bookings/{id}/lock', pathOf(booking)) : api.POST('/api/v1/bookings/{id}/unlock', pathOf(booking)))

export const holdSeats = (id: string, to: { offer: string; week: string; seats: number }) => api.POST('/api/v1/placement-rounds/{id}/holds', { ...pathOf(id), body: to })

export const tellWishes = (id: string, pupil: string, wishes: NewWish[]) => api.PUT('/api/v1/placement-rounds/{id}/pupils/{pupil}/wishes', { params: { path: { id, pupil } }, body: { wishes } })

export const giveBack = (hold: string) => api.DELETE('/api/v1/bookings/{id}', pathOf(hold))

const queueOf = (id: string, pupil: string) => ({ path: { id, pupil } })

export const queue = (id: string, pupil: string, { offer, week }: Spot) => api.POST('/api/v1/placement-rounds/{id}/pupils/{pupil}/waiting', { params: queueOf(id, pupil), body: { offer, week } })

export const unqueue = (id: string, pupil: string, { offer, week }: Spot) => api.DELETE('/api/v1/placement-rounds/{id}/pupils/{pupil}/waiting', { params: { ...queueOf(id, pupil), query: { offer, week } } })

export const exportUrl = (id: string) => `/api/v1/placement-rounds/${id}/export?format=csv`
