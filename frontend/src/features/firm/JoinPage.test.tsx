import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MyPartnerView } from '@/api/types'
import { aBaker, aFirm, aPledge } from '@/testing/firms'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import JoinPage from './JoinPage'

beforeEach(() => {
  sessionStorage.clear()
  server.use(
    http.get(`${API}/municipalities`, () => HttpResponse.json([{ code: '860', name: 'Hjørring Kommune', shortName: 'Hjørring', schoolOrganisation: 'DISTRICTS' }])),
    http.get(`${API}/postal-codes`, () => HttpResponse.json([])),
  )
})

const visit = () => show(<JoinPage />, { at: '/bliv-partner', path: '/bliv-partner', texts: ['firm'] })

const comesBack = (firm: MyPartnerView) => {
  given.session(aBaker(firm))
  server.use(http.get(`${API}/me/partner`, () => HttpResponse.json(firm)))
  return visit()
}

async function fillIn(user: Awaited<ReturnType<typeof visit>>['user']) {
  await screen.findByRole('option', { name: 'Hjørring Kommune' })
  await user.selectOptions(screen.getByLabelText('Kommune'), '860')
  await user.type(screen.getByLabelText('CVR-nummer'), 'DK 24 25 67 90')
  await user.type(screen.getByLabelText('Virksomhedens navn'), 'Vendsyssel Bageri')
  await user.selectOptions(screen.getByLabelText('Branche'), 'FOOD_PRODUCTION')
  await user.type(screen.getByLabelText('Vej og nummer'), 'Østergade 12')
  await user.type(screen.getByLabelText('Postnummer'), '9800')
}

describe('a firm that is not here yet', () => {
  beforeEach(() => given.session(aBaker()))

  it('is told of a wrong CVR number while typing it', async () => {
    const { user } = await visit()
    await user.type(await screen.findByLabelText('CVR-nummer'), '2425679')
    expect(screen.getByText('Der mangler 1 ciffer.')).toBeVisible()
    await user.type(screen.getByLabelText('CVR-nummer'), '1')
    expect(screen.getByText('Det kan ikke være et CVR-nummer. Er to af cifrene byttet om?')).toBeVisible()
  })

  it('registers with its number as digits', async () => {
    let sent: unknown
    server.use(
      http.post(`${API}/partners`, async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json(aFirm({ status: 'REGISTERED' }), { status: 201 })
      }),
    )
    const { user } = await visit()
    await screen.findByLabelText('CVR-nummer')
    await fillIn(user)
    await user.click(screen.getByRole('button', { name: 'Gem og gå videre' }))
    await waitFor(() => expect(sent).toMatchObject({ cvr: '24256790', municipality: '860', contact: { name: 'Bodil Bager', email: 'bodil@bageriet.example' } }))
  })

  it('finds what the backend refuses at its field', async () => {
    server.use(
      http.post(`${API}/partners`, () =>
        HttpResponse.json({ type: 'https://ungegarantien.dk/problems/cvr-taken', title: 'Er allerede med', status: 409, violations: [{ field: 'cvr', message: 'Virksomheden er allerede tilmeldt.' }] }, { status: 409 }),
      ),
    )
    const { user } = await visit()
    await screen.findByLabelText('CVR-nummer')
    await fillIn(user)
    await user.click(screen.getByRole('button', { name: 'Gem og gå videre' }))
    await waitFor(() => expect(screen.getByLabelText('CVR-nummer')).toHaveAccessibleDescription(/Virksomheden er allerede tilmeldt\./))
  })

  it('loses nothing when the page is left before it is saved', async () => {
    const { user, unmount } = await visit()
    await user.type(await screen.findByLabelText('Virksomhedens navn'), 'Vendsyssel Bageri')
    unmount()
    await visit()
    expect(await screen.findByLabelText('Virksomhedens navn')).toHaveValue('Vendsyssel Bageri')
    expect(screen.getByText(/Vi har hentet det frem/)).toBeVisible()
  })
})

describe('a firm that comes back', () => {
  it('must commit itself to something', async () => {
    const { user } = await comesBack(aFirm({ status: 'REGISTERED', pledge: undefined }))
    await user.click(await screen.findByRole('button', { name: 'Gem og læs aftalen' }))
    const summary = (await screen.findByText('Ret 1 fejl, før du går videre')).closest<HTMLElement>('.error-summary')
    expect(within(summary as HTMLElement).getByRole('link', { name: 'Vælg mindst én ting, I vil bidrage med.' })).toBeVisible()
  })

  it('draws its pledge up from what it chose', async () => {
    let sent: unknown
    server.use(
      http.post(`${API}/partners/:id/pledges`, async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json(aPledge({ status: 'DRAFT' }), { status: 201 })
      }),
    )
    const { user } = await comesBack(aFirm({ status: 'REGISTERED', pledge: undefined }))
    await user.click(await screen.findByLabelText('Ungemesser'))
    await user.clear(screen.getByLabelText(/Ungemesser, antal om året/))
    await user.type(screen.getByLabelText(/Ungemesser, antal om året/), '3')
    await user.click(screen.getByRole('button', { name: 'Gem og læs aftalen' }))
    await waitFor(() => expect(sent).toEqual({ commitments: [{ form: 'FAIRS', perYear: 3 }] }))
  })

  it('signs exactly what it has read', async () => {
    let sent: unknown
    server.use(
      http.post(`${API}/pledges/:id/signature`, async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json(aPledge({ status: 'SIGNED' }))
      }),
    )
    const { user } = await comesBack(aFirm({ status: 'REGISTERED', pledge: aPledge({ status: 'DRAFT' }) }))
    expect(await screen.findByText('Vi svarer altid.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Gå til underskrift' }))
    await user.type(screen.getByLabelText('Din titel'), 'indehaver')
    await user.click(screen.getByRole('button', { name: 'Skriv under' }))
    expect(await screen.findByRole('link', { name: /Sæt kryds/ })).toBeVisible()
    await user.click(screen.getByLabelText(/Jeg har læst partnerskabsaftalen/))
    await user.click(screen.getByRole('button', { name: 'Skriv under' }))
    await waitFor(() => expect(sent).toEqual({ signatoryName: 'Bodil Bager', signatoryTitle: 'indehaver', consent: true, sha256: 'a'.repeat(64) }))
  })

  it('reads why the municipality sent its pledge back', async () => {
    await comesBack(aFirm({ status: 'REGISTERED', pledge: aPledge({ status: 'RETURNED', returnReasons: 'Vi talte om seks uger.' }) }))
    expect(await screen.findByText('Vi talte om seks uger.')).toBeVisible()
    expect(screen.getByLabelText('Praktikuger')).toBeChecked()
  })

  it('gets a receipt once it has signed', async () => {
    await comesBack(aFirm({ status: 'REGISTERED', pledge: aPledge({ status: 'SIGNED', signedAt: '2026-11-20T12:00:00Z', signatoryName: 'Bodil Bager', signatoryTitle: 'indehaver' }) }))
    expect(await screen.findByRole('heading', { name: 'Tak – I har skrevet under' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Hent aftalen som PDF' })).toHaveAttribute('href', expect.stringContaining('/document'))
  })
})
