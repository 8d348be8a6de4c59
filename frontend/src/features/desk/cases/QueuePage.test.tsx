import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseCard, Pile } from '@/api/types'
import { aCase, aCaseCard, aCounsellor, aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import QueuePage from './QueuePage'

const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString()

let queue: Partial<Record<Pile, CaseCard[]>>

beforeEach(() => {
  given.session(aCounsellor)
  queue = { NEW: [aCaseCard({ openedAt: days(3) })], LATE: [aCaseCard({ id: '0199f000-0000-7000-8000-0000000000f9', youngName: 'Storm Lund', state: 'TAKEN', holder: 'Bo Dahl', late: true })] }
  server.use(
    http.get(`${API}/desk/cases`, ({ request }) => {
      const items = queue[(new URL(request.url).searchParams.get('pile') ?? 'NEW') as Pile] ?? []
      const count = (pile: Pile) => queue[pile]?.length ?? 0
      return HttpResponse.json({ items, total: items.length, counts: { fresh: count('NEW'), mine: count('MINE'), waiting: 0, late: count('LATE'), colleagues: 0, closed: 0 } })
    }),
  )
})

const open = (at = '/kommune/sager') => show(<QueuePage />, { at, path: '/kommune/sager', texts: ['desk'] })

describe('a professional at the queue', () => {
  it('sees who waits, why, and for how long', async () => {
    await open()
    const entry = (await screen.findByRole('link', { name: 'Alma Holm, 15 år' })).closest('li') as HTMLElement
    expect(entry).toHaveTextContent('Hjørring')
    expect(entry).toHaveTextContent('Virksomheden har ikke svaret')
    expect(entry).toHaveTextContent('Erhvervspraktik: En uge i bageriet hos Vendsyssel Bageri')
    expect(entry).toHaveTextContent('Har ventet i 3 dage')
    expect(entry).toHaveTextContent('Ligger hos: Ungevejleder')
  })

  it('goes from pile to pile, each with how many lie there', async () => {
    const { user } = await open()
    await screen.findByRole('link', { name: 'Nye1' })
    await user.click(screen.getByRole('link', { name: 'Forsinket1' }))
    const entry = (await screen.findByRole('link', { name: 'Storm Lund, 15 år' })).closest('li') as HTMLElement
    expect(within(entry).getByText('Forsinket')).toBeVisible()
    expect(entry).toHaveTextContent('Bo Dahl har sagen')
    expect(within(entry).queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Forsinket1' })).toHaveAttribute('aria-current', 'page')
  })

  it('takes a case right there, and is led to it', async () => {
    server.use(
      http.post(`${API}/desk/cases/:id/taking`, () => {
        queue.NEW = []
        return HttpResponse.json(aCase())
      }),
    )
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Tag sagen: Alma Holm' }))
    expect(await screen.findByRole('link', { name: 'Gå til sagen' })).toHaveAttribute('href', '/kommune/sager/0199f000-0000-7000-8000-0000000000f1')
    expect(screen.getByText('Du har taget sagen').closest('.receipt')).toHaveFocus()
    expect(await screen.findByRole('heading', { name: 'Ingen venter på at blive taget' })).toBeVisible()
  })

  it('is told at the entry when a colleague was faster', async () => {
    server.use(http.post(`${API}/desk/cases/:id/taking`, () => HttpResponse.json({ type: '/problems/case-taken', title: 'En kollega har sagen', status: 409 }, { status: 409 })))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Tag sagen: Alma Holm' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('En kollega har sagen')
    expect(screen.getByRole('link', { name: 'Alma Holm, 15 år' })).toBeVisible()
  })

  it('reads that nothing is there, and why', async () => {
    await open('/kommune/sager?bunke=mine')
    expect(await screen.findByRole('heading', { name: 'Det er ikke din tur i nogen sager' })).toBeVisible()
  })
})

describe('the secretariat at the queue', () => {
  it('sees all of the municipality, but takes nothing and has nothing of its own', async () => {
    given.session(aSecretary)
    await open()
    await screen.findByRole('link', { name: 'Alma Holm, 15 år' })
    expect(screen.queryByRole('button', { name: /Tag sagen/ })).not.toBeInTheDocument()
    const piles = within(screen.getByRole('navigation', { name: 'Sager efter bunke' }))
    await waitFor(() => expect(piles.getAllByRole('link').map((link) => link.textContent)).toEqual(['Nye1', 'Forsinket1', 'Hos fagfolkene0', 'Afsluttet0']))
  })
})

it('is not for young people', async () => {
  given.session({ ...aCounsellor, roles: ['young'] })
  await open()
  expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
})

it('says when the queue cannot be fetched', async () => {
  server.use(http.get(`${API}/desk/cases`, () => HttpResponse.json({ type: 'about:blank', title: '', status: 503 }, { status: 503 })))
  await open()
  expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible()
})
