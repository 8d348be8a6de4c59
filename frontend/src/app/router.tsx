import { createBrowserRouter, type RouteObject } from 'react-router'
import aboutRoutes from '@/features/about/routes'
import consentRoutes from '@/features/consent/routes'
import firmRoutes from '@/features/firm/routes'
import guestRoutes from '@/features/guests/routes'
import homeRoutes from '@/features/home/routes'
import offerRoutes from '@/features/offers/routes'
import partnerRoutes from '@/features/partners/routes'
import pupilRoutes from '@/features/pupil/routes'
import ruleRoutes from '@/features/rules/routes'
import wishRoutes from '@/features/wishes/routes'
import youngRoutes from '@/features/young/routes'
import { Failure } from './Failure'
import { NotFound } from './Guarded'
import { Layout } from './Layout'

/** Where pages are put that come later. */
const FRAME = 'frame'

/** Each feature names its own pages; this is where they come together, but for those of people at work. */
export const routes: RouteObject[] = [
  {
    id: FRAME,
    element: <Layout />,
    errorElement: <Failure />,
    children: [...homeRoutes, ...offerRoutes, ...partnerRoutes, ...aboutRoutes, ...consentRoutes, ...firmRoutes, ...guestRoutes, ...ruleRoutes, ...youngRoutes, ...pupilRoutes, ...wishRoutes, { path: '*', element: <NotFound /> }],
  },
]

const AT_WORK = /^\/(kommune|partner|opslag\/[^/]+\/besoeg)(\/|$)/

/** The pages of firms and the municipality are fetched with the first of them. */
export const newRouter = () =>
  createBrowserRouter(routes, {
    patchRoutesOnNavigation: async ({ path, patch }) => {
      if (AT_WORK.test(path)) patch(FRAME, (await import('./workplaces')).default)
    },
  })

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
