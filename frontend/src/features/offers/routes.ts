import { page } from '@/app/page'
import { queries } from '@/app/queries'
import { firstOffers, offerQuery } from './queries'

/** What a page shows is asked for while the page itself is still on its way. */
export default [
  {
    ...page('/opslag', () => import('./OffersPage'), 'offers'),
    loader: ({ request }: { request: Request }) => {
      void queries.prefetchInfiniteQuery(firstOffers(new URL(request.url).searchParams))
      return null
    },
  },
  {
    ...page('/opslag/:id', () => import('./OfferPage'), 'offers'),
    loader: ({ params }: { params: { id?: string } }) => {
      void queries.prefetchQuery(offerQuery(params.id ?? ''))
      return null
    },
  },
]
