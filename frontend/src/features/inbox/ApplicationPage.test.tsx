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

beforeEach(() => {
  sent = undefined
  given.session(aBaker(aFirm()))
  server.use(
    http.get(`${API}/me/partner`, () => HttpResponse.json(aFirm())),
    http.get(`${API}/me/partner/applications/:id`, () => HttpResponse.json(application)),
    http.get(`${API}/me/partner/applications/:id/referral-suggestions`, () => HttpResponse.json([])),
    http.post(`${API}/applications/:id/:step`, async ({ request, params }) => {
      const body = await request.text()
      sent = { step: params.step, ...(body ? (JSON.parse(body) as object) : {}) }
      const status = { seen: 'SEEN', acceptance: 'ACCEPTED', referral: 'REFERRED', invitation: 'INVITED' }[String(params.step)] as ReceivedApplication['status']
      application = { ...application, status, ...(status === 'ACCEPTED' ? { contact: { email: 'mads@example.dk' } } : {}) }
      return HttpResponse.json(application)
    }),
  )
})

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

describe('guiding on', () => {
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
