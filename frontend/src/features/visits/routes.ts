import { page } from '@/app/page'

export default [
  page('/opslag/:id/besoeg', () => import('./AskPage'), 'visits'),
  page('/kommune/besoeg', () => import('./SchoolVisitsPage'), 'visits', 'desk'),
  page('/kommune/besoeg/:id', () => import('./SchoolVisitPage'), 'visits', 'desk'),
  page('/partner/besoeg', () => import('./FirmVisitsPage'), 'visits'),
  page('/partner/besoeg/:id', () => import('./FirmVisitPage'), 'visits'),
]
