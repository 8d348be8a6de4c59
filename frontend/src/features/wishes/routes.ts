import { page } from '@/app/page'

export default [
  page('/min-side/praktik', () => import('./MyPlacementsPage'), 'wishes'),
  page('/min-side/praktik/:id', () => import('./MyRoundPage'), 'wishes'),
  page('/min-side/praktik/:id/steder', () => import('./PlacesPage'), 'wishes', 'offers'),
  page('/min-side/praktik/:id/noget-i-den-stil', () => import('./StylePage'), 'wishes'),
  page('/min-side/praktik/:id/egen-plads', () => import('./OwnPlacePage'), 'wishes'),
]
