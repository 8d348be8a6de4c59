import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReceivedApplication } from '@/api/types'
import { aBaker, aFirm, aReceivedApplication } from '@/testing/firms'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import ApplicationPage from './ApplicationPage'
import { isAhead } from './InviteDialog'
import { newReferral } from './ReferDialog'

let application: ReceivedApplication
let sent: unknown
let refused: object | undefined

beforeEach(() => {
  sent = undefined
  refused = undefined
  given.session(aBaker(aFirm()))
  server.use(
    http.get(`${API}/me/partner`, () => HttpResponse.json(aFirm())),
    http.get(`${API}/me/partner/applications/:id`, () => HttpResponse.json(application)),
    http.get(`${API}/municipalities`, () => HttpResponse.json([{ code: '860', name: 'Hjørring Kommune' }, { code: '813', name: 'Frederikshavn Kommune' }])),
    http.get(`${API}/me/partner/applications/:id/referral-suggestions`, () => HttpResponse.json(suggested)),
    http.post(`${API}/applications/:id/:step`, async ({ request, params }) => {
      const body = await request.text()
      if (refused) return HttpResponse.json(refused, { status: 400 })
      sent = { step: params.step, ...(body ? (JSON.parse(body) as object) : {}) }
      const status = { seen: 'SEEN', acceptance: 'ACCEPTED', referral: 'REFERRED', invitation: 'INVITED' }[String(params.step)] as ReceivedApplication['status']
      application = { ...application, status, ...(status === 'ACCEPTED' ? { contact: { email: 'mads@example.dk' } } : {}) }
      return HttpResponse.json(application)
    }),
  )
})

const suggested = [
  { id: 'near', kind: 'INTERNSHIP', title: 'Bag med os', partner: { id: 'p', name: 'Nordkystens Bageri' }, trade: 'FOOD_PRODUCTION', municipality: '860', postalCode: '9850', town: 'Hirtshals', distanceKm: 14, free: 1 },
  { id: 'far', kind: 'INTERNSHIP', title: 'En uge i køkkenet', partner: { id: 'q', name: 'Havnekøkkenet' }, trade: 'FOOD_PRODUCTION', municipality: '813', postalCode: '9900', town: 'Frederikshavn', distanceKm: 32, free: 2 },
]

const firm = (id: string, name: string, municipality: string) => ({ id, name, municipality, trade: 'FOOD_PRODUCTION', town: 'Byen', postalCode: '9800', offers: 1 })

const open = (part: Partial<ReceivedApplication> = {}) => {
  application = aReceivedApplication(part)
  return show(<ApplicationPage />, { at: `/partner/ansoegninger/${application.id}`, path: '/partner/ansoegninger/:id', texts: ['inbox'] })
}

describe('a firm that opens an application', () => {
  it('tells the young person that it has been read', async () => {
    await open({ status: 'SUBMITTED' })
    await waitFor(() => expect(sent).toEqual({ step: 'seen' }))
    expect(await screen.findByText('Læst')).toBeVisible()
  })

  it('finds the notice to the parents of a minor it has said yes to', async () => {
    await open({ status: 'ACCEPTED', parentsNotice: true })
    expect(await screen.findByRole('link', { name: 'Hent orienteringen som PDF' })).toHaveAttribute('href', `/api/v1/me/partner/applications/${application.id}/parents-notice`)
  })

  it('sees how to reach the person only after it has said yes', async () => {
    const { user } = await open()
    expect(await screen.findByText(/Når I har tilbudt en plads/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Tilbyd pladsen' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Tilbyd pladsen' }))
    expect(await screen.findByRole('link', { name: 'mads@example.dk' })).toBeVisible()
    expect(screen.getByText('I har tilbudt Mads pladsen')).toBeVisible()
  })

  it('is never offered to decline', async () => {
    await open()
    await screen.findByRole('button', { name: 'Guide videre' })
    expect(screen.queryByRole('button', { name: /afvis|afslå|nej/i })).not.toBeInTheDocument()
  })
})

