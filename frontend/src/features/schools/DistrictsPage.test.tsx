import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { DistrictsView } from '@/api/types'
import { aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import DistrictsPage from './DistrictsPage'

const karin = { id: 'k1', name: 'Karin Holt' }
let view: DistrictsView
let sent: unknown[]

beforeEach(() => {
  given.session(aSecretary)
  sent = []
  view = {
    items: [
      { id: 'd1', name: 'Hirtshals', schools: [{ id: 's1', name: 'Tornby Skole' }], coordinators: [karin] },
      { id: 'd2', name: 'Sindal', schools: [], coordinators: [] },
    ],
    candidates: [karin, { id: 'k2', name: 'Per Juul' }],
    organisation: 'DISTRICTS',
  }
  server.use(
    http.get(`${API}/districts`, () => HttpResponse.json(view)),
    http.post(`${API}/districts`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(view.items[1])
    }),
    http.put(`${API}/districts/:id`, async ({ request, params }) => {
      sent.push({ id: params.id, ...((await request.json()) as object) })
      return HttpResponse.json(view.items[1])
    }),
    http.delete(`${API}/districts/:id`, ({ params }) => {
      sent.push({ removed: params.id })
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

const open = () => show(<DistrictsPage />, { at: '/kommune/skoler/distrikter', texts: ['desk', 'schools'] })

it('gives a district its coordinators', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Ret Sindal' }))
  const dialog = screen.getByRole('dialog', { name: 'Ret Sindal' })
  await user.click(within(dialog).getByLabelText('Per Juul'))
  await user.click(within(dialog).getByRole('button', { name: 'Gem' }))
  expect(await screen.findByText('Distriktet er gemt.')).toBeVisible()
  expect(sent).toEqual([{ id: 'd2', name: 'Sindal', coordinators: ['k2'] }])
})

it('lets go of an empty district only', async () => {
  const { user } = await open()
  expect(await screen.findByRole('link', { name: 'Tornby Skole' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Slet Hirtshals' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Slet Sindal' }))
  await user.click(screen.getByRole('button', { name: 'Slet distriktet' }))
  await waitFor(() => expect(sent).toEqual([{ removed: 'd2' }]))
})

it('says where coordinators come from, before any has logged in', async () => {
  view = { items: [], candidates: [], organisation: 'CENTRAL' }
  const { user } = await open()
  expect(await screen.findByText('I placerer centralt')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Her er ingen distrikter endnu' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Opret et distrikt' }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText(/Ingen koordinator i kommunen har logget ind endnu/)).toBeVisible()
  await user.type(within(dialog).getByLabelText('Distriktets navn'), 'Løkken')
  await user.click(within(dialog).getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(sent).toEqual([{ name: 'Løkken', coordinators: [] }]))
})
