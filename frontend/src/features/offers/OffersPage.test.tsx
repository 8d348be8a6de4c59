import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { anOfferCard, aPageOf } from '@/testing/offers'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import OffersPage from './OffersPage'

const asked: URL[] = []
const answer = (respond: (url: URL) => Response) =>
  server.use(
    http.get(`${API}/offers`, ({ request }) => {
      const url = new URL(request.url)
      asked.push(url)
      return respond(url)
    }),
  )

beforeEach(() => {
  asked.length = 0
  given.session()
  server.use(
    http.get(`${API}/municipalities`, () => HttpResponse.json([])),
    http.get(`${API}/postal-codes`, () => HttpResponse.json([])),
  )
})

const open = (at = '/opslag') => show(<OffersPage />, { at, path: '/opslag', texts: ['offers'] })

describe('the list of offers', () => {
  it('says what, where, how far, when and how many free places', async () => {
    answer(() => HttpResponse.json(aPageOf([anOfferCard({ distanceKm: 4.2 })])))
    await open()
    const card = within(await screen.findByRole('article'))
    expect(card.getByRole('link', { name: 'En uge i bageriet' })).toHaveAttribute('href', '/opslag/0199f000-0000-7000-8000-000000000001')
    expect(card.getByText('9800 Hjørring')).toHaveTextContent('4,2 km')
    expect(card.getByText('Uge 6 og 7')).toBeVisible()
    expect(card.getByText('8.–9. klasse')).toBeVisible()
    expect(card.getByText('3 ledige pladser')).toBeVisible()
  })

  it('asks for what the address says', async () => {
    answer(() => HttpResponse.json(aPageOf([anOfferCard()])))
    await open('/opslag?q=bager&kind=INTERNSHIP&kind=LEISURE_JOB&near=9800&within=20')
    await screen.findByRole('article')
    expect(asked[0]?.searchParams.getAll('kind')).toEqual(['INTERNSHIP', 'LEISURE_JOB'])
    expect(asked[0]?.searchParams.get('sort')).toBe('distance')
  })

  it('puts a filter in the address as soon as it is chosen', async () => {
    answer(() => HttpResponse.json(aPageOf([anOfferCard()])))
    const { user, router } = await open()
    await user.click(await screen.findByRole('checkbox', { name: 'Erhvervspraktik (1)' }))
    await waitFor(() => expect(router.state.location.search).toBe('?kind=INTERNSHIP'))
    await user.click(await screen.findByRole('button', { name: 'Fjern Erhvervspraktik' }))
    await waitFor(() => expect(router.state.location.search).toBe(''))
  })

  it('shows the next ones on demand, and says how many there are', async () => {
    const next = anOfferCard({ id: '0199f000-0000-7000-8000-000000000002', title: 'Opvasker i weekenden' })
    answer((url) => HttpResponse.json(url.searchParams.get('cursor') === 'two' ? aPageOf([next], { total: 2 }) : aPageOf([anOfferCard()], { total: 2, next: 'two' })))
    const { user } = await open()
    expect(await screen.findByText('Viser 1 af 2')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vis flere' }))
    expect(await screen.findByRole('link', { name: 'Opvasker i weekenden' })).toBeVisible()
    expect(screen.getByText('Alle 2 er vist')).toBeVisible()
  })

  it('says which word it searched for instead', async () => {
    answer(() => HttpResponse.json(aPageOf([anOfferCard()], { correctedQuery: 'bageri' })))
    await open('/opslag?q=bagri')
    expect(await screen.findByText(/Her er, hvad der passer på “bageri”/)).toBeVisible()
  })

  it('leads on when nothing fits', async () => {
    answer((url) => HttpResponse.json(aPageOf(url.searchParams.has('age') ? [] : [anOfferCard()])))
    const { user } = await open('/opslag?age=13')
    expect(await screen.findByRole('heading', { name: 'Ingen opslag passer lige nu' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bed om hjælp' })).toHaveAttribute('href', '/min-side/hjaelp')
    await user.click(screen.getByRole('button', { name: 'Vis alle opslag' }))
    expect(await screen.findByRole('article')).toBeVisible()
  })

  it('can be asked again when the backend failed', async () => {
    let works = false
    answer(() => (works ? HttpResponse.json(aPageOf([anOfferCard()])) : HttpResponse.json({ type: 'x', title: '', status: 503 }, { status: 503 })))
    const { user } = await open()
    expect(await screen.findByText('Siden har travlt lige nu')).toBeVisible()
    works = true
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByRole('article')).toBeVisible()
  })

  it('is also a map, with the towns beside it', async () => {
    answer(() => HttpResponse.json(aPageOf([anOfferCard()])))
    server.use(http.get(`${API}/offers/places`, () => HttpResponse.json([{ postalCode: '9800', town: 'Hjørring', latitude: 57.46, longitude: 9.98, count: 7 }])))
    const { user } = await open('/opslag?visning=kort')
    expect(await screen.findByRole('link', { name: 'Hjørring: 7 opslag' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /9800 Hjørring/ }))
    expect(await screen.findByRole('article')).toBeVisible()
    expect(asked.at(-1)?.searchParams.get('near')).toBe('9800')
  })
})
