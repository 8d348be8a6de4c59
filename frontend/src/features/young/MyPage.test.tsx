import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MyApplicationView, MyCaseView, OfferView } from '@/api/types'
import { anOffer } from '@/testing/offers'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import { aCase, alma, anApplication, aProposal } from '@/testing/young'
import ApplicationPage from './ApplicationPage'
import MyPage from './MyPage'

let applications: MyApplicationView[]
let help: MyCaseView[]

beforeEach(() => {
  applications = []
  help = []
  given.session(alma)
  server.use(
    http.get(`${API}/me/applications`, () => HttpResponse.json({ items: applications, total: applications.length })),
    http.get(`${API}/me/applications/:id`, ({ params }) => HttpResponse.json(applications.find(({ id }) => id === params.id))),
    http.get(`${API}/me/help`, () => HttpResponse.json(help)),
  )
})

const visit = () => show(<MyPage />, { texts: ['young'] })

describe('my page', () => {
  it('shows first what waits for oneself', async () => {
    applications = [anApplication(), anApplication({ id: 'e2', status: 'ACCEPTED', next: 'CONFIRM', confirmBy: '2026-12-01', offer: { ...anApplication().offer, title: 'Lørdag i køkkenet' } })]
    help = [aCase({ proposals: [aProposal()] })]
    await visit()
    const mine = within(await screen.findByRole('region', { name: 'Det venter på dig' }))
    expect(mine.getAllByRole('link').map((link) => link.textContent)).toEqual(['Hjælp fra kommunen', 'Se forslaget, og svar', 'Lørdag i køkkenet', 'Svar på tilbuddet'])
    expect(mine.getAllByText('Din tur')).toHaveLength(2)
    expect(within(screen.getByRole('region', { name: 'I gang' })).getByText('Hos Bageriet')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Bed om hjælp' })).not.toBeInTheDocument()
  })

  it('leads whoever has asked for nothing to offers, and to somebody who helps', async () => {
    await visit()
    expect(await screen.findByRole('link', { name: 'Find noget i nærheden af dig' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bed om hjælp' })).toHaveAttribute('href', '/min-side/hjaelp')
    expect(screen.getByRole('link', { name: 'Dit mål' })).toHaveAttribute('href', '/min-side/mit-maal')
  })

  it('says when it could not be fetched', async () => {
    server.use(http.get(`${API}/me/help`, () => HttpResponse.json({ type: 'x', title: 'Noget gik galt', status: 500 }, { status: 500 })))
    await visit()
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeVisible()
  })
})

describe('a hand-over', () => {
  const referral = { id: 'r1', reason: 'Her har de plads.', status: 'PROPOSED', createdAt: '2026-11-18T08:00:00Z', offer: { id: anOffer().id, title: 'Kom og bag', partner: { id: 'p2', name: 'Møllen' }, municipality: '860' } } as const
  const leisure: OfferView['terms'] = { kind: 'LEISURE_JOB', positions: 2, minimumAge: 13, shifts: [], startsOn: '2027-01-04' }
  let sent: unknown

  const open = async (offer: OfferView) => {
    sent = undefined
    applications = [anApplication({ status: 'REFERRED', next: 'FOLLOW_REFERRAL', followBy: '2026-12-01', referral })]
    server.use(
      http.get(`${API}/offers/:id`, () => HttpResponse.json(offer)),
      http.get(`${API}/offers/:id/eligibility`, () => HttpResponse.json({ mayApply: true })),
      http.post(`${API}/offers/:id/applications`, async ({ request }) => {
        sent = await request.json()
        applications = [anApplication({ id: 'e5' }), ...applications]
        return HttpResponse.json(applications[0], { status: 201 })
      }),
    )
    return show(<ApplicationPage />, { at: `/min-side/ansoegninger/${anApplication().id}`, path: '/min-side/ansoegninger/:id', texts: ['young'] })
  }

  it('is followed with one tap and the old words, where nothing else has to be chosen', async () => {
    const { user, router } = await open(anOffer({ terms: leisure }))
    await user.click(await screen.findByRole('button', { name: 'Søg det med det samme' }))
    await waitFor(() => expect(sent).toEqual({ motivation: 'Jeg kan godt lide at tale med folk.', referral: 'r1' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/min-side/ansoegninger/e5'))
    expect(await screen.findByText('Din ansøgning er sendt')).toBeVisible()
  })

  it('leads to the application where a week has to be chosen', async () => {
    await open(anOffer())
    expect(await screen.findByRole('link', { name: 'Søg det her' })).toHaveAttribute('href', `/opslag/${anOffer().id}/ansoeg?referral=r1`)
    expect(screen.queryByRole('button', { name: 'Søg det med det samme' })).not.toBeInTheDocument()
  })
})
