import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import type { ReactElement } from 'react'
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router'
import type { MeView } from '@/api/types'
import { loadTexts } from '@/i18n'
import { Toasts } from '@/ui/toast'
import { server } from './server'

export const API = 'http://localhost:3000/api/v1'

/** Says who is logged in; nobody, without a person. */
export const given = {
  session: (me?: MeView) => server.use(http.get(`${API}/session`, () => HttpResponse.json({ signedIn: me !== undefined, me }))),
}

interface Setting {
  /** The address the page is at. */
  at?: string
  /** The route it belongs to, with its parameters. */
  path?: string
  texts?: string[]
  /** Other pages one can get to. */
  others?: RouteObject[]
}

/** Shows an element as the page of a route, with its texts, queries and toasts. */
export async function show(element: ReactElement, { at = '/', path = '*', texts = [], others = [] }: Setting = {}) {
  await loadTexts(...texts)
  const router = createMemoryRouter([{ path, element }, ...others], { initialEntries: [at] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <QueryClientProvider client={queries}>
      <Toasts>
        <RouterProvider router={router} />
      </Toasts>
    </QueryClientProvider>,
  )
  return { ...view, router, queries, user: userEvent.setup() }
}

/** Writes into a field at once: long words key by key take a busy machine many seconds. */
export async function fill(user: UserEvent, field: Element, text: string) {
  await user.click(field)
  await user.paste(text)
}
