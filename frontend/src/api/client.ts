import createClient, { type Middleware } from 'openapi-fetch'
import createQueries from 'openapi-react-query'
import { ApiProblem, Offline } from './problem'
import type { paths } from './types'

const SESSION_EXPIRED = 499

let language = 'da'

/** The backend answers in this language from now on. */
export function speak(chosen: string) {
  language = chosen
}

/** Where a person logs in and comes back to `to`. A top-level navigation: the browser never holds tokens. */
export const loginUrl = (to: string) => `/login?to=${encodeURIComponent(to)}`
export const registrationUrl = (to: string) => `/login?prompt=create&to=${encodeURIComponent(to)}`
export const logoutUrl = '/logout'

const here = () => globalThis.location.pathname + globalThis.location.search

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'JavaScript')
    request.headers.set('Accept-Language', language)
    if (request.method !== 'GET') request.headers.set('X-Ungegarantien', '1')
    return request
  },
  async onResponse({ response }) {
    if (response.status === SESSION_EXPIRED) globalThis.location.assign(loginUrl(here()))
    if (!response.ok) throw await ApiProblem.from(response)
  },
  onError() {
    return new Offline()
  },
}

/** Calls the backend. Anything but success is thrown, as {@link ApiProblem} or {@link Offline}. */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: (request) => globalThis.fetch(request),
  querySerializer: { array: { style: 'form', explode: true } },
})
api.use(manners)

/** The same calls as queries and mutations: `$api.useQuery('get', '/api/v1/offers', …)`. */
export const $api = createQueries(api)

/**
 * How a list goes on from page to page. The first page has no cursor, and `null` says so:
 * openapi-react-query would make a 0 of `undefined`, which the backend refuses.
 */
export const byCursor = {
  pageParamName: 'cursor',
  initialPageParam: null,
  getNextPageParam: (last: { next?: string | undefined }): string | undefined => last.next,
} as const

/** The version one has seen, so that nobody overwrites another's change unseen. */
export const ifMatch = (seen: { version: number | string }) => ({ 'If-Match': `"${seen.version}"` })
