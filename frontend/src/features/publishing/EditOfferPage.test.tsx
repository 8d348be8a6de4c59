import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MyOfferView } from '@/api/types'
import { comingWeeks } from '@/i18n/format'
import { aBaker, aFirm, anOwnOffer } from '@/testing/firms'
import { aRuleBook, aVerdict } from '@/testing/law'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import EditOfferPage from './EditOfferPage'

let offer: MyOfferView
let live: number
let sent: { terms?: { weeks?: unknown } } | undefined

beforeEach(() => {
  sessionStorage.clear()
  sent = undefined
  live = 0
  given.session(aBaker(aFirm()))
  server.use(
    http.get(`${API}/postal-codes`, () => HttpResponse.json([])),
    http.get(`${API}/work-rules`, () => HttpResponse.json(aRuleBook())),
    http.post(`${API}/work-rules/verdict`, () => HttpResponse.json(aVerdict())),
    http.get(`${API}/me/partner/applications`, () => HttpResponse.json({ items: [], total: live, counts: [{ status: 'SUBMITTED', count: live }] })),
    http.get(`${API}/offers/:id/seats`, () => HttpResponse.json({ times: [] })),
    http.get(`${API}/offers/:id/seat-reservations`, () => HttpResponse.json({ offer: offer.id, version: 'a1', reservations: [], districts: [], schools: [] })),
    http.get(`${API}/offers/:id/own`, () => HttpResponse.json(offer)),
    http.put(`${API}/offers/:id`, async ({ request }) => {
      sent = (await request.json()) as typeof sent
      offer = { ...offer, ...(sent as object), version: offer.version + 1 }
      return HttpResponse.json(offer)
    }),
    http.post(`${API}/offers/:id/publication`, () => {
      offer = { ...offer, status: 'PUBLISHED', version: offer.version + 1 }
      return HttpResponse.json(offer)
    }),
  )
})

const edit = (part: Partial<MyOfferView> = {}) => {
  offer = anOwnOffer(part)
  return show(<EditOfferPage />, { at: `/partner/opslag/${offer.id}`, path: '/partner/opslag/:id', texts: ['publishing', 'firm', 'offers', 'law', 'seats'] })
}

