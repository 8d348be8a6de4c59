import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { MeView } from '@/api/types'
import { given, show } from '@/testing/render'
import { Page } from '@/ui'
import { Guarded } from './Guarded'
import { Layout } from './Layout'
import { has } from './session'

const account = { id: '0199f000-0000-7000-8000-0000000000aa', name: 'Mette Krogh', language: 'DA' } as const
const newcomer: MeView = { account, roles: ['young', 'partner'] }
const baker: MeView = { ...newcomer, partner: { id: '0199f000-0000-7000-8000-00000000000a', name: 'Vendsyssel Bageri', status: 'ACTIVE' } }
const secretary: MeView = { account, roles: ['secretariat'], municipality: '860' }

const frame = () => show(<Layout><Page title="Her" /></Layout>, { at: '/opslag?q=bager' })

const desk = () => show(<Guarded allow={(me) => has(me, 'secretariat')}>{() => <Page title="Bordet" />}</Guarded>, { at: '/kommune' })

describe('the frame', () => {
  it('leads to the login and back to where one was', async () => {
    given.session()
    await frame()
    expect(await screen.findByRole('link', { name: 'Log ind' })).toHaveAttribute('href', '/login?to=%2Fopslag%3Fq%3Dbager')
  })

  it.each([
    ['a firm', baker, 'Min virksomhed', '/partner'],
    ['the secretariat', secretary, 'Kommunens bord', '/kommune'],
    ['one who has just registered', newcomer, 'Min side', '/min-side'],
  ])('leads %s to its own place', async (_, me, name, to) => {
    given.session(me)
    await frame()
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', to)
    expect(screen.getByRole('link', { name: 'Log ud' })).toHaveAttribute('href', '/logout')
  })

  it('tells whoever comes back without being logged in', async () => {
    given.session()
    await show(<Layout><Page title="Her" /></Layout>, { at: '/?login=igen', path: '/' })
    expect(await screen.findByText('Vi kunne ikke logge dig ind. Prøv igen.')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('link', { name: 'Log ind' })).toHaveAttribute('href', '/login?to=%2F'))
  })

  it('puts the focus on the heading after a change of page', async () => {
    given.session()
    const { user } = await show(<Layout><Page title="Her" /></Layout>, { at: '/her', path: '/her', others: [{ path: '/om', element: <Layout><Page title="Der" /></Layout> }] })
    await user.click(screen.getAllByRole('link', { name: 'Om garantien' })[0] as HTMLElement)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Der' })).toHaveFocus())
    expect(document.title).toBe('Der – Ungegarantien')
  })
})

describe('a page for some', () => {
  it('opens for them', async () => {
    given.session(secretary)
    await desk()
    expect(await screen.findByRole('heading', { name: 'Bordet' })).toBeVisible()
  })

  it('asks strangers to log in, and brings them back', async () => {
    given.session()
    await desk()
    expect(await screen.findByRole('heading', { name: 'Log ind for at komme videre' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Log ind' })).toHaveAttribute('href', '/login?to=%2Fkommune')
  })

  it('tells others that it is not for them', async () => {
    given.session(baker)
    await desk()
    expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
  })
})
