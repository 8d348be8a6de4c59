import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Eligibility, MeView, OfferView } from '@/api/types'
import { aRuleBook } from '@/testing/law'
import { anOffer } from '@/testing/offers'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import OfferPage from './OfferPage'

const young: MeView = {
  account: { id: '0199f000-0000-7000-8000-0000000000aa', name: 'Alma', language: 'DA' },
  roles: ['young', 'partner'],
  young: { name: 'Alma', birthDate: '2011-05-04', age: 15, postalCode: '9800', town: 'Hjørring', municipality: '860' },
}

async function open(offer: OfferView, me?: MeView, eligibility?: Eligibility) {
  given.session(me)
  server.use(
    http.get(`${API}/offers/${offer.id}`, () => HttpResponse.json(offer)),
    http.get(`${API}/offers/${offer.id}/eligibility`, () => HttpResponse.json(eligibility)),
  )
  const page = await show(<OfferPage />, { at: `/opslag/${offer.id}`, path: '/opslag/:id', texts: ['offers'] })
  await screen.findByRole('heading', { level: 1, name: offer.title })
  return page
}

describe('an offer', () => {
  it('shows the terms of an internship, week by week', async () => {
    await open(anOffer())
    expect(screen.getByText('uge 6').closest('li')).toHaveTextContent('1 af 2 ledige')
    expect(screen.getByText(/08\.00–14\.00 \(5,5 timer, heraf pause 30 min\.\)/)).toBeVisible()
    expect(screen.getByText('Bagdøren, kl. 07.50')).toBeVisible()
  })

  it('draws the week of a leisure job, and gives the same as a table', async () => {
    const shifts = [{ weekday: 'SATURDAY', from: '10:00', to: '14:30', breakMinutes: 30 } as const, { weekday: 'TUESDAY', from: '15:00', to: '17:00', breakMinutes: 0 } as const]
    await open(anOffer({ terms: { kind: 'LEISURE_JOB', positions: 2, minimumAge: 13, shifts: [...shifts], startsOn: '2027-01-04' }, minimumAge: 13 }))
    expect(screen.getByText('I alt 6 timer om ugen, uden pauser.')).toBeVisible()
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['DagTidPauseTimer', 'tirsdag15.00–17.00ingen2 timer', 'lørdag10.00–14.3030 min.4 timer'])
  })

  it('lets anyone begin to apply', async () => {
    await open(anOffer())
    expect(screen.getByRole('link', { name: 'Søg pladsen' })).toHaveAttribute('href', '/opslag/0199f000-0000-7000-8000-000000000001/ansoeg')
  })

  it('tells who is too young before they write', async () => {
    await open(anOffer({ minimumAge: 18 }), young, { mayApply: false, reason: 'TOO_YOUNG', message: 'Man skal være fyldt 18 år.', blocks: [] })
    expect(await screen.findByText('Man skal være fyldt 18 år.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Søg pladsen' })).not.toBeInTheDocument()
  })

  it('tells whom the law does not let do it, before they write', async () => {
    await open(anOffer(), young, { mayApply: false, reason: 'NOT_ALLOWED', message: 'På en skoledag må man højst arbejde 2 timer.', blocks: [] })
    expect(await screen.findByText('Loven om unges arbejde siger nej til din alder her.')).toBeVisible()
    expect(screen.getByText('På en skoledag må man højst arbejde 2 timer.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Søg pladsen' })).not.toBeInTheDocument()
  })

  it.each([
    ['FROM_15_DONE', 15, 'Fra 15 år, når du er færdig i folkeskolen. Se reglerne'],
    ['FROM_15_DONE', 16, 'Fra 16 år, når du er færdig i folkeskolen. Se reglerne'],
    ['ADULT', 15, 'Fra 18 år. Se reglerne'],
  ] as const)('for %s and from %i says what the law makes of it', async (openTo, minimumAge, words) => {
    await open(anOffer({ terms: { kind: 'INTRO_JOB', minimumAge, maximumAge: 29, hoursPerWeek: 20 }, minimumAge, maximumAge: 29, openTo }))
    expect(screen.getByRole('link', { name: 'Se reglerne' }).parentElement).toHaveTextContent(words)
  })

  it('says nothing twice: from 13 is from 13', async () => {
    await open(anOffer({ terms: { kind: 'LEISURE_JOB', minimumAge: 13, shifts: [] }, minimumAge: 13, openTo: 'UNDER_15_IN_SCHOOL' }))
    expect(screen.getAllByText('Fra 13 år')[0]).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Se reglerne' })).not.toBeInTheDocument()
  })

  it('names the tasks in words', async () => {
    server.use(http.get(`${API}/work-rules`, () => HttpResponse.json(aRuleBook())))
    await open(anOffer({ terms: { kind: 'LEISURE_JOB', minimumAge: 13, shifts: [], taskTypes: ['TILL', 'TIDYING'], machines: true, riskAssessedOn: '2026-11-01' } }))
    expect((await screen.findByText('Betjene kassen')).closest('dl')).toHaveTextContent('Virksomheden har vurderet risikoen for unge den 1. november 2026.')
    expect(screen.getByText('Rydde op og gøre let rent')).toBeVisible()
  })

  it('explains that a visit is arranged by the school', async () => {
    await open(anOffer({ terms: { kind: 'CLASS_VISIT', direction: 'CLASS_TO_FIRM', byAgreement: true, slots: [], smallestClass: 10, largestClass: 28, grades: [5, 6], topics: 'Brød', lengthMinutes: 90 } }), young)
    expect(screen.getByText('Det her er for hele klassen')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Søg pladsen' })).not.toBeInTheDocument()
  })

  it('that is paused cannot be applied for', async () => {
    await open(anOffer({ status: 'PAUSED' }), young)
    expect(screen.getByText('Man kan ikke søge lige nu')).toBeVisible()
  })

  it('that does not exist is said so', async () => {
    given.session()
    server.use(http.get(`${API}/offers/nothing`, () => HttpResponse.json({ type: 'x/unknown', title: 'Findes ikke', status: 404 }, { status: 404 })))
    await show(<OfferPage />, { at: '/opslag/nothing', path: '/opslag/:id', texts: ['offers'] })
    expect(await screen.findByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()
  })
})
