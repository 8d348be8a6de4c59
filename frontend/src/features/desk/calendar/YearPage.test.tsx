import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { NewSchoolYear } from '@/api/types'
import { aCalendar, aSchoolYear } from '@/testing/calendar'
import { aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import YearPage from './YearPage'

let sent: NewSchoolYear | undefined
let version: string | null

beforeEach(() => {
  sent = undefined
  given.session(aSecretary)
  server.use(
    http.get(`${API}/municipalities/860/school-calendar`, () => HttpResponse.json(aCalendar(aSchoolYear()))),
    http.put(`${API}/school-calendar/:year`, async ({ request }) => {
      sent = (await request.json()) as NewSchoolYear
      version = request.headers.get('If-Match')
      return HttpResponse.json(aSchoolYear({ ...sent, version: 4 }))
    }),
  )
})

const open = (year: number | string) =>
  show(<YearPage />, { at: `/kommune/skolekalender/${year}`, path: '/kommune/skolekalender/:year', texts: ['desk', 'calendar'], others: [{ path: '/kommune/skolekalender', element: <p>Kalenderen</p> }] })

it('sends a whole school year in the version that was seen', async () => {
  const { user, router } = await open(2026)
  expect(await screen.findByLabelText('Første skoledag')).toHaveValue('2026-08-10')
  await user.click(screen.getByRole('button', { name: 'Fjern ferie 2' }))
  await user.click(screen.getByRole('button', { name: 'Tilføj en ferie eller fridag' }))
  await user.type(screen.getAllByLabelText('Navn')[1] as HTMLElement, 'Vinterferie')
  await user.type(screen.getAllByLabelText('Fra')[1] as HTMLElement, '2027-02-13')
  await user.type(screen.getAllByLabelText('Til og med')[1] as HTMLElement, '2027-02-21')
  await user.click(screen.getByRole('button', { name: 'Gem skoleåret' }))
  await waitFor(() => expect(router.state.location.search).toBe('?aar=2026'))
  expect(version).toBe('"3"')
  expect(sent).toEqual({
    firstDay: '2026-08-10',
    lastDay: '2027-06-25',
    holidays: [
      { from: '2026-10-10', to: '2026-10-18', name: 'Efterårsferie' },
      { from: '2027-02-13', to: '2027-02-21', name: 'Vinterferie' },
    ],
  })
})

it('begins a school year that nobody has told', async () => {
  const { user } = await open(2027)
  await user.type(await screen.findByLabelText('Første skoledag'), '2027-08-09')
  await user.type(screen.getByLabelText('Sidste skoledag'), '2028-06-23')
  await user.click(screen.getByRole('button', { name: 'Gem skoleåret' }))
  await waitFor(() => expect(sent).toEqual({ firstDay: '2027-08-09', lastDay: '2028-06-23', holidays: [] }))
  expect(version).toBe('"0"')
})

it('shows at its field what the backend refuses', async () => {
  server.use(
    http.put(`${API}/school-calendar/2026`, () =>
      HttpResponse.json({ type: 'invalid-input', title: 'Ret', status: 400, violations: [{ field: 'holidays[1].from', message: 'Dagene overlapper »Efterårsferie«. Ret en af dem.' }] }, { status: 400 }),
    ),
  )
  const { user } = await open(2026)
  await user.click(await screen.findByRole('button', { name: 'Gem skoleåret' }))
  expect(await screen.findByRole('link', { name: 'Dagene overlapper »Efterårsferie«. Ret en af dem.' })).toBeVisible()
  expect(screen.getAllByLabelText('Fra')[1]).toBeInvalid()
})

it('knows no school year of that name', async () => {
  await open('sommer')
  expect(await screen.findByText('Gå tilbage til skolekalenderen, og vælg et skoleår derfra.')).toBeVisible()
})
