import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { NewSchool } from '@/api/types'
import { aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { aCoordinator, aSchool, aSchoolWithClasses, schools } from '@/testing/schools'
import { server } from '@/testing/server'
import SchoolFormPage from './SchoolFormPage'

let sent: { ifMatch: string | null; body: NewSchool } | undefined

beforeEach(() => {
  given.session(aSecretary)
  sent = undefined
  const take = async ({ request }: { request: Request }) => {
    sent = { ifMatch: request.headers.get('If-Match'), body: (await request.json()) as NewSchool }
    return HttpResponse.json(aSchoolWithClasses())
  }
  server.use(
    http.get(`${API}/schools`, () => HttpResponse.json(schools([aSchool()]))),
    http.get(`${API}/schools/:id`, () => HttpResponse.json(aSchoolWithClasses())),
    http.get(`${API}/postal-codes`, () => HttpResponse.json([{ code: '9800', name: 'Hjørring' }])),
    http.post(`${API}/schools`, take),
    http.put(`${API}/schools/:id`, take),
  )
})

const open = (at: string, path: string) => show(<SchoolFormPage />, { at, path, texts: ['desk', 'schools'], others: [{ path: '/kommune/skoler/:id', element: <p>Skolen</p> }] })

it('tells of a new school, and leads there', async () => {
  const { user, router } = await open('/kommune/skoler/ny', '/kommune/skoler/ny')
  await user.type(await screen.findByLabelText('Skolens navn'), 'Vestbakkeskolen')
  await user.type(screen.getByLabelText('Institutionsnummer'), '93743')
  await user.type(screen.getByLabelText('Vej og nummer'), 'Skolebakken 12')
  await user.type(screen.getByLabelText('Postnummer'), '9800')
  await user.selectOptions(screen.getByLabelText(/Distrikt/), 'Hjørring Nord')
  await user.type(screen.getByLabelText('Navn'), 'Lone Lærer')
  await user.type(screen.getByLabelText('E-mail'), 'lone@skolen.example')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByRole('link', { name: 'Et institutionsnummer har seks cifre.' })).toBeVisible()
  expect(sent).toBeUndefined()

  await user.type(screen.getByLabelText('Institutionsnummer'), '0')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/kommune/skoler/${aSchool().id}`))
  expect(sent?.body).toEqual({
    name: 'Vestbakkeskolen',
    institutionNumber: '937430',
    street: 'Skolebakken 12',
    postalCode: '9800',
    district: aSchool().district?.id,
    contact: { name: 'Lone Lærer', email: 'lone@skolen.example' },
  })
})

it('changes a school as it was seen, and shows at its field what the backend refuses', async () => {
  server.use(
    http.put(`${API}/schools/:id`, async ({ request }) => {
      sent = { ifMatch: request.headers.get('If-Match'), body: (await request.json()) as NewSchool }
      return HttpResponse.json({ type: 'x/invalid-input', title: 'Ret felterne', status: 400, violations: [{ field: 'contact.email', message: 'Skriv en e-mailadresse.' }] }, { status: 400 })
    }),
  )
  const { user } = await open(`/kommune/skoler/${aSchool().id}/ret`, '/kommune/skoler/:id/ret')
  expect(await screen.findByLabelText('Skolens navn')).toHaveValue('Vestbakkeskolen')
  await user.clear(screen.getByLabelText('E-mail'))
  await user.type(screen.getByLabelText('E-mail'), 'lone')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription('Skriv en e-mailadresse.'))
  expect(sent).toMatchObject({ ifMatch: '"3"', body: { contact: { phone: '98 90 12 34', email: 'lone' } } })
})

it('is for the secretariat', async () => {
  given.session(aCoordinator)
  await open('/kommune/skoler/ny', '/kommune/skoler/ny')
  expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
})
