import { createBrowserRouter, type RouteObject } from 'react-router'
import aboutRoutes from '@/features/about/routes'
import boardRoutes from '@/features/board/routes'
import consentRoutes from '@/features/consent/routes'
import firmRoutes from '@/features/firm/routes'
import deskRoutes from '@/features/desk/routes'
import homeRoutes from '@/features/home/routes'
import inboxRoutes from '@/features/inbox/routes'
import offerRoutes from '@/features/offers/routes'
import partnerRoutes from '@/features/partners/routes'
import publishingRoutes from '@/features/publishing/routes'
import pupilRoutes from '@/features/pupil/routes'
import ruleRoutes from '@/features/rules/routes'
import wishRoutes from '@/features/wishes/routes'
import schoolRoutes from '@/features/schools/routes'
import youngRoutes from '@/features/young/routes'
import { Failure } from './Failure'
import { NotFound } from './Guarded'
import { Layout } from './Layout'

/** Each feature names its own pages; this is where they come together. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <Failure />,
    children: [...homeRoutes, ...offerRoutes, ...partnerRoutes, ...aboutRoutes, ...consentRoutes, ...firmRoutes, ...inboxRoutes, ...publishingRoutes, ...ruleRoutes, ...youngRoutes, ...pupilRoutes, ...wishRoutes, ...deskRoutes, ...schoolRoutes, ...boardRoutes, { path: '*', element: <NotFound /> }],
  },
]

export const newRouter = () => createBrowserRouter(routes)

/** When the first page has been fetched. Until then the frame of `index.html` stands there. */
export const begun = (router: ReturnType<typeof newRouter>) =>
  new Promise<void>((resolve) => {
    if (router.state.initialized) return resolve()
    const end = router.subscribe(({ initialized }) => {
      if (!initialized) return
      end()
      resolve()
    })
  })
