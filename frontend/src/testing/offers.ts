import type { OfferCard, OfferPage, OfferView, Terms } from '@/api/types'

const common = {
  id: '0199f000-0000-7000-8000-000000000001',
  title: 'En uge i bageriet',
  partner: { id: '0199f000-0000-7000-8000-00000000000a', name: 'Vendsyssel Bageri' },
  trade: 'FOOD_PRODUCTION',
  interests: ['FOOD'],
  municipality: '860',
  postalCode: '9800',
  town: 'Hjørring',
  free: 3,
} as const

const internship: Terms = {
  kind: 'INTERNSHIP',
  grades: [8, 9],
  weeks: [{ week: '2027-W06', seats: 2 }],
  from: '08:00',
  to: '14:00',
  breakMinutes: 30,
  tasks: 'Du bager.',
  meetingPlace: 'Bagdøren',
  meetingTime: '07:50',
  machines: false,
  chemistry: false,
}

/** Offers as the backend gives them. */
export const anOfferCard = (part: Partial<OfferCard> = {}): OfferCard => ({
  ...common,
  interests: ['FOOD'],
  kind: 'INTERNSHIP',
  weeks: ['2027-W06', '2027-W07'],
  grades: [8, 9],
  publishedAt: '2026-11-01T08:00:00Z',
  ...part,
})

export const anOffer = (part: Partial<OfferView> = {}): OfferView => ({
  ...common,
  interests: ['FOOD'],
  status: 'PUBLISHED',
  kind: part.terms?.kind ?? 'INTERNSHIP',
  text: 'Kom og bag med os.',
  contact: { name: 'Mette Krogh' },
  languages: ['da'],
  access: [],
  terms: internship,
  freeByWeek: [
    { week: '2027-W06', seats: 2, free: 1 },
    { week: '2027-W07', seats: 2, free: 0 },
  ],
  ...part,
})

export const aPageOf = (items: OfferCard[], part: Partial<OfferPage> = {}): OfferPage => ({
  items,
  total: items.length,
  facets: { kind: [{ value: 'INTERNSHIP', count: items.length }], municipality: [], trade: [], interest: [] },
  ...part,
})
