import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { MyRoundView } from '@/api/types'
import { API, fill, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import { aChoosable, aMyRound, anOfferRef, myPlacements } from '@/testing/wishes'
import { alma } from '@/testing/young'
import MyPlacementsPage from './MyPlacementsPage'
import MyRoundPage from './MyRoundPage'
import OwnPlacePage from './OwnPlacePage'
import PlacesPage from './PlacesPage'

let round: MyRoundView
const told = vi.fn<(body: unknown) => void>()

beforeEach(() => {
  given.session(alma)
  told.mockReset()
  round = aMyRound()
  server.use(
    http.get(`${API}/me/placement-rounds`, () => HttpResponse.json({ items: [round] })),
    http.get(`${API}/me/placements`, () => HttpResponse.json(myPlacements())),
    http.put(`${API}/me/placement-rounds/r1/wishes`, async ({ request }) => {
      told(await request.json())
      return HttpResponse.json(round)
    }),
  )
})

const open = (page: React.ReactElement, rest = '') => show(page, { at: `/min-side/praktik/r1${rest}`, path: `/min-side/praktik/:id${rest}`, texts: ['wishes', 'offers'] })

it('says how far it is to the five days, and where one can wish', async () => {
  await show(<MyPlacementsPage />, { texts: ['wishes'] })
  expect(await screen.findByRole('heading', { name: 'Du mangler 2 dage' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Praktik for 8. årgang' })).toHaveAttribute('href', '/min-side/praktik/r1')
})

it('says at once that a seat waits for an answer', async () => {
  round = aMyRound({ mayWish: false, status: 'PUBLISHED', waiting: [{ offer: anOfferRef('bakery', 'Byens Bageri'), week: '2027-W06', state: 'OFFERED', booking: 'b1', heldUntil: '2026-12-12T10:00:00Z' }] })
  await show(<MyPlacementsPage />, { texts: ['wishes'] })
  expect(await screen.findByText('Der er en plads til dig')).toBeVisible()
  expect(screen.getByText('Svar nu')).toBeVisible()
})

it('who has not joined a class is led to where one does', async () => {
  server.use(http.get(`${API}/me/placement-rounds`, () => HttpResponse.json({ type: '/problems/unknown', title: 'x', status: 404 }, { status: 404 })))
  await show(<MyPlacementsPage />, { texts: ['wishes'] })
  expect(await screen.findByRole('link', { name: 'Skriv koden' })).toHaveAttribute('href', '/elev')
})

it('wishes are put in order with buttons, and saved at once, and one knows it', async () => {
  server.use(
    http.put(`${API}/me/placement-rounds/r1/wishes`, async ({ request }) => {
      told(await request.json())
      round = aMyRound({ wishes: round.wishes.toReversed() })
      return HttpResponse.json(round)
    }),
  )
  const { user } = await open(<MyRoundPage />)
  await user.click(await screen.findByRole('button', { name: 'Flyt Noget med It og Butik inden for 20 km op' }))
  await waitFor(() => expect(told).toHaveBeenCalledWith({ wishes: [{ trades: ['IT', 'RETAIL'], km: 20 }, { offer: 'bakery' }] }))
  expect(await screen.findByText(/^Gemt\. Noget med It og Butik.* er nu nummer 1\.$/)).toBeVisible()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Flyt Noget med It og Butik inden for 20 km ned' })).toHaveFocus())
})

it('after the deadline wishes can be read, not changed', async () => {
  round = aMyRound({ mayWish: false, status: 'CLOSED' })
  await open(<MyRoundPage />)
  expect(await screen.findByText('Byens Bageri')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Flyt/ })).not.toBeInTheDocument()
})

it('a place is wished for from the list; what cannot be says why', async () => {
  server.use(
    http.get(`${API}/me/placement-rounds/r1/offers`, () =>
      HttpResponse.json({ items: [aChoosable('smithy', 'Smedjen'), aChoosable('vet', 'Dyrlægen', { weeks: [{ week: '2027-W06', free: 1, possible: false, holdable: false, waitable: false }], blocks: [{ obstacle: 'TOO_YOUNG', severity: 'BLOCKS', sentence: 'Du er 14; her skal man være 15.' }] })], total: 2 }),
    ),
  )
  const { user } = await open(<PlacesPage />, '/steder')
  const [smithy, vet] = await screen.findAllByRole('article')
  expect(within(vet!).getByText('Du er 14; her skal man være 15.')).toBeVisible()
  expect(within(vet!).queryByRole('button')).not.toBeInTheDocument()
  await user.click(within(smithy!).getByRole('button', { name: 'Ønsk Smedjen' }))
  await waitFor(() => expect(told).toHaveBeenCalledWith({ wishes: [{ offer: 'bakery' }, { trades: ['IT', 'RETAIL'], km: 20 }, { offer: 'smithy' }] }))
})

it('a place one has found needs somebody to reach, and goes to the coordinator', async () => {
  const { user } = await open(<OwnPlacePage />, '/egen-plads')
  await fill(user, await screen.findByLabelText('Hvad hedder stedet?'), 'Lønstrup Cykler')
  await fill(user, screen.getByLabelText('Hvem har du talt med?'), 'Karen Holm')
  await fill(user, screen.getByLabelText('Hvad skal du lave?'), 'Reparere cykler')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect((await screen.findAllByText(/^Skriv en e-mail eller et telefonnummer/))[0]).toBeVisible()
  await fill(user, screen.getByLabelText(/^Deres telefonnummer/), '98901234')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(told).toHaveBeenCalledWith({ wishes: [{ offer: 'bakery' }, { trades: ['IT', 'RETAIL'], km: 20 }, { ownPlace: { firm: 'Lønstrup Cykler', contactName: 'Karen Holm', what: 'Reparere cykler', phone: '98901234' } }] }))
})

it('what one has got stands first', async () => {
  round = aMyRound({ mayWish: false, status: 'PUBLISHED', placements: [{ id: 'b1', offer: anOfferRef('bakery', 'Byens Bageri'), weeks: ['2027-W06'], weekdays: [], status: 'PLACED' }] })
  await open(<MyRoundPage />)
  expect(await screen.findByRole('heading', { name: 'Du har fået en plads' })).toBeVisible()
  expect(screen.getByText('uge 6, 8.–12. feb. 2027')).toBeVisible()
})
