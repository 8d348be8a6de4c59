import { page } from '@/app/page'

export default [
  page('/kommune/praktik', () => import('./RoundsPage'), 'desk', 'board'),
  page('/kommune/praktik/ny', () => import('./NewRoundPage'), 'desk', 'board'),
  page('/kommune/praktik/:id', () => import('./BoardPage'), 'board'),
  page('/kommune/praktik/:id/ret', () => import('./EditRoundPage'), 'desk', 'board'),
  page('/kommune/praktik/:id/egne-pladser', () => import('./OwnPlacesPage'), 'board'),
  page('/kommune/praktik/:id/offentliggoer', () => import('./PublishPage'), 'board'),
]
