import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { SchoolsView } from '@/api/types'
import { aCounsellor, aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { aCoordinator, aSchool, schools } from '@/testing/schools'
import { server } from '@/testing/server'
import { alma } from '@/testing/young'
import SchoolsPage from './SchoolsPage'

let view: SchoolsView
let years: (string | null)[]

beforeEach(() => {
  given.session(aCoordinator)
  years = []
  view = schools([aSchool(), aSchool({ id: 's2', name: 'Bjergby Skole', district: undefined, classes: 0, pupils: 0, joined: 0 })])
  server.use(
    http.get(`${API}/schools`, ({ request }) => {
      years.push(new URL(request.url).searchParams.get('year'))
      return HttpResponse.json(view)
    }),
  )
})

const open = (at = '/kommune/skoler') => show(<SchoolsPage />, { at, path: '/kommune/skoler', texts: ['desk', 'schools'] })

it('shows the schools by district, with how many have joined', async () => {
  await open()
  const district = await screen.findByRole('region', { name: 'Hjørring Nord' })
  expect(within(district).getByRole('link', { name: 'Vestbakkeskolen' })).toHaveAttribute('href', `/kommune/skoler/${aSchool().id}?aar=2026`)
  expect(within(district).getByText('2 klasser')).toBeVisible()
  expect(within(district).getByText('46 elever')).toBeVisible()
  expect(within(district).getByText('20 af 46 er med')).toBeVisible()
  expect(within(screen.getByRole('region', { name: 'Uden distrikt' })).getByText('Ingen klasser i skoleåret endnu')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Opret en skole' })).not.toBeInTheDocument()
  expect(years).toEqual([null])
})

it('asks for the school year of the address', async () => {
  await open('/kommune/skoler?aar=2027')
  expect(await screen.findByRole('link', { name: '2027/28' })).toHaveAttribute('href', '/kommune/skoler?aar=2027')
  expect(years).toEqual(['2027'])
})

it('shows one list where schools are placed centrally', async () => {
  view = { ...view, organisation: 'CENTRAL' }
  await open()
  expect(within(await screen.findByRole('region', { name: 'Alle skoler' })).getAllByRole('link')).toHaveLength(2)
})

it.each([
  ['the secretariat', aSecretary, 'Her er ingen skoler endnu', true],
  ['a coordinator without a district', aCoordinator, 'Du har ingen skoler endnu', false],
  ['those who only read', aCounsellor, 'Her er ingen skoler endnu', false],
])('says to %s why there is nothing, and what to do', async (_, me, heading, creates) => {
  given.session(me)
  view = schools([])
  await open()
  expect(await screen.findByRole('heading', { name: heading })).toBeVisible()
  expect(screen.queryAllByRole('link', { name: 'Opret en skole' }).length > 0).toBe(creates)
})

it('is for the professionals of a municipality', async () => {
  given.session(alma)
  await open()
  expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
})

it('tells when they cannot be fetched', async () => {
  server.use(http.get(`${API}/schools`, () => HttpResponse.json({ type: 'x', title: 'Vi er her ikke', status: 500 }, { status: 500 })))
  await open()
  expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible()
})
