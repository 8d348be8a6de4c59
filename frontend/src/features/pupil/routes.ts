import { page } from '@/app/page'

export default [page('/elev', () => import('./JoinPage'), 'pupil')]
