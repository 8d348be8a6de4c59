import { page } from '@/app/page'

export default [page('/regler', () => import('./RulesPage'), 'law')]
