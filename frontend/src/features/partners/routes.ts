import { page } from '@/app/page'

export default [
  page('/partnere', () => import('./PartnersPage'), 'partners'),
  page('/partnere/:id', () => import('./PartnerPage'), 'partners', 'offers'),
]
