import { page } from '@/app/page'

export default [page('/', () => import('./HomePage'), 'home', 'offers')]
