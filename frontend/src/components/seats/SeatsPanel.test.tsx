import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewReservations, ReservationsView } from '@/api/types'
import { comingWeeks } from '@/i18n/format'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { releaseDay } from './reservationsForm'
import { SeatsPanel } from './SeatsPanel'
import { TakenSeats } from './TakenSeats'

const OFFER = '0199f000-0000-7000-8000-0000000000c1'
const SCHOOL = '0199f000-0000-7000-8000-0000000000e1'
const DISTRICT = '0199f000-0000-7000-8000-0000000000e2'
const week = comingWeeks(10)[9] as string

let view: ReservationsView
let sent: NewReservations | undefined
let answer: () => Response

beforeEach(() => {
  sent = undefined
  view = {
    offer: OFFER,
    version: 'a1',
    reservations: [{ week, school: SCHOOL, name: 'Bagterp Skole', seats: 2, taken: 1, until: releaseDay(week) as string }],
    districts: [{ id: DISTRICT, name: 'Nord' }],
    schools: [{ id: SCHOOL, name: 'Bagterp Skole', district: DISTRICT }],
  }
  answer = () => HttpResponse.json(view)
  server.use(
    http.get(`${API}/offers/:id/seats`, () =>
      HttpResponse.json({
        times: [{ week, seats: 5, free: 1, taken: 1, held: [{ until: '2026-12-01T12:00:00Z', seats: 1 }], reserved: [{ name: 'Bagterp Skole', until: '2027-01-11', seats: 2 }] }],
      }),
    ),
    http.get(`${API}/offers/:id/seat-reservations`, () => HttpResponse.json(view)),
    http.put(`${API}/offers/:id/seat-reservations`, async ({ request }) => {
      sent = (await request.json()) as NewReservations
      return answer()
    }),
  )
})

const open = () => show(<SeatsPanel offer={OFFER} weeks={[week]} />, { texts: ['seats'] })

describe('the seats of an offer', () => {
  it('tell how many are free, held until when and reserved for whom', async () => {
    await open()
    const table = await screen.findByRole('table', { name: 'Pladser, uge for uge' })
    expect(within(table).getByText(/^1 indtil tirsdag den 1. december 2026/)).toBeVisible()
    expect(within(table).getByText(/^2 til Bagterp Skole, indtil/)).toBeVisible()
  })

  it('are reserved for a district as well', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Tilføj en reservation' }))
    const added = screen.getByRole('group', { name: /Reservation 2/ })
    await user.selectOptions(within(added).getByLabelText('Reserveret til'), 'Nord (alle skoler i distriktet)')
    await user.click(screen.getByRole('button', { name: 'Gem reservationer' }))
    await waitFor(() => expect(sent?.reservations).toHaveLength(2))
    expect(sent?.reservations[0]).toMatchObject({ school: SCHOOL, seats: 2 })
    expect(sent?.reservations[1]).toEqual({ week, district: DISTRICT, seats: 1, until: releaseDay(week) })
  })

  it('are given back to all', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Fjern reservation 1' }))
    expect(screen.getByText('Reservation 1 er fjernet. Husk at gemme.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Gem reservationer' }))
    await waitFor(() => expect(sent).toEqual({ reservations: [] }))
  })

  it('tell who comes second that somebody was faster', async () => {
    answer = () => HttpResponse.json({ type: 'x/changed-meanwhile', title: 'Ændret', status: 412 }, { status: 412 })
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Gem reservationer' }))
    expect(await screen.findByText('En anden har ændret reservationerne imens')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Hent dem nu' })).toBeVisible()
  })
})

it('names a class that has booked a date, and leads to the visit', async () => {
  await show(<TakenSeats taken={[{ session: '2027-02-08T09:00', taken: 1, wanted: 0, affected: [{ kind: 'VISIT', id: 'v1', name: '8.A, Højene Skole' }] }]} />, { texts: ['seats'] })
  expect(screen.getByRole('link', { name: '8.A, Højene Skole' })).toHaveAttribute('href', '/partner/besoeg/v1')
})

it('names those whose places would go, and leads to them', async () => {
  await show(<TakenSeats taken={[{ week: '2027-W06', taken: 3, wanted: 1, affected: [{ kind: 'APPLICATION', id: 'a1', name: 'Alma' }, { kind: 'BOOKING', id: 'b1', name: 'Noah' }] }]} />, { texts: ['seats'] })
  expect(screen.getByText(/Uge 6: 3 er taget, og I vil have 1/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Alma' })).toHaveAttribute('href', '/partner/ansoegninger/a1')
  expect(screen.getByRole('link', { name: 'Noah' })).toHaveAttribute('href', '/partner/elever')
  expect(screen.getByText(/^1 plads er taget eller holdt/)).toBeVisible()
})
