import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { ClassView } from '@/api/types'
import { aCounsellor } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { aClass, aCoordinator, aPupil, aPupilInClasses, aSchool } from '@/testing/schools'
import { server } from '@/testing/server'
import ClassPage from './ClassPage'

let view: ClassView
let sent: unknown[]

beforeEach(() => {
  given.session(aCoordinator)
  view = aClass()
  sent = []
  const take = (answer: object) => async ({ request }: { request: Request }) => {
    const text = await request.text()
    sent.push([new URL(request.url).pathname.split('/').at(-1), text && JSON.parse(text)])
    return HttpResponse.json(answer)
  }
  server.use(
    http.get(`${API}/school-classes/:id`, () => HttpResponse.json(view)),
    http.get(`${API}/postal-codes`, () => HttpResponse.json([])),
    http.post(`${API}/school-classes/:id/code-mails`, take({ sent: 1, withoutEmail: 1 })),
    http.post(`${API}/school-classes/:id/pupils`, take(aPupilInClasses())),
    http.post(`${API}/pupils/:id/new-code`, take({ code: '7KQ2M-X9D4T' })),
    http.delete(`${API}/school-classes/:id`, () => {
      sent.push(['removed'])
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

const open = (at = `/kommune/skoler/klasser/${view.id}`) =>
  show(<ClassPage />, { at, path: '/kommune/skoler/klasser/:id', texts: ['desk', 'schools'], others: [{ path: '/kommune/skoler/:id', element: <p>Skolen</p> }] })

it('shows who has joined and who has not', async () => {
  const { user } = await open()
  expect(await screen.findByRole('heading', { level: 1, name: '8.B' })).toBeVisible()
  expect(screen.getByText('Vestbakkeskolen · 2026/27 · 3 elever · 1 er med')).toBeVisible()
  expect(screen.getByRole('row', { name: /Carl Juul.*2012.*9800.*alma@elev\.example.*Er med.*20\. nov\. 2026/ })).toBeVisible()
  await user.click(screen.getByRole('link', { name: /Mangler/ }))
  expect(screen.queryByRole('link', { name: 'Carl Juul' })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Bo Lund' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Hent breve med koder' })).toHaveAttribute('href', `/api/v1/school-classes/${view.id}/letters`)
})

it('sends the codes by mail, and names those who need a letter', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Send koder på mail' }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText('Bo Lund')).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Send 1 mail' }))
  expect(await screen.findByText('1 mail er på vej.')).toBeVisible()
  expect(sent).toEqual([['code-mails', '']])
})

it('says when nobody could get a mail', async () => {
  view = aClass({ pupils: [aPupil({ email: undefined })] })
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Send koder på mail' }))
  expect(screen.getByText('Ingen har en mailadresse')).toBeVisible()
})

it('gives one pupil a new code', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Ny kode til Bo Lund' }))
  await user.click(screen.getByRole('button', { name: 'Lav en ny kode' }))
  expect(await screen.findByText('7KQ2M-X9D4T')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ny kode til Carl Juul' })).not.toBeInTheDocument()
})

it('adds a pupil without what was left blank', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Tilføj en elev' }))
  const dialog = screen.getByRole('dialog')
  await user.type(within(dialog).getByLabelText('Navn'), 'Dea Friis')
  await user.type(within(dialog).getByLabelText('Fødselsdato'), '2012-09-01')
  await user.type(within(dialog).getByLabelText('Postnummer'), '9800')
  await user.click(within(dialog).getByRole('button', { name: 'Tilføj en elev' }))
  await waitFor(() => expect(sent).toEqual([['pupils', { name: 'Dea Friis', birthDate: '2012-09-01', postalCode: '9800' }]]))
})

it('removes an empty class, and leads back to its school', async () => {
  view = aClass({ pupils: [] })
  const { user, router } = await open()
  expect(await screen.findByRole('heading', { name: 'Her er ingen elever endnu' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Slet klassen' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slet klassen' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/kommune/skoler/${aSchool().id}`))
})

it('lets a counsellor read', async () => {
  given.session(aCounsellor)
  await open()
  expect(await screen.findByRole('link', { name: 'Alma Holm' })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