describe('what stands around an application', () => {
  it('shows where the young person wants to go, when they let firms read it', async () => {
    await open({ destination: { words: 'Jeg vil være bager.', interests: ['FOOD', 'CREATIVE'] } })
    expect(await screen.findByRole('heading', { name: 'Det vil Mads gerne' })).toBeVisible()
    expect(screen.getByText('Jeg vil være bager.')).toBeVisible()
    expect(screen.getByText('Kan lide: Mad og bagning og Skabe og tegne')).toBeVisible()
  })

  it('says who of the municipality has been called in, and why', async () => {
    await open({ escalation: { at: '2026-11-28T07:00:00Z', to: 'CONSULTANT', cause: 'OFFER_CLOSED', open: true } })
    expect(await screen.findByText('Kommunen er koblet på')).toBeVisible()
    expect(screen.getByText(/I kan stadig sige ja/)).toBeVisible()
    expect(screen.getByText('Virksomhedskonsulent')).toBeVisible()
    expect(screen.getByText('Opslaget er lukket')).toBeVisible()
  })
})

describe('guiding on', () => {
  it('says which offers are in another municipality, and at the field why one cannot be chosen', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Guide videre' }))
    const dialog = screen.getByRole('dialog')
    expect(await within(dialog).findByText(/Frederikshavn \(32 km\) · i Frederikshavn Kommune/)).toBeVisible()
    expect(within(dialog).queryByText(/Hjørring Kommune/)).not.toBeInTheDocument()
    refused = { type: 'x/invalid-input', title: 'Ugyldigt', status: 400, violations: [{ field: 'offer', message: 'Den unge har allerede været forbi det sted. Vælg et andet.' }] }
    await user.click(within(dialog).getByLabelText('Bag med os'))
    await user.click(within(dialog).getByRole('button', { name: /Det, du fortæller om dig selv/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Guide videre' }))
    await user.click(await within(dialog).findByRole('link', { name: 'Den unge har allerede været forbi det sted. Vælg et andet.' }))
    expect(within(dialog).getByLabelText('Bag med os')).toHaveFocus()
    expect(within(dialog).getByRole('group', { name: 'Opslag med ledige pladser i nærheden' })).toHaveAccessibleDescription('Den unge har allerede været forbi det sted. Vælg et andet.')
  })

  it('shows a firm of another municipality, and why it cannot be chosen', async () => {
    server.use(http.get(`${API}/partners`, () => HttpResponse.json({ items: [firm('p', 'Nordkystens Bageri', '860'), firm('q', 'Havnekøkkenet', '813')], total: 2 })))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Guide videre' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByLabelText('En anden garantipartner'))
    await user.type(within(dialog).getByLabelText(/^Søg efter en garantipartner/), 'køkken')
    expect(await within(dialog).findByLabelText('Havnekøkkenet')).toBeDisabled()
    expect(within(dialog).getByLabelText('Havnekøkkenet')).toHaveAccessibleDescription(/En partner i en anden kommune kan ikke vælges her/)
    expect(within(dialog).getByLabelText('Nordkystens Bageri')).toBeEnabled()
  })

  it('asks for a place to go and a reason', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Guide videre' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByLabelText('Kommunens fagfolk'))
    await user.click(within(dialog).getByRole('button', { name: 'Guide videre' }))
    expect(await within(dialog).findByRole('link', { name: 'Vælg, hvem i kommunen der skal tage over.' })).toBeVisible()
    expect(within(dialog).getByRole('link', { name: 'Skriv et par ord om hvorfor.' })).toBeVisible()
    expect(sent).toBeUndefined()
  })

  it('may begin with a phrase, and hands on to exactly one', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Guide videre' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByLabelText('Kommunens fagfolk'))
    await user.click(within(dialog).getByLabelText('Ungevejleder'))
    await user.click(within(dialog).getByRole('button', { name: /Vi synes, du skal tale med en/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Guide videre' }))
    await waitFor(() => expect(sent).toEqual({ step: 'referral', professional: 'COUNSELLOR', reason: 'Vi synes, du skal tale med en, der kender flere muligheder end os. De ringer til dig.' }))
    expect(await screen.findByText('Mads er guidet videre')).toBeVisible()
  })

  it('sends only the chosen way on', () => {
    expect(newReferral({ to: 'partner', offer: 'o', partner: 'p', professional: 'COUNSELLOR', reason: ' Her er plads. ' })).toEqual({ reason: 'Her er plads.', partner: 'p' })
  })
})

it('knows whether a time still lies ahead', () => {
  const now = new Date(2027, 0, 14, 12)
  expect(isAhead('2027-01-14', '15:00', now)).toBe(true)
  expect(isAhead('2027-01-14', '11:59', now)).toBe(false)
})
