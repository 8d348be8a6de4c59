import { page } from '@/app/page'

export default [
  page('/min-side', () => import('./MyPage'), 'young'),
  page('/min-side/profil', () => import('./ProfilePage'), 'young'),
  page('/min-side/ansoegninger/:id', () => import('./ApplicationPage'), 'young'),
  page('/opslag/:id/ansoeg', () => import('./ApplyPage'), 'young'),
]
