import { page } from '@/app/page'

export default [
  page('/partner/ansoegninger', () => import('./InboxPage'), 'inbox'),
  page('/partner/ansoegninger/:id', () => import('./ApplicationPage'), 'inbox'),
]
