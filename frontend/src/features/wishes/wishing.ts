import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { $api, api } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { ChoosableOffer, MyRoundView, MyWaiting, MyWishView, NewWish } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'

/** The rounds of one's class; a pupil has one or two of them. */
export const useMyRounds = () => $api.useQuery('get', '/api/v1/me/placement-rounds', {}, { staleTime: 0 })

export const useMyPlacements = () => $api.useQuery('get', '/api/v1/me/placements', {}, { staleTime: 0 })

const mine = /^\/api\/v1\/me\/placement/

/** A wish as it is told anew, with all others, in their order. */
export function newWish({ offer, week, trades, km, ownPlace }: MyWishView): NewWish {
  if (ownPlace) {
    const { firm, contactName, email, phone, what } = ownPlace
    return { ownPlace: { firm, contactName, what, ...(email ? { email } : {}), ...(phone ? { phone } : {}) } }
  }
  return offer ? { offer: offer.id, ...(week ? { week } : {}) } : { trades: trades ?? [], ...(km ? { km } : {}) }
}

export const keyOf = ({ offer, week, trades, km, ownPlace }: MyWishView) => (offer ? `${offer.id} ${week ?? ''}` : ownPlace ? `own ${ownPlace.id}` : `style ${(trades ?? []).join()} ${km ?? ''}`)

/** Saves wishes at once, so that nothing is lost when a phone is put away. */
export function useWishing(round: MyRoundView) {
  const queries = useQueryClient()
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const tell = async (wishes: NewWish[]) => {
    await api.PUT('/api/v1/me/placement-rounds/{id}/wishes', { params: { path: { id: round.id } }, body: { wishes } }).catch((problem: unknown) => {
      // The forms write one wish, and know nothing of the others.
      throw problem instanceof ApiProblem ? problem.renamed((field) => field.replace(/^wishes\[\d+\]\.(ownPlace\.)?/, '')) : problem
    })
    await queries.invalidateQueries({ predicate: ({ queryKey }) => mine.test(String(queryKey[1])) })
  }
  /** For buttons: what went wrong is kept to be shown. */
  const save = async (wishes: NewWish[]): Promise<boolean> => {
    setSaving(true)
    setFailure(undefined)
    try {
      await tell(wishes)
      return true
    } catch (problem) {
      setFailure(problem as Error)
      return false
    } finally {
      setSaving(false)
    }
  }
  return { tell, save, saving, failure, isFull: round.wishes.length >= round.wishesAllowed }
}

/** Other steps of the round, such as holding a seat. */
export function useRoundChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ predicate: ({ queryKey }) => mine.test(String(queryKey[1])) })
}

/** The full weeks of an offer for which one could wait, and does not yet. */
export const queueable = ({ offer, weeks }: ChoosableOffer, waiting: readonly MyWaiting[]) =>
  weeks.filter(({ week, waitable }) => waitable && !waiting.some((one) => one.offer.id === offer.id && one.week === week)).map(({ week }) => week)

/** A wish in one line. */
export function useWishWords(): (wish: MyWishView) => string {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const words = useWords()
  return ({ offer, trades = [], km, ownPlace }) => {
    if (offer) return offer.partner
    if (ownPlace) return ownPlace.firm
    const what = format.list(trades.map((one) => words.trade(one)))
    return km ? t('wish.styleWithin', { what, distance: format.distance(km) }) : t('wish.style', { what })
  }
}
