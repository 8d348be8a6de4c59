import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { $api } from '@/api/client'
import type { ChoosableOffer } from '@/api/types'
import { BubbleMap } from '@/components/map/BubbleMap'
import { Button, Skeleton } from '@/ui'

/** Where the places are: a bubble for each town. The list under it is the same in words. */
export function PlacesMap({ offers, chosen, onChoose }: { offers: readonly ChoosableOffer[]; chosen: string | undefined; onChoose: (postalCode: string) => void }) {
  const { t } = useTranslation('wishes')
  const { data } = $api.useQuery('get', '/api/v1/offers/places', { params: { query: { kind: ['INTERNSHIP'] } } }, { staleTime: Infinity })
  const places = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { offer } of offers) counts.set(offer.postalCode, (counts.get(offer.postalCode) ?? 0) + 1)
    return data?.flatMap((place) => (counts.has(place.postalCode) ? [{ ...place, count: counts.get(place.postalCode) ?? 0 }] : []))
  }, [data, offers])
  if (!places) return <Skeleton lines={8} />
  return (
    <>
      <BubbleMap places={places} chosen={chosen} onChoose={onChoose} />
      {chosen && (
        <Button variant="link" onClick={() => onChoose(chosen)}>
          {t('places.everywhere')}
        </Button>
      )}
    </>
  )
}
