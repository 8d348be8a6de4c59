import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Guardian } from '@/api/types'
import { anOffer } from '@/testing/offers'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import { alma } from '@/testing/young'
import ApplyPage from './ApplyPage'

const mother: Guardian = { id: '0199f000-0000-7000-8000-0000000000a9', name: 'Mette Holm', email: 'mette@example.dk', language: 'DA', addedBy: 'YOUNG' }
let known: Guardian[]
let before: string | undefined
const sent: [string, unknown][] = []

beforeEach(() => {
  sent.length = 0
  known = []
  before = '2099-01-01'
  sessionStorage.clear()
  given.session(alma)
  server.use(
    http.get(`${API}/offers/:id`, () => HttpResponse.json(anOffer())),
    http.get(`${API}/offers/:id/eligibility`, () => HttpResponse.json({ mayApply: true, guardianBefore: before })),
    http.get(`${API}/me/guardians`, () => HttpResponse.json(known)),
    http.put(`${API}/me/guardians`, async ({ request }) => {
      sent.push(['guardians', await request.json()])
      return HttpResponse.json([mother])
    }),
    http.post(`${API}/offers/:id/applications`, async ({ request }) => {
      sent.push(['application', await request.json()])
      return HttpResponse.json({ id: 'e1' }, { status: 201 })
    }),
  )
})

const open = () =>
  show(<ApplyPage />, { at: `/opslag/${anOffer().id}/ansoeg?week=2027-W06`, path: '/opslag/:id/ansoeg', texts: ['young', 'guardian'], others: [{ path: '/min-side/ansoegninger/:id', element: <h1>Sendt</h1> }] })

const words = 'Jeg vil gerne prøve det.'
const motivation = () => screen.findByRole('textbox', { name: /Hvorfor vil du gerne/ })

describe('whoever needs a yes from home', () => {
  it('is told before writing, and names who can say it', async () => {
    const { user } = await open()
    expect(await screen.findByRole('heading', { name: 'En forælder eller værge skal sige ja' })).toBeVisible()
    await user.type(screen.getByLabelText('Navn'), 'Mette Holm')
    await user.type(screen.getByLabelText('E-mail'), 'mette@example.dk')
    await user.type(await motivation(), words)
    await user.click(screen.getByRole('button', { name: 'Send ansøgningen' }))
    expect(await screen.findByRole('heading', { name: 'Sendt' })).toBeVisible()
    expect(sent).toEqual([
      ['guardians', { guardians: [{ name: 'Mette Holm', email: 'mette@example.dk', language: 'DA' }] }],
      ['application', { motivation: words, week: '2027-W06' }],
    ])
  })

  it('must leave a way to reach them', async () => {
    const { user } = await open()
    await user.type(await screen.findByLabelText('Navn'), 'Mette Holm')
    await user.type(await motivation(), words)
    await user.click(screen.getByRole('button', { name: 'Send ansøgningen' }))
    expect((await screen.findAllByText(/Skriv en mailadresse, eller et telefonnummer/)).length).toBeGreaterThan(0)
    expect(sent).toEqual([])
  })

  it('may have nobody', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('checkbox', { name: 'Jeg har ingen, I kan spørge' }))
    await user.type(await motivation(), words)
    await user.click(screen.getByRole('button', { name: 'Send ansøgningen' }))
    expect(await screen.findByRole('heading', { name: 'Sendt' })).toBeVisible()
    expect(sent).toEqual([['application', { motivation: words, week: '2027-W06', noGuardian: true }]])
  })

  it('is not asked again for whom they have named before', async () => {
    known = [mother]
    const { user } = await open()
    expect(await screen.findByText(/Vi spørger Mette Holm \(mette@example.dk\)/)).toBeVisible()
    await user.type(await motivation(), words)
    await user.click(screen.getByRole('button', { name: 'Send ansøgningen' }))
    expect(await screen.findByRole('heading', { name: 'Sendt' })).toBeVisible()
    expect(sent).toEqual([['application', { motivation: words, week: '2027-W06' }]])
  })
})

it('nobody is mentioned where nobody is asked', async () => {
  before = undefined
  await open()
  expect(await motivation()).toBeVisible()
  expect(screen.queryByText(/forælder/)).not.toBeInTheDocument()
})
