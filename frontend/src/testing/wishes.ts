import type { ChoosableOffer, MyOfferRef, MyPlacementsView, MyRoundView } from '@/api/types'

export const anOfferRef = (id: string, partner: string, part: Partial<MyOfferRef> = {}): MyOfferRef => ({ id, title: `En uge hos ${partner}`, partner, trade: 'FOOD_PRODUCTION', street: 'Østergade 12', postalCode: '9800', town: 'Hjørring', ...part })

export const aChoosable = (id: string, partner: string, part: Partial<ChoosableOffer> = {}): ChoosableOffer => ({
  offer: anOfferRef(id, partner),
  distanceKm: 4.2,
  weeks: [
    { week: '2027-W06', free: 1, possible: true, holdable: true, waitable: false },
    { week: '2027-W07', free: 0, possible: false, holdable: false, waitable: false },
  ],
  blocks: [],
  ...part,
})

/** A pupil's round in which wishes can be told. */
export const aMyRound = (part: Partial<MyRoundView> = {}): MyRoundView => ({
  id: 'r1',
  title: 'Praktik for 8. årgang',
  weeks: ['2027-W06', '2027-W07'],
  deadline: '2026-12-11',
  status: 'OPEN',
  wishesAllowed: 3,
  mayWish: true,
  wishes: [
    { rank: 1, offer: anOfferRef('bakery', 'Byens Bageri') },
    { rank: 2, trades: ['IT', 'RETAIL'], km: 20 },
  ],
  placements: [], waiting: [],
  ...part,
})

export const myPlacements = (part: Partial<MyPlacementsView> = {}): MyPlacementsView => ({ done: 1, planned: 2, needed: 5, weeks: [], ...part })
