import type { RouteObject } from 'react-router'
import boardRoutes from '@/features/board/routes'
import deskRoutes from '@/features/desk/routes'
import inboxRoutes from '@/features/inbox/routes'
import publishingRoutes from '@/features/publishing/routes'
import schoolRoutes from '@/features/schools/routes'
import visitRoutes from '@/features/visits/routes'

/** The pages of those who are at work here, firms and the municipality: nobody else needs to fetch even their list. */
export default [...boardRoutes, ...deskRoutes, ...inboxRoutes, ...publishingRoutes, ...schoolRoutes, ...visitRoutes] satisfies RouteObject[]
