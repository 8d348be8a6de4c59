import { page } from '@/app/page'

export default [page('/samtykke', () => import('./ConsentPage'), 'consent')]
