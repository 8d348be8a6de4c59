import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { MyCaseView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import { aCase, alma, aProposal } from '@/testing/young'
import HelpPage from './HelpPage'

let help: MyCaseView[]
let sent: unknown

beforeEach(() => {
  sessionStorage.clear()
  help = []
  sent = undefined
  given.session(alma)
  server.use(
    http.get(`${API}/me/help`, () => HttpResponse.json(help)),
    http.post(`${API}/me/help`, async ({ request }) => {
      sent = await request.json()
      help = [aCase({ state: 'NEW' })]
      return HttpResponse.json(help[0], { status: 201 })
    }),
  )
})

const visit = () => show(<HelpPage />, { at: '/min-side/hjaelp', path: '/min-side/hjaelp', texts: ['young'], others: [{ path: '/min-side/hjaelp/:id', element: <h1>Sendt</h1> }] })

it('begins with a sentence that can be tapped, and sends what is written', async () => {
  const { user, router } = await visit()
  await user.click(await screen.findByRole('button', { name: 'Jeg ved ikke, hvad jeg vil, men det skal være noget med' }))
  expect(screen.getByLabelText('Hvad tænker du på?')).toHaveFocus()
  await user.type(screen.getByLabelText('Hvad tænker du på?'), 'mennesker.')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(sent).toEqual({ words: 'Jeg ved ikke, hvad jeg vil, men det skal være noget med mennesker.' }))
  expect(await screen.findByRole('heading', { name: 'Sendt' })).toBeVisible()
  expect(router.state.location.pathname).toBe(`/min-side/hjaelp/${aCase().id}`)
})

it('asks for a few words more than none', async () => {
  const { user } = await visit()
  await user.type(await screen.findByLabelText('Hvad tænker du på?'), 'Hjælp')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(await screen.findByRole('link', { name: 'Skriv lidt mere, mindst 10 tegn.' })).toBeVisible()
  expect(sent).toBeUndefined()
})

it('says it in the words of the rule when the municipality takes no part', async () => {
  server.use(
    http.post(`${API}/me/help`, () =>
      HttpResponse.json({ type: 'x/no-guarantee-here', title: 'Din kommune er ikke med endnu', detail: 'Du kan stadig søge alle opslag.', status: 409 }, { status: 409 }),
    ),
  )
  const { user } = await visit()
  await user.type(await screen.findByLabelText('Hvad tænker du på?'), 'Jeg ved det ikke.')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Din kommune er ikke med endnu')).toBeVisible()
  expect(screen.getByText('Du kan stadig søge alle opslag.')).toBeVisible()
  expect(screen.getByLabelText('Hvad tænker du på?')).toHaveValue('Jeg ved det ikke.')
})

it('does not let anyone ask twice, but shows who has it', async () => {
  help = [aCase({ proposals: [aProposal()] })]
  await visit()
  expect(await screen.findByText('Du har allerede bedt om hjælp')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Se, hvem der hjælper dig' })).toHaveAttribute('href', `/min-side/hjaelp/${aCase().id}`)
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

it('asks for the profile first', async () => {
  const { young: _, ...newcomer } = alma
  given.session(newcomer)
  server.use(http.get(`${API}/postal-codes`, () => HttpResponse.json([])))
  await visit()
  expect(await screen.findByText('Først lidt om dig')).toBeVisible()
  expect(screen.queryByLabelText('Hvad tænker du på?')).not.toBeInTheDocument()
})
