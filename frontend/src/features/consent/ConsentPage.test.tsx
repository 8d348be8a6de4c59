import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Consent } from '@/api/types'
import { aConsent, TOKEN } from '@/testing/consents'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import ConsentPage from './ConsentPage'

let view: Consent
const sent: unknown[] = []

beforeEach(() => {
  sent.length = 0
  server.use(
    http.post(`${API}/consents/look`, () => HttpResponse.json(view)),
    http.post(`${API}/consents/decision`, async ({ request }) => {
      const body = (await request.json()) as { decision: 'GIVEN' | 'REFUSED' }
      sent.push(body)
      return HttpResponse.json(aConsent({ state: body.decision, decidedAt: '2026-11-21T10:00:00Z', mayWithdraw: body.decision === 'GIVEN' }))
    }),
    http.post(`${API}/consents/withdrawal`, () => HttpResponse.json(aConsent({ state: 'WITHDRAWN', decidedAt: '2026-11-21T10:00:00Z', withdrawnAt: '2026-11-22T10:00:00Z' }))),
    http.post(`${API}/consents/renewal`, () => HttpResponse.json({ sentTo: 'm•••@example.dk', sentAt: '2026-11-21T10:00:00Z' })),
  )
})

const open = (part: Partial<Consent> = {}, hash = `#${TOKEN}`) => {
  view = aConsent(part)
  return show(<ConsentPage />, { at: `/samtykke${hash}`, path: '/samtykke', texts: ['consent'] })
}

const bare = { about: undefined, document: undefined, sha256: undefined, expiresAt: undefined } as unknown as Partial<Consent>

describe('a link that can be answered', () => {
  it('shows all of the text and takes a yes to exactly that', async () => {
    const { user } = await open()
    expect(await screen.findByRole('heading', { level: 1, name: 'Må Alma Holm søge »Hjælp i butikken«?' })).toBeVisible()
    expect(screen.getByText('tirsdag kl. 15.00–17.00')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ja, Alma må søge' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Du har sagt ja' })).toHaveFocus()
    expect(sent).toEqual([{ token: TOKEN, decision: 'GIVEN', language: 'DA', sha256: 'a'.repeat(64) }])
  })

  it('asks once more before a no', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Nej' }))
    expect(sent).toEqual([])
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja, jeg siger nej' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Du har sagt nej' })).toBeVisible()
  })

  it('says so when the offer was changed while one was reading', async () => {
    server.use(http.post(`${API}/consents/decision`, () => HttpResponse.json({ type: 'x/consent-text-changed', title: 'Opslaget er ændret, mens du læste', status: 409 }, { status: 409 })))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Ja, Alma må søge' }))
    expect(await screen.findByText('Opslaget er ændret, mens du læste')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Læs teksten, som den er nu' }))
    expect(screen.getByRole('button', { name: 'Ja, Alma må søge' })).toBeVisible()
  })
})

describe('a yes', () => {
  it('can be taken back by whoever gave it', async () => {
    const { user } = await open({ state: 'GIVEN', decidedAt: '2026-11-21T10:00:00Z', mayWithdraw: true })
    await user.click(await screen.findByRole('button', { name: 'Tag mit ja tilbage' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja, tag det tilbage' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit ja er taget tilbage' })).toHaveFocus()
  })

  it('stays once the work has begun', async () => {
    await open({ state: 'GIVEN', decidedAt: '2026-11-21T10:00:00Z' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Tag mit ja tilbage' })).not.toBeInTheDocument()
  })

  it('of another guardian is told without a name', async () => {
    await open({ ...bare, state: 'GIVEN', decidedAt: '2026-11-21T10:00:00Z' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Der er allerede svaret' })).toBeVisible()
    expect(screen.queryByText(/Alma/)).not.toBeInTheDocument()
  })
})

describe('a link that is no longer of use', () => {
  it('is too old, and a new one goes to the address that is known', async () => {
    const { user } = await open({ ...bare, state: 'EXPIRED' })
    await user.click(await screen.findByRole('button', { name: 'Send et nyt link' }))
    expect(await screen.findByText('Et nyt link er på vej')).toBeVisible()
    expect(screen.queryByText(/Alma/)).not.toBeInTheDocument()
  })

  it('has nothing left to answer', async () => {
    await open({ ...bare, state: 'OVER' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Der er ikke noget at svare på' })).toBeVisible()
  })

  it.each(['', '#x'])('is none at all: %s', async (hash) => {
    await open({}, hash)
    expect(screen.getByRole('heading', { level: 1, name: 'Linket virker ikke' })).toBeVisible()
  })

  it('was guessed', async () => {
    server.use(http.post(`${API}/consents/look`, () => HttpResponse.json({ type: 'x/not-found', title: 'Findes ikke', status: 404 }, { status: 404 })))
    await open()
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Linket virker ikke' })).toBeVisible())
  })
})
