import { page } from '@/app/page'

export default [
  page('/partner/opslag', () => import('./OffersPage'), 'publishing', 'firm'),
  page('/partner/opslag/nyt', () => import('./NewOfferPage'), 'publishing', 'firm', 'offers', 'law'),
  page('/partner/opslag/:id', () => import('./EditOfferPage'), 'publishing', 'firm', 'offers', 'law', 'seats'),
  page('/partner/opslag/:id/vis', () => import('./PreviewPage'), 'publishing', 'offers'),
]
