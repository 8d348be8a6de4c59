import { page } from '@/app/page'

export default [
  page('/kommune/skoler', () => import('./SchoolsPage'), 'desk', 'schools'),
  page('/kommune/skoler/ny', () => import('./SchoolFormPage'), 'desk', 'schools'),
  page('/kommune/skoler/distrikter', () => import('./DistrictsPage'), 'desk', 'schools'),
  page('/kommune/skoler/:id', () => import('./SchoolPage'), 'desk', 'schools'),
  page('/kommune/skoler/:id/ret', () => import('./SchoolFormPage'), 'desk', 'schools'),
  page('/kommune/skoler/:id/klasseliste', () => import('./roster/RosterPage'), 'desk', 'schools', 'file'),
  page('/kommune/skoler/:id/nyt-skoleaar', () => import('./MovingUpPage'), 'desk', 'schools'),
  page('/kommune/skoler/klasser/:id', () => import('./ClassPage'), 'desk', 'schools'),
  page('/kommune/skoler/elever/:id', () => import('./PupilPage'), 'desk', 'schools'),
]
