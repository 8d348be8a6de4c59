import { page } from '@/app/page'

export default [
  page('/partner/elever', () => import('./GuestsPage'), 'guests'),
  page('/elev/pladser/:id', () => import('./ArrangementsPage'), 'guests'),
]
