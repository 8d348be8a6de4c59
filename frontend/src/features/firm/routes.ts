import { page } from '@/app/page'

export default [
  page('/bliv-partner', () => import('./JoinPage'), 'firm'),
  page('/partner', () => import('./OverviewPage'), 'firm', 'inbox'),
  page('/partner/virksomhed', () => import('./FirmPage'), 'firm'),
]
