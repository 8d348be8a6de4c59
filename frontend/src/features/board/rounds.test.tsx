import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MeView } from '@/api/types'
import { API, fill, given, show } from '@/testing/render'
import { aBoard, aBoardPupil, aBooking, aRound } from '@/testing/rounds'
import { server } from '@/testing/server'
import { newRound, weeksOfYear, withWeek } from './form'
import NewRoundPage from './NewRoundPage'
import OwnPlacesPage from './OwnPlacesPage'
import PublishPage from './PublishPage'
import RoundsPage from './RoundsPage'
import { toBeTold } from './told'

const karen: MeView = { account: { id: 'karen', name: 'Karen Bro', language: 'DA' }, roles: ['coordinator'], municipality: '860' }
const school = { id: 's1', name: 'Højene Skole', institutionNumber: '821001', street: 'Skolevej 1', postalCode: '9800', town: 'Hjørring', contact: { name: 'Bo', email: 'bo@example.dk' }, classes: 2, pupils: 41, joined: 0, version: 1 }

beforeEach(() => given.session(karen))

describe('the weeks of a school year', () => {
  it('go from August to June, each once', () => {
    const weeks = [...weeksOfYear(2026).values()].flat()
    expect([weeks[0], weeks.at(-1)]).toEqual(['2026-W32', '2027-W26'])
    expect(new Set(weeks).size).toBe(weeks.length)
  })

  it('are chosen one by one, or as a span', () => {
    const all = ['2027-W05', '2027-W06', '2027-W07', '2027-W08']
    expect(withWeek(['2027-W06'], '2027-W05', all, false)).toEqual(['2027-W05', '2027-W06'])
    expect(withWeek(['2027-W06'], '2027-W06', all, false)).toEqual([])
    expect(withWeek(['2027-W05'], '2027-W07', all, true)).toEqual(['2027-W05', '2027-W06', '2027-W07'])
  })

  it('become the round that is asked for', () => {
    const form = { title: ' Uge 6 ', year: '2026', weeks: ['2027-W07', '2027-W06'], recurring: false, weekdays: ['TUESDAY'], classes: ['c8b'], wishes: '3', deadline: '2026-12-11' }
    expect(newRound(form)).toEqual({ title: 'Uge 6', year: 2026, weeks: ['2027-W06', '2027-W07'], classes: ['c8b'], wishes: 3, deadline: '2026-12-11' })
    expect(newRound({ ...form, recurring: true }).recurring).toEqual({ weekdays: ['TUESDAY'] })
  })
})

it('the list says how far each round has come', async () => {
  server.use(http.get(`${API}/placement-rounds`, () => HttpResponse.json({ items: [aRound()] })))
  await show(<RoundsPage />, { texts: ['desk', 'board'] })
  const card = await screen.findByRole('article')
  expect(within(card).getByRole('link', { name: 'Praktik for 8. årgang' })).toHaveAttribute('href', '/kommune/praktik/r1')
  expect(within(card).getByText('1 af 3 elever har en plads')).toBeVisible()
  expect(within(card).getByText('Uge 6 og 7')).toBeVisible()
})

