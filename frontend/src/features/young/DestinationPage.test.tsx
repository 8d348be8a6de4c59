import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { DestinationView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import { alma } from '@/testing/young'
import DestinationPage from './DestinationPage'

let kept: DestinationView | undefined
let sent: unknown

beforeEach(() => {
  kept = undefined
  sent = undefined
  given.session(alma)
  server.use(
    http.get(`${API}/me/destination`, () => (kept ? HttpResponse.json(kept) : HttpResponse.json({ type: 'x/unknown', title: 'Findes ikke', status: 404 }, { status: 404 }))),
    http.put(`${API}/me/destination`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...(sent as object), changedAt: '2026-11-20T08:00:00Z' })
    }),
    http.delete(`${API}/me/destination`, () => {
      sent = 'deleted'
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

const visit = () => show(<DestinationPage />, { at: '/min-side/mit-maal', path: '/min-side/mit-maal', texts: ['young'], others: [{ path: '/min-side', element: <h1>Min side</h1> }] })

it('is read by nobody unless the young person says so', async () => {
  const { user } = await visit()
  await user.type(await screen.findByLabelText('Det vil jeg gerne'), 'Jeg vil arbejde med dyr.')
  expect(screen.getByLabelText('Dem fra kommunen, der hjælper mig')).not.toBeChecked()
  expect(screen.getByLabelText('De virksomheder, jeg søger hos')).not.toBeChecked()
  expect(screen.queryByRole('button', { name: 'Slet' })).not.toBeInTheDocument()
  await user.click(screen.getByLabelText('Dyr og natur'))
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(sent).toEqual({ words: 'Jeg vil arbejde med dyr.', interests: ['ANIMALS_NATURE'], sharedWithProfessionals: false, sharedWithFirms: false }))
  expect(await screen.findByRole('heading', { name: 'Min side' })).toBeVisible()
})

it('may be shared with one and not with the other', async () => {
  kept = { words: 'Noget med biler.', interests: ['CARS_MACHINES'], sharedWithProfessionals: false, sharedWithFirms: true, changedAt: '2026-11-19T08:00:00Z' }
  const { user } = await visit()
  expect(await screen.findByLabelText('Det vil jeg gerne')).toHaveValue('Noget med biler.')
  expect(screen.getByLabelText('Biler og maskiner')).toBeChecked()
  await user.click(screen.getByLabelText('De virksomheder, jeg søger hos'))
  await user.click(screen.getByLabelText('Dem fra kommunen, der hjælper mig'))
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(sent).toEqual({ words: 'Noget med biler.', interests: ['CARS_MACHINES'], sharedWithProfessionals: true, sharedWithFirms: false }))
})

it('is deleted after a second thought', async () => {
  kept = { words: 'Noget med biler.', interests: [], sharedWithProfessionals: false, sharedWithFirms: false, changedAt: '2026-11-19T08:00:00Z' }
  const { user } = await visit()
  await user.click(await screen.findByRole('button', { name: 'Slet' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja, slet det' }))
  await waitFor(() => expect(sent).toBe('deleted'))
  expect(await screen.findByText('Dit mål er slettet.')).toBeVisible()
})

it('needs a word', async () => {
  const { user } = await visit()
  await user.click(await screen.findByRole('button', { name: 'Gem' }))
  expect(await screen.findByRole('link', { name: 'Skriv et par ord.' })).toBeVisible()
  expect(sent).toBeUndefined()
})