describe('an internship being written', () => {
  it('takes many weeks at once', async () => {
    const { user } = await edit({ terms: { ...anOwnOffer().terms, weeks: [] } as MyOfferView['terms'] })
    const [, first, second, third] = comingWeeks(4)
    await user.selectOptions(await screen.findByLabelText('Fra uge'), first as string)
    await user.selectOptions(screen.getByLabelText(/Til og med uge/), third as string)
    await user.clear(screen.getByLabelText('Pladser pr. uge'))
    await user.type(screen.getByLabelText('Pladser pr. uge'), '2')
    await user.click(screen.getByRole('button', { name: 'Tilføj' }))
    expect(screen.getByText('3 uger er med. 6 pladser i alt')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Gem kladde' }))
    await waitFor(() => expect(sent?.terms?.weeks).toEqual([first, second, third].map((week) => ({ week, seats: 2 }))))
  })

  it('finds what the backend says of one week at that week', async () => {
    server.use(
      http.post(`${API}/offers/:id/publication`, () =>
        HttpResponse.json({ type: 'x/invalid-input', title: 'Ret felterne', status: 400, violations: [{ field: 'terms.weeks[0].seats', message: 'Der er taget 3.' }] }, { status: 400 }),
      ),
    )
    const { user } = await edit()
    await user.click(await screen.findByRole('button', { name: 'Offentliggør' }))
    const link = await screen.findByRole('link', { name: 'Der er taget 3.' })
    await user.click(link)
    expect(screen.getByLabelText('Pladser i uge 6')).toHaveFocus()
    expect(screen.getByLabelText('Pladser i uge 6')).toHaveAccessibleDescription('Der er taget 3.')
  })

  it('names who has the places that would go', async () => {
    server.use(
      http.put(`${API}/offers/:id`, () =>
        HttpResponse.json({ type: 'x/seats-taken', title: 'Nogle af pladserne er taget', status: 409, taken: [{ week: '2027-W06', taken: 2, wanted: 1, affected: [{ kind: 'APPLICATION', id: 'a1', name: 'Alma' }] }] }, { status: 409 }),
      ),
    )
    const { user } = await edit({ status: 'PUBLISHED' })
    await user.click(await screen.findByRole('button', { name: 'Gem ændringer' }))
    expect(await screen.findByText('Nogle af pladserne er taget')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Alma' })).toHaveAttribute('href', '/partner/ansoegninger/a1')
  })

  it('finds what the law says of the hours and the tasks at their fields, every sentence of it', async () => {
    const violations = [
      { field: 'terms.to', message: 'Tirsdag bliver det til 9 timer.' },
      { field: 'terms.to', message: 'Tirsdag mangler der en pause.' },
      { field: 'terms.taskTypes', message: '»Bruge sprængstoffer« må ingen under 18 år.' },
    ]
    server.use(http.post(`${API}/offers/:id/publication`, () => HttpResponse.json({ type: 'x/illegal-offer', title: 'Loven tillader det ikke', status: 400, violations }, { status: 400 })))
    const { user } = await edit()
    await screen.findByLabelText('Betjene kassen')
    await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
    await user.click(await screen.findByRole('link', { name: 'Tirsdag bliver det til 9 timer. Tirsdag mangler der en pause.' }))
    expect(screen.getByLabelText('Til klokken')).toHaveFocus()
    await user.click(screen.getByRole('link', { name: '»Bruge sprængstoffer« må ingen under 18 år.' }))
    expect(document.activeElement).toHaveAttribute('name', 'terms.taskTypes')
  })

  it('says what is missing, and leads there', async () => {
    const { user } = await edit({ text: undefined, terms: { ...anOwnOffer().terms, tasks: undefined } as MyOfferView['terms'] })
    const list = (await screen.findByRole('heading', { name: 'Før opslaget kan vises' })).closest('section') as HTMLElement
    expect(within(list).getAllByRole('link').map((link) => link.textContent)).toEqual(['Skriv en beskrivelse', 'Skriv, hvad man skal lave'])
    await user.click(within(list).getByRole('link', { name: 'Skriv en beskrivelse' }))
    expect(screen.getByLabelText('Beskrivelse')).toHaveFocus()
    await user.keyboard('Kom og bag.')
    expect(within(list).queryByRole('link', { name: 'Skriv en beskrivelse' })).not.toBeInTheDocument()
  })
})

describe('an offer', () => {
  it('is published after what was written is saved', async () => {
    const { user } = await edit()
    await user.type(await screen.findByLabelText('Overskrift'), ' i Hjørring')
    await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
    expect(await screen.findByText('Opslaget er offentligt')).toBeVisible()
    expect(offer).toMatchObject({ title: 'En uge i bageriet i Hjørring', status: 'PUBLISHED' })
    expect(sessionStorage).toHaveLength(0)
  })

  it('can be changed again after a step of one’s own', async () => {
    const { user } = await edit()
    await user.click(await screen.findByRole('button', { name: 'Offentliggør' }))
    await screen.findByText('Opslaget er offentligt')
    await user.type(screen.getByLabelText('Overskrift'), '!')
    await user.click(await screen.findByRole('button', { name: 'Gem ændringer' }))
    expect(await screen.findByText('Ændringerne er gemt.')).toBeVisible()
  })

  it('keeps what was not saved when the session ends', async () => {
    const { user, unmount } = await edit()
    await user.type(await screen.findByLabelText('Overskrift'), ' og kager')
    unmount()
    await edit()
    expect(await screen.findByLabelText('Overskrift')).toHaveValue('En uge i bageriet og kager')
  })

  it('cannot be written while the municipality reads it', async () => {
    await edit({ status: 'IN_REVIEW' })
    expect(await screen.findByText(/Kommunen læser opslaget/)).toBeVisible()
    expect(screen.queryByLabelText('Overskrift')).not.toBeInTheDocument()
  })

  it('is closed only after a question', async () => {
    let closed = false
    server.use(
      http.post(`${API}/offers/:id/closure`, () => {
        closed = true
        offer = { ...offer, status: 'CLOSED' }
        return HttpResponse.json(offer)
      }),
    )
    live = 2
    const { user } = await edit({ status: 'PUBLISHED' })
    await user.click(await screen.findByRole('button', { name: 'Luk opslaget' }))
    const dialog = screen.getByRole('dialog')
    expect(await within(dialog).findByText('2 unge venter på svar fra jer.')).toBeVisible()
    expect(within(dialog).getByText(/med det samme givet videre til kommunen.*I kan stadig sige ja/)).toBeVisible()
    expect(closed).toBe(false)
    await user.click(within(dialog).getByRole('button', { name: 'Luk opslaget' }))
    expect(await screen.findByText(/Opslaget er lukket og kan ikke rettes/)).toBeVisible()
  })
})
