import { page } from '@/app/page'

export default [
  page('/min-side', () => import('./MyPage'), 'young'),
  page('/min-side/profil', () => import('./ProfilePage'), 'young'),
  page('/min-side/foraeldre', () => import('./GuardiansPage'), 'young', 'guardian'),
  page('/min-side/mit-maal', () => import('./DestinationPage'), 'young'),
  page('/min-side/hjaelp', () => import('./HelpPage'), 'young'),
  page('/min-side/hjaelp/:id', () => import('./CasePage'), 'young'),
  page('/min-side/ansoegninger/:id', () => import('./ApplicationPage'), 'young', 'guardian'),
  page('/opslag/:id/ansoeg', () => import('./ApplyPage'), 'young', 'guardian'),
]
