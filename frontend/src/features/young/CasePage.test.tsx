import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MyCaseView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import { aCase, aConcern, alma, aProposal } from '@/testing/young'
import CasePage from './CasePage'

let help: MyCaseView
const sent: string[] = []

beforeEach(() => {
  sent.length = 0
  given.session(alma)
  server.use(
    http.get(`${API}/me/help`, () => HttpResponse.json([help])),
    http.post(`${API}/me/help/withdrawal`, () => {
      sent.push('withdrawal')
      help = { ...help, concerns: [aConcern({ settledAt: '2026-11-20T08:00:00Z' })] }
      return HttpResponse.json([help])
    }),
    http.post(`${API}/me/help/proposals/:id/refusal`, ({ params }) => {
      sent.push(String(params.id))
      help = { ...help, proposals: help.proposals.map((one) => ({ ...one, status: 'DECLINED' as const })) }
      return HttpResponse.json(help)
    }),
  )
})

const open = (part: Partial<MyCaseView> = {}) => {
  help = aCase(part)
  return show(<CasePage />, { at: `/min-side/hjaelp/${help.id}`, path: '/min-side/hjaelp/:id', texts: ['young'], others: [{ path: '/opslag/:id/ansoeg', element: <h1>Søg</h1> }] })
}

describe('a proposal', () => {
  it('leads with one tap to the application, with the old words', async () => {
    const { user, router } = await open({ proposals: [aProposal()] })
    await user.click(await screen.findByRole('link', { name: 'Ja, det vil jeg gerne søge: Kom og bag' }))
    expect(router.state.location.pathname).toBe(`/opslag/${aProposal().offer.id}/ansoeg`)
    expect(router.state.location.state).toEqual({ words: 'Jeg ved ikke, hvad jeg vil.' })
  })

  it('may be nothing for one', async () => {
    const { user } = await open({ proposals: [aProposal()] })
    await user.click(await screen.findByRole('button', { name: 'Ikke noget for mig: Kom og bag' }))
    expect(await screen.findByText('Du sagde nej tak')).toBeVisible()
    expect(sent).toEqual([aProposal().id])
    expect(screen.queryByRole('link', { name: /Ja, det vil jeg/ })).not.toBeInTheDocument()
  })

  it('cannot be followed once its offer is closed', async () => {
    await open({ proposals: [aProposal({ offer: { ...aProposal().offer, open: false } })] })
    expect(await screen.findByText('Man kan ikke søge det lige nu.')).toBeVisible()
    expect(screen.queryByRole('link', { name: /Ja, det vil jeg/ })).not.toBeInTheDocument()
  })

  it('shows the application that it led to', async () => {
    await open({ proposals: [aProposal({ status: 'TAKEN', application: 'e9' })] })
    expect(await screen.findByRole('link', { name: 'Følg din ansøgning' })).toHaveAttribute('href', '/min-side/ansoegninger/e9')
  })
})

describe('help', () => {
  it('says who helps, why, and what has happened', async () => {
    await open()
    expect(await screen.findByText(/Ungevejleder Mette Krogh hjælper dig/)).toBeVisible()
    expect(screen.getByText('Jeg ved ikke, hvad jeg vil.')).toBeVisible()
    expect(screen.getByText('En fra kommunen begyndte at hjælpe dig')).toBeVisible()
  })

  it('may be withdrawn, after a second thought', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Jeg har ikke brug for hjælp mere' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja, træk det tilbage' }))
    await waitFor(() => expect(sent).toEqual(['withdrawal']))
    expect(await screen.findByText(/runder af/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Jeg har ikke brug for hjælp mere' })).not.toBeInTheDocument()
  })

  it('ends with where one came to', async () => {
    await open({ state: 'CLOSED', reached: 'EDUCATION', words: 'Du begynder på grundforløbet den 10. august.', steps: [{ at: '2026-11-19T08:00:00Z', state: 'CLOSED', byRole: 'counsellor' }] })
    expect(await screen.findByRole('heading', { name: 'Du går i gang med en uddannelse' })).toBeVisible()
    expect(screen.getByText('Du begynder på grundforløbet den 10. august.')).toBeVisible()
  })

  it('of somebody else is not found', async () => {
    help = aCase({ id: 'another' })
    await show(<CasePage />, { at: '/min-side/hjaelp/mine', path: '/min-side/hjaelp/:id', texts: ['young'] })
    expect(await screen.findByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()
  })
})
