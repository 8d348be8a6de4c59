import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { aRuleBook } from '@/testing/law'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { standingOf } from './editions'
import RulesPage from './RulesPage'

const open = async (book = aRuleBook()) => {
  server.use(http.get(`${API}/work-rules`, () => HttpResponse.json(book)))
  const page = await show(<RulesPage />, { texts: ['law'] })
  await screen.findByRole('heading', { level: 1, name: 'Regler for unges arbejde' })
  return page
}

const section = async (name: string) => within((await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement)

describe('the rules', () => {
  it('stand by age, with their source', async () => {
    await open()
    const youngest = await section('13–14 år, i folkeskole')
    expect(youngest.getByText('Højst 2 timer på en skoledag.')).toBeVisible()
    expect(youngest.getAllByRole('link', { name: 'Arbejdstilsynet om unges arbejde' })[0]).toHaveAttribute('href', 'https://at.dk/faa-viden/boern-og-unge')
  })

  it('that hold come first, with the day they began; those that do not say so', async () => {
    await open()
    const done = await section('15–17 år, færdig i folkeskolen')
    expect(done.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'Tid på dagenKun mellem kl. 6 og kl. 22 eller mellem kl. 7 og kl. 23.Gælder fra 1. juli 2025Kilde: Arbejdstilsynet om unges arbejde',
      'Tid på dagenKun mellem kl. 6 og kl. 20.Gælder ikke mere: til og med 30. juni 2025Kilde: Arbejdstilsynet om unges arbejde',
    ])
    const youngest = await section('13–14 år, i folkeskole')
    expect(youngest.getByText('Gælder ikke endnu: fra 1. januar 2999')).toBeVisible()
    expect(youngest.getByText('Kun juniormesterlære')).toBeVisible()
  })

  it('end at 18', async () => {
    await open()
    expect((await section('18 år og derover')).getByText(/almindelige regler/)).toBeVisible()
  })

  it('name the tasks by who may do them', async () => {
    await open()
    const tasks = await section('Opgaver: hvem må hvad?')
    expect(tasks.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Let arbejde: fra 13 år', 'Fra 15 år, når du er færdig i folkeskolen', 'Kun efter en risikovurdering'])
  })

  it('can be asked for again when they did not come', async () => {
    server.use(http.get(`${API}/work-rules`, () => HttpResponse.error()))
    const { user } = await show(<RulesPage />, { texts: ['law'] })
    const again = await screen.findByRole('button', { name: 'Prøv igen' })
    server.use(http.get(`${API}/work-rules`, () => HttpResponse.json(aRuleBook())))
    await user.click(again)
    expect(await screen.findByText('Højst 2 timer på en skoledag.')).toBeVisible()
  })

  it('that nobody has entered are said to be missing', async () => {
    await open(aRuleBook({ rules: [] }))
    expect(await screen.findByRole('heading', { name: 'Reglerne er ikke lagt ind endnu.' })).toBeVisible()
  })
})

describe('an edition', () => {
  it.each([
    ['2025-06-30', 'future'],
    ['2025-07-01', 'holds'],
    ['2026-12-31', 'holds'],
    ['2027-01-01', 'past'],
  ])('on %s: %s', (day, standing) => {
    expect(standingOf({ validFrom: '2025-07-01', validTo: '2026-12-31' }, day)).toBe(standing)
  })
})
