import { page } from '@/app/page'

export default [
  page('/kommune', () => import('./DeskPage'), 'desk'),
  page('/kommune/sager', () => import('./cases/QueuePage'), 'desk'),
  page('/kommune/sager/:id', () => import('./cases/CasePage'), 'desk', 'guardian'),
  page('/kommune/garantien', () => import('./GuaranteePage'), 'desk'),
  page('/kommune/aftaler', () => import('./PledgesPage'), 'desk'),
  page('/kommune/aftaler/:id', () => import('./PledgePage'), 'desk'),
  page('/kommune/opslag', () => import('./OffersPage'), 'desk'),
  page('/kommune/opslag/:id', () => import('./OfferPage'), 'desk', 'offers', 'seats'),
  page('/kommune/partnere', () => import('./PartnersPage'), 'desk'),
  page('/kommune/ansoegninger', () => import('./ApplicationsPage'), 'desk'),
  page('/kommune/mails', () => import('./MailsPage'), 'desk'),
  page('/kommune/visninger', () => import('./LooksPage'), 'desk'),
  page('/kommune/skolekalender', () => import('./calendar/CalendarPage'), 'desk', 'calendar'),
  page('/kommune/skolekalender/fil', () => import('./calendar/ImportPage'), 'desk', 'calendar'),
  page('/kommune/skolekalender/:year', () => import('./calendar/YearPage'), 'desk', 'calendar'),
  page('/kommune/indstillinger', () => import('./SettingsPage'), 'desk'),
]
