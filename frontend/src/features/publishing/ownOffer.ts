import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { $api, api, ifMatch } from '@/api/client'
import type { ApplicationStatus, MyOfferView, OfferStatus } from '@/api/types'
import { countOf } from '@/components/StatusTabs'
import { newOfferOf, type OfferForm } from './offerForm'

const ofOffer = (id: string) => ({ params: { path: { id } } })

/** One of the firm's own offers, in whatever state, as it is now. */
export const useOwnOffer = (id: string) => $api.useQuery('get', '/api/v1/offers/{id}/own', ofOffer(id), { staleTime: 0 })

const unanswered: readonly ApplicationStatus[] = ['SUBMITTED', 'SEEN', 'INVITED']

function useCount(offer: string, statuses: readonly ApplicationStatus[]): number {
  const { data } = $api.useQuery('get', '/api/v1/me/partner/applications', { params: { query: { offer, limit: 1 } } })
  return countOf(data?.counts, ...statuses) ?? 0
}

/** How many young people are on their way to this offer and wait for the firm, or for whom it waits. */
export const useLive = (offer: string) => useCount(offer, [...unanswered, 'ACCEPTED'])

/** How many of them have no answer yet. */
export const useWaiting = (offer: string) => useCount(offer, unanswered)

/** Takes an answer of the backend over as what the offer is now. */
export function useTakeOver() {
  const queries = useQueryClient()
  return useCallback(
    (offer: MyOfferView) => {
      queries.setQueryData(['get', '/api/v1/offers/{id}/own', ofOffer(offer.id)], offer)
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/offers'] })
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/offers'] })
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/offers/{id}'] })
      return offer
    },
    [queries],
  )
}

const must = <T>(data: T | undefined): T => {
  if (data === undefined) throw new Error('no answer')
  return data
}

export const create = async (form: OfferForm) => must((await api.POST('/api/v1/offers', { body: newOfferOf(form) })).data)

export const change = async (id: string, version: number, form: OfferForm) =>
  must((await api.PUT('/api/v1/offers/{id}', { params: { path: { id }, header: ifMatch({ version }) }, body: newOfferOf(form) })).data)

/** The steps of an offer: to the public, on pause, to its end; and the copy of one. */
export const steps = {
  publication: async (id: string) => must((await api.POST('/api/v1/offers/{id}/publication', ofOffer(id))).data),
  pause: async (id: string) => must((await api.POST('/api/v1/offers/{id}/pause', ofOffer(id))).data),
  closure: async (id: string) => must((await api.POST('/api/v1/offers/{id}/closure', ofOffer(id))).data),
  copy: async (id: string) => must((await api.POST('/api/v1/offers/{id}/copy', ofOffer(id))).data),
}

const changeable: readonly OfferStatus[] = ['DRAFT', 'RETURNED', 'PUBLISHED', 'PAUSED']

/** While the municipality reads it, and once it is closed, an offer stays as it is. */
export const isChangeable = (status: OfferStatus) => changeable.includes(status)

export const isPublic = (status: OfferStatus) => status === 'PUBLISHED' || status === 'PAUSED'
