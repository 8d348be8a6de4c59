import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseView } from '@/api/types'
import { aCase, aCounsellor, aSecretary } from '@/testing/cases'
import { aPageOf, anOfferCard } from '@/testing/offers'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import CasePage from './CasePage'

let shown: CaseView
let sent: unknown

const refusal = (key: string, title: string) => HttpResponse.json({ type: `/problems/${key}`, title, status: 409 }, { status: 409 })

beforeEach(() => {
  sent = undefined
  given.session(aCounsellor)
  server.use(
    http.get(`${API}/desk/cases/colleagues`, () =>
      HttpResponse.json([
        { id: aCounsellor.account.id, name: 'Mette Krogh', profession: 'COUNSELLOR' },
        { id: '0199f000-0000-7000-8000-0000000000e9', name: 'Bo Dahl', profession: 'CONSULTANT' },
      ]),
    ),
    http.get(`${API}/desk/cases/:id`, () => HttpResponse.json(shown)),
    http.get(`${API}/desk/cases`, () => HttpResponse.json({ items: [], total: 0, counts: { fresh: 0, mine: 0, waiting: 0, late: 0, colleagues: 0, closed: 0 } })),
    http.get(`${API}/offers`, () => HttpResponse.json(aPageOf([anOfferCard({ distanceKm: 4.2 })]))),
    http.post(`${API}/desk/cases/:id/:step`, async ({ request, params }) => {
      const body = await request.text()
      sent = { step: params.step, ...(body ? (JSON.parse(body) as object) : {}) }
      return HttpResponse.json(shown)
    }),
  )
})

const open = (view: CaseView) => {
  shown = view
  const at = `/kommune/sager/${view.card.id}`
  return show(<CasePage />, { at, path: '/kommune/sager/:id', texts: ['desk'], others: [{ path: '/kommune/sager', element: <h1>Køen</h1> }] })
}

const ways = async () => within(await screen.findByRole('group', { name: 'Det kan du gøre' })).getAllByRole('button').map((button) => button.textContent)

