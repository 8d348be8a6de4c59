import { useTranslation } from 'react-i18next'
import type { AgeGroup, OfferView } from '@/api/types'

const lowest: Record<AgeGroup, number> = { UNDER_13: 0, UNDER_15_IN_SCHOOL: 13, UNDER_15_DONE: 13, FROM_15_IN_SCHOOL: 15, FROM_15_DONE: 15, ADULT: 18 }
const afterSchool: readonly AgeGroup[] = ['UNDER_15_DONE', 'FROM_15_DONE']
const ADULT = 18
/** Pupils of a grade that is named are at least as old as that. */
const PUPIL = 13

type Open = Pick<OfferView, 'openTo' | 'minimumAge'>

/** Whom the law lets do it, where that is not already said by the lowest age: `Fra 15 år, når du er færdig i folkeskolen`. */
export function useOpenTo(): (offer: Open) => string | undefined {
  const { t } = useTranslation('offers')
  return ({ openTo, minimumAge = PUPIL }) => {
    if (openTo === undefined) return undefined
    const age = Math.max(lowest[openTo], minimumAge)
    if (afterSchool.includes(openTo) && age < ADULT) return t('openTo.done', { age })
    return age > minimumAge ? t('ageFrom', { minimum: age }) : undefined
  }
}
