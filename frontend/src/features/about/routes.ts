import { page } from '@/app/page'

export default [
  page('/om', () => import('./AboutPage'), 'about'),
  page('/tilgaengelighed', () => import('./AccessibilityPage'), 'about'),
  page('/privatliv', () => import('./PrivacyPage'), 'about'),
]
