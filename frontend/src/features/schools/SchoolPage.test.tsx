import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { SchoolView } from '@/api/types'
import { aCounsellor } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { aCoordinator, aSchool, aSchoolWithClasses } from '@/testing/schools'
import { server } from '@/testing/server'
import SchoolPage from './SchoolPage'

let view: SchoolView
let added: unknown

beforeEach(() => {
  given.session(aCoordinator)
  view = aSchoolWithClasses()
  added = undefined
  server.use(
    http.get(`${API}/schools/:id`, () => HttpResponse.json(view)),
    http.post(`${API}/schools/:id/classes`, async ({ request }) => {
      added = await request.json()
      return HttpResponse.json(view.classes[0])
    }),
  )
})

const path = `/kommune/skoler/${aSchool().id}`
const open = () => show(<SchoolPage />, { at: path, path: '/kommune/skoler/:id', texts: ['desk', 'schools'] })

it('shows the classes of the year, whom to reach, and what one can do', async () => {
  await open()
  expect(await screen.findByRole('heading', { level: 1, name: 'Vestbakkeskolen' })).toBeVisible()
  expect(screen.getByRole('row', { name: '8.B 8. klasse 22 3 af 22 er med' })).toBeVisible()
  expect(screen.getByRole('row', { name: '8.A 8. klasse 24 Alle er med' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'lone@skolen.example' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Hent en klasseliste ind' })).toHaveAttribute('href', `${path}/klasseliste?aar=2026`)
  expect(screen.getByRole('link', { name: 'Hent klasselisten som CSV' })).toHaveAttribute('href', `/api/v1/schools/${aSchool().id}/roster?year=2026`)
  expect(screen.getByRole('link', { name: 'Ryk alle et år op' })).toHaveAttribute('href', `${path}/nyt-skoleaar?fra=2026`)
})

it('adds a class, and finds its grade in its name', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Tilføj en klasse' }))
  const dialog = screen.getByRole('dialog')
  await user.type(within(dialog).getByLabelText('Klasse'), '10.C')
  await user.tab()
  expect(within(dialog).getByLabelText('Klassetrin')).toHaveValue('10')
  await user.click(within(dialog).getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(added).toEqual({ year: 2026, name: '10.C', grade: 10 }))
})

it('says how classes get here', async () => {
  view = aSchoolWithClasses({ year: 2027, classes: [] })
  await open()
  expect(await screen.findByRole('heading', { name: 'Ingen klasser i skoleåret 2027/28' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ryk klasserne fra 2026/27 op' })).toHaveAttribute('href', `${path}/nyt-skoleaar?fra=2026`)
})

it('lets a counsellor read', async () => {
  given.session(aCounsellor)
  await open()
  expect(await screen.findByRole('link', { name: '8.B' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Hent en klasseliste ind' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Hent klasselisten som CSV' })).not.toBeInTheDocument()
})

it("tells that another coordinator's school is not there", async () => {
  server.use(http.get(`${API}/schools/:id`, () => HttpResponse.json({ type: 'x/not-found', title: 'Skolen findes ikke', status: 404 }, { status: 404 })))
  await open()
  expect(await screen.findByText('Skolen findes ikke')).toBeVisible()
})