describe('whoever has taken the case', () => {
  it('acts in it, and knows how to reach the person', async () => {
    await open(aCase())
    expect(await ways()).toEqual(['Foreslå et opslag', 'Søg sammen', 'Vent til en dag', 'Giv videre', 'Afslut sagen'])
    expect(screen.getByRole('link', { name: 'alma@example.dk' })).toBeVisible()
    expect(screen.getByText('Jeg bager hver søndag.')).toBeVisible()
  })

  it('proposes an offer near the person', async () => {
    const { user } = await open(aCase())
    await user.click(await screen.findByRole('button', { name: 'Foreslå et opslag' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(await dialog.findByLabelText('En uge i bageriet'))
    expect(dialog.getByText(/4,2 km/)).toBeVisible()
    await user.type(dialog.getByLabelText(/Hvad vil du sige/), 'Her er der ro.')
    await user.click(dialog.getByRole('button', { name: 'Send forslaget' }))
    await waitFor(() => expect(sent).toEqual({ step: 'proposals', offer: anOfferCard().id, words: 'Her er der ro.' }))
    expect(await screen.findByText('Forslaget er sendt.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Hvad sker der nu?' })).toHaveFocus()
  })

  it('applies together, in the words of the person and for a free week', async () => {
    const { user } = await open(aCase())
    await user.click(await screen.findByRole('button', { name: 'Søg sammen' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(await dialog.findByLabelText('En uge i bageriet'))
    await user.click(dialog.getByRole('button', { name: 'Send ansøgningen' }))
    expect(await dialog.findByRole('link', { name: 'Vælg en uge.' })).toBeVisible()
    await user.selectOptions(dialog.getByLabelText('Hvilken uge?'), '2027-W07')
    await user.click(dialog.getByRole('button', { name: 'Send ansøgningen' }))
    await waitFor(() => expect(sent).toEqual({ step: 'applications', offer: anOfferCard().id, motivation: 'Jeg bager hver søndag.', week: '2027-W07' }))
  })

  it('keeps what was written when it is refused', async () => {
    server.use(http.post(`${API}/desk/cases/:id/destination`, () => refusal('no-place-yet', 'Den unge har ikke en plads endnu')))
    const { user } = await open(aCase())
    await user.click(await screen.findByRole('button', { name: 'Afslut sagen' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByLabelText('Plads fundet her'))
    await user.type(dialog.getByLabelText('Nogle ord om det'), 'Alma begynder i bageriet.')
    await user.click(dialog.getByRole('button', { name: 'Afslut sagen' }))
    expect(await dialog.findByText('Den unge har ikke en plads endnu')).toBeVisible()
    expect(dialog.getByLabelText('Nogle ord om det')).toHaveValue('Alma begynder i bageriet.')
    expect(dialog.getByLabelText('Plads fundet her')).toBeChecked()
  })

  it('puts what the backend says of a field at the field', async () => {
    server.use(
      http.post(`${API}/desk/cases/:id/waiting`, () =>
        HttpResponse.json({ type: '/problems/invalid', title: 'Noget skal rettes', status: 400, violations: [{ field: 'until', message: 'Højst et halvt år.' }] }, { status: 400 }),
      ),
    )
    const { user } = await open(aCase())
    await user.click(await screen.findByRole('button', { name: 'Vent til en dag' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByLabelText('Indtil hvornår?'), '2099-01-01')
    await user.click(dialog.getByRole('button', { name: 'Vent' }))
    expect(await dialog.findByRole('link', { name: 'Højst et halvt år.' })).toBeVisible()
    expect(dialog.getByLabelText('Indtil hvornår?')).toHaveAttribute('aria-invalid', 'true')
  })

  it('hands it to exactly one, and is back at the queue', async () => {
    const { user } = await open(aCase())
    await user.click(await screen.findByRole('button', { name: 'Giv videre' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.selectOptions(await dialog.findByLabelText('Kollega'), 'Bo Dahl, virksomhedskonsulent')
    expect(dialog.queryByRole('option', { name: /Mette Krogh/ })).not.toBeInTheDocument()
    await user.click(dialog.getByLabelText('En faggruppe'))
    await user.click(dialog.getByLabelText('Praktikkoordinator'))
    await user.type(dialog.getByLabelText('Hvad skal de vide?'), 'Ring efter kl. 14.')
    await user.click(dialog.getByRole('button', { name: 'Giv videre' }))
    await waitFor(() => expect(sent).toEqual({ step: 'hand-over', profession: 'COORDINATOR', note: 'Ring efter kl. 14.' }))
    expect(await screen.findByRole('heading', { name: 'Køen' })).toBeVisible()
  })
})

describe('whoever has not taken the case', () => {
  it('takes it first', async () => {
    server.use(http.post(`${API}/desk/cases/:id/taking`, () => HttpResponse.json((shown = aCase()))))
    const { user } = await open(aCase({ card: { state: 'NEW', holder: undefined as never }, mine: false }))
    expect(await ways()).toEqual(['Tag sagen', 'Giv videre'])
    await user.click(screen.getByRole('button', { name: 'Tag sagen' }))
    expect(await screen.findByText(/Du har sagen\./)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Foreslå et opslag' })).toBeVisible()
  })

  it('reads who has it, and still notes and hands on', async () => {
    const { user } = await open(aCase({ card: { holder: 'Bo Dahl' } }))
    expect(await ways()).toEqual(['Giv videre'])
    expect(screen.getByText(/Bo Dahl har sagen\./)).toBeVisible()
    await user.type(screen.getByLabelText('Skriv et notat'), 'Ringet til Alma.')
    await user.click(screen.getByRole('button', { name: 'Gem notatet' }))
    await waitFor(() => expect(sent).toEqual({ step: 'notes', words: 'Ringet til Alma.' }))
    await waitFor(() => expect(screen.getByLabelText('Skriv et notat')).toHaveValue(''))
  })

  it('of the secretariat reads, notes and hands on, but does not take', async () => {
    given.session(aSecretary)
    await open(aCase({ card: { state: 'NEW', holder: undefined as never }, mine: false }))
    expect(await ways()).toEqual(['Giv videre'])
    expect(screen.getByText(/Kun fagfolk og sekretariatet ser notater/)).toBeVisible()
  })
})

it('says where a case ended, and offers nothing more', async () => {
  await open(aCase({ card: { state: 'CLOSED', reached: 'EDUCATION', causes: [] }, mine: false, needed: false, words: 'Alma begynder den 10. august.', closedAt: '2026-12-01T10:00:00Z' }))
  expect(await screen.findByRole('heading', { name: 'Afsluttet: Uddannelse' })).toBeVisible()
  expect(screen.getByText('Alma begynder den 10. august.')).toBeVisible()
  expect(screen.queryByRole('group', { name: 'Det kan du gøre' })).not.toBeInTheDocument()
})

it('says so when the case lies with others', async () => {
  server.use(http.get(`${API}/desk/cases/:id`, () => HttpResponse.json({ type: '/problems/unknown', title: 'Findes ikke', status: 404 }, { status: 404 })))
  await open(aCase())
  expect(await screen.findByRole('heading', { name: 'Sagen er ikke hos dig' })).toBeVisible()
})
