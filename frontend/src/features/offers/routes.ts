import { page } from '@/app/page'

export default [
  page('/opslag', () => import('./OffersPage'), 'offers'),
  page('/opslag/:id', () => import('./OfferPage'), 'offers'),
]
