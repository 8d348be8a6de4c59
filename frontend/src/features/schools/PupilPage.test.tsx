import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { PupilView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { aCoordinator, aPupil, aPupilInClasses, aSchool, aSchoolWithClasses, schools } from '@/testing/schools'
import { server } from '@/testing/server'
import { today } from './days'
import PupilPage from './PupilPage'

let view: PupilView
let sent: unknown[]

beforeEach(() => {
  given.session(aCoordinator)
  view = aPupilInClasses()
  sent = []
  const take = async ({ request }: { request: Request }) => {
    sent.push([new URL(request.url).pathname.split('/').at(-1), request.headers.get('If-Match'), await request.json()])
    return HttpResponse.json(view)
  }
  server.use(
    http.get(`${API}/pupils/:id`, () => HttpResponse.json(view)),
    http.get(`${API}/schools`, () => HttpResponse.json(schools([aSchool(), aSchool({ id: 's2', name: 'Bagterp Skole' })]))),
    http.get(`${API}/schools/:id`, () => HttpResponse.json(aSchoolWithClasses())),
    http.get(`${API}/postal-codes`, () => HttpResponse.json([])),
    http.put(`${API}/pupils/:id`, take),
    http.post(`${API}/pupils/:id/:what`, take),
  )
})

const open = () => show(<PupilPage />, { at: `/kommune/skoler/elever/${aPupil().id}`, path: '/kommune/skoler/elever/:id', texts: ['desk', 'schools'] })
const ask = async (name: string) => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name }))
  return { user, dialog: within(screen.getByRole('dialog')) }
}

it('shows the classes over the years', async () => {
  await open()
  expect(await screen.findByRole('heading', { level: 1, name: 'Alma Holm' })).toBeVisible()
  const [now, before] = screen.getAllByRole('listitem').filter((item) => item.className.includes('timeline-entry'))
  expect(now).toHaveTextContent('8.B på Vestbakkeskolen2026/27 · fra 10. august 2026')
  expect(before).toHaveTextContent('7.B på Vestbakkeskolen2025/26 · 11. august 2025 – 31. juli 2026')
})

it('corrects what is told, as it was seen', async () => {
  const { user, dialog } = await ask('Ret oplysninger')
  await user.clear(dialog.getByLabelText(/E-mail/))
  await user.click(dialog.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByText('Oplysningerne er gemt.')).toBeVisible()
  expect(sent).toEqual([[aPupil().id, '"1"', { name: 'Alma Holm', birthDate: '2012-05-17', postalCode: '9800' }]])
})

it('moves to another class, at another school too', async () => {
  const { user, dialog } = await ask('Flyt til en anden klasse')
  expect(await dialog.findByRole('option', { name: '8.A' })).toBeInTheDocument()
  expect(dialog.queryByRole('option', { name: '8.B' })).not.toBeInTheDocument()
  await user.selectOptions(dialog.getByLabelText('Klasse'), '8.A')
  await user.click(dialog.getByRole('button', { name: 'Flyt eleven' }))
  expect(await screen.findByText('Alma Holm har fået en ny klasse.')).toBeVisible()
  expect(sent).toEqual([['move', null, { schoolClass: aSchoolWithClasses().classes[0]?.id, on: today() }]])
})

it('leaves, and says what stays', async () => {
  const { user, dialog } = await ask('Meld ud')
  await user.click(dialog.getByRole('button', { name: 'Meld ud' }))
  await waitFor(() => expect(sent).toEqual([['leaving', null, { on: today() }]]))
})

it('comes back', async () => {
  view = aPupilInClasses({ enrolled: false })
  const { user, dialog } = await ask('Meld ind igen')
  expect(screen.getByText('Eleven er meldt ud')).toBeVisible()
  await user.selectOptions(await dialog.findByLabelText('Klasse'), '8.B')
  await user.click(dialog.getByRole('button', { name: 'Meld eleven ind' }))
  await waitFor(() => expect(sent).toEqual([['return', null, { schoolClass: aSchoolWithClasses().classes[1]?.id, on: today() }]]))
})