it('a round is opened with weeks and classes that are pressed', async () => {
  const created = vi.fn<(body: unknown) => void>()
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z'), toFake: ['Date'] })
  server.use(
    http.get(`${API}/municipalities/860/school-calendar`, () => HttpResponse.json({ municipality: '860', name: 'Hjørring Kommune', years: [{ beginsIn: 2026, name: '2026/27', firstDay: '2026-08-10', lastDay: '2027-06-25', holidays: [{ from: '2027-02-13', to: '2027-02-21', name: 'Vinterferie' }], publicHolidays: [], version: 1 }] })),
    http.get(`${API}/schools`, () => HttpResponse.json({ items: [school], year: 2026, years: [2026], districts: [], organisation: 'CENTRAL' })),
    http.get(`${API}/schools/s1`, () => HttpResponse.json({ school, year: 2026, years: [2026], classes: [{ id: 'c8a', name: '8.A', grade: 8, pupils: 20, joined: 0 }, { id: 'c8b', name: '8.B', grade: 8, pupils: 21, joined: 0 }] })),
    http.post(`${API}/placement-rounds`, async ({ request }) => {
      created(await request.json())
      return HttpResponse.json(aRound())
    }),
  )
  const { user, router } = await show(<NewRoundPage />, { path: '/', texts: ['board'], others: [{ path: '/kommune/praktik/:id', element: <p>Tavlen</p> }] })
  await user.click(await screen.findByRole('button', { name: 'Opret runden' }))
  expect(await screen.findByText('Ret 4 fejl, før du går videre')).toBeVisible()
  await fill(user, screen.getByRole('textbox', { name: /^Hvad skal runden hedde/ }), 'Uge 6')
  await user.click(screen.getByRole('button', { name: /^uge 6/ }))
  expect(screen.getByRole('button', { name: /^uge 7/ })).toHaveTextContent('Vinterferie')
  await user.click(await screen.findByRole('button', { name: '8. klasser' }))
  await user.type(screen.getByLabelText('Sidste dag for ønsker'), '2027-01-15')
  await user.click(screen.getByRole('button', { name: 'Opret runden' }))
  await waitFor(() => expect(created).toHaveBeenCalledWith({ title: 'Uge 6', year: 2026, weeks: ['2027-W06'], classes: ['c8a', 'c8b'], wishes: 3, deadline: '2027-01-15' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/kommune/praktik/r1'))
  vi.useRealTimers()
})

describe('publishing', () => {
  it('counts each host once, with its guests by first name', () => {
    const view = aBoard({ pupils: [aBoardPupil('noah', 'Noah Lund', { bookings: [aBooking('b1', 'bakery')] }), aBoardPupil('ida', 'Ida Ager', { joined: false, bookings: [aBooking('b2', 'bakery', '2027-W07')] }), aBoardPupil('alma', 'Alma Holm')] })
    expect(toBeTold(view)).toMatchObject({ pupils: 2, guardians: 4, unjoined: 1, hosts: [{ name: 'Byens Bageri', guests: ['Noah (8.B)', 'Ida (8.B)'] }], without: [{ name: 'Alma Holm', className: '8.B' }] })
  })

  it('says who is told and who has no place, before it is done', async () => {
    server.use(
      http.get(`${API}/placement-rounds/r1/board`, () => HttpResponse.json(aBoard())),
      http.post(`${API}/placement-rounds/r1/publication`, () => HttpResponse.json({ round: aRound({ status: 'PUBLISHED' }), told: { pupils: 1, guardians: 2, hosts: 1, pupilsWithoutAddress: 0 }, withoutPlace: 2 })),
    )
    const { user } = await show(<PublishPage />, { at: '/kommune/praktik/r1/offentliggoer', path: '/kommune/praktik/:id/offentliggoer', texts: ['board'] })
    expect(await screen.findByText('2 elever har ingen plads')).toBeVisible()
    expect(screen.getByText(/Alma Holm \(8\.B\)/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Offentliggør og send besked' }))
    expect(await screen.findByText('Runden er offentliggjort')).toBeVisible()
  })
})

it('a place a pupil has found is refused with words', async () => {
  const refused = vi.fn<(body: unknown) => void>()
  const place = { id: 'o1', firm: 'Lønstrup Cykler', contactName: 'Karen', phone: '98901234', what: 'Reparere cykler', status: 'PROPOSED' } as const
  server.use(
    http.get(`${API}/placement-rounds/r1/board`, () => HttpResponse.json(aBoard({ pupils: [aBoardPupil('alma', 'Alma Holm', { wishes: [{ rank: 1, ownPlace: place }] })] }))),
    http.post(`${API}/placement-rounds/r1/own-places/o1/refusal`, async ({ request }) => {
      refused(await request.json())
      return HttpResponse.json({ ...place, status: 'REFUSED' })
    }),
  )
  const { user } = await show(<OwnPlacesPage />, { at: '/kommune/praktik/r1/egne-pladser', path: '/kommune/praktik/:id/egne-pladser', texts: ['board'] })
  await user.click(await screen.findByRole('button', { name: 'Sig nej … til Lønstrup Cykler for Alma Holm' }))
  await fill(user, await screen.findByRole('textbox'), 'De har ikke en voksen på stedet.')
  await user.click(screen.getByRole('button', { name: 'Send svaret' }))
  await waitFor(() => expect(refused).toHaveBeenCalledWith({ words: 'De har ikke en voksen på stedet.' }))
})
