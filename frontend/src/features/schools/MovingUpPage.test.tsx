import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { MovingUpView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { aCoordinator, aSchool, aSchoolWithClasses } from '@/testing/schools'
import { server } from '@/testing/server'
import MovingUpPage from './MovingUpPage'

let sent: unknown[]
let empty: boolean

beforeEach(() => {
  given.session(aCoordinator)
  sent = []
  empty = false
  server.use(
    http.get(`${API}/schools/:id`, () => HttpResponse.json(aSchoolWithClasses())),
    http.post(`${API}/schools/:id/moving-up`, async ({ request }) => {
      const { from, goOn } = (await request.json()) as { from: number; goOn: string[] }
      const dryRun = new URL(request.url).searchParams.get('dryRun')
      sent.push({ from, goOn, dryRun })
      const next = goOn.includes('c9') ? { next: '10.A' } : {}
      const view: MovingUpView = {
        done: dryRun === 'false',
        from,
        to: from + 1,
        classes: empty
          ? []
          : [
              { schoolClass: { id: 'c8', name: '8.B' }, grade: 8, pupils: 22, next: '9.B', newClass: true },
              { schoolClass: { id: 'c9', name: '9.A' }, grade: 9, pupils: 21, newClass: goOn.length > 0, ...next },
            ],
      }
      return HttpResponse.json(view)
    }),
  )
})

const open = () =>
  show(<MovingUpPage />, {
    at: `/kommune/skoler/${aSchool().id}/nyt-skoleaar?fra=2026`,
    path: '/kommune/skoler/:id/nyt-skoleaar',
    texts: ['desk', 'schools'],
    others: [{ path: '/kommune/skoler/:id', element: <p>Skolen</p> }],
  })

it('shows what becomes of each class before it is done', async () => {
  const { user, router } = await open()
  expect(await screen.findByRole('row', { name: '8.B 22 9.B Ny klasse' })).toBeVisible()
  expect(screen.getByRole('row', { name: '9.A 21 Forlader skolen' })).toBeVisible()
  expect(screen.getByText('22 elever går et år op. 21 elever forlader skolen.')).toBeVisible()

  await user.click(screen.getByLabelText('9.A går videre i 10. klasse her'))
  expect(await screen.findByRole('row', { name: '9.A 21 10.A Ny klasse' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Ryk op til 2027/28' }))
  await waitFor(() => expect(router.state.location.search).toBe('?aar=2027'))
  expect(sent.at(-1)).toEqual({ from: 2026, goOn: ['c9'], dryRun: 'false' })
  expect(sent.slice(0, -1)).toEqual([
    { from: 2026, goOn: [], dryRun: 'true' },
    { from: 2026, goOn: ['c9'], dryRun: 'true' },
  ])
})

it('says when all have moved up', async () => {
  empty = true
  await open()
  expect(await screen.findByRole('heading', { name: 'Ingen skal rykkes op fra 2026/27' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Se skoleåret 2027/28' })).toBeVisible()
})
