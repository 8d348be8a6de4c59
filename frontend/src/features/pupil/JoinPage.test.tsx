import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { MyPupilView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { aCoordinator } from '@/testing/schools'
import { server } from '@/testing/server'
import { alma } from '@/testing/young'
import JoinPage from './JoinPage'

const pupil: MyPupilView = {
  id: '0199f000-0000-7000-8000-00000000b001',
  name: 'Alma Holm',
  school: 'Vestbakkeskolen',
  className: '8.B',
  grade: 8,
  contact: { name: 'Lone Lærer', email: 'lone@skolen.example' },
  joinedAt: '2026-11-20T09:00:00Z',
}
let mine: MyPupilView | undefined
let sent: unknown[]

const problem = (type: string, title: string, status: number) => HttpResponse.json({ type: `x/${type}`, title, status }, { status })

beforeEach(() => {
  given.session(alma)
  mine = undefined
  sent = []
  server.use(
    http.get(`${API}/me/pupil`, () => (mine ? HttpResponse.json(mine) : problem('not-a-pupil', 'Du er ikke med i en klasse', 404))),
    http.post(`${API}/me/pupil`, async ({ request }) => {
      sent.push(await request.json())
      mine = pupil
      return HttpResponse.json(pupil)
    }),
    http.delete(`${API}/me/pupil`, () => {
      mine = undefined
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

const open = () => show(<JoinPage />, { at: '/elev', texts: ['pupil'] })
const join = async (code: string, born = '2012-05-17') => {
  const { user } = await open()
  await user.type(await screen.findByLabelText('Koden fra dit brev'), code)
  await user.type(screen.getByLabelText('Din fødselsdato'), born)
  await user.click(screen.getByRole('button', { name: 'Kom med' }))
  return user
}

it('tells a stranger how it goes, what happens with the data, and where to begin', async () => {
  given.session()
  await open()
  expect(await screen.findByRole('link', { name: 'Opret en bruger' })).toHaveAttribute('href', '/login?prompt=create&to=%2Felev')
  expect(screen.getByRole('link', { name: 'Jeg har en bruger' })).toHaveAttribute('href', '/login?to=%2Felev')
  expect(screen.getByRole('region', { name: 'Hvad sker der med det, du skriver?' })).toBeVisible()
})

it('takes the code as it was typed, and says which class one is in', async () => {
  const user = await join('7kq2m x9d4t')
  expect(await screen.findByRole('heading', { level: 1, name: 'Du er med i 8.B på Vestbakkeskolen' })).toBeVisible()
  expect(sent).toEqual([{ code: '7KQ2M-X9D4T', birthDate: '2012-05-17' }])

  await user.click(screen.getByRole('button', { name: 'Meld mig ud' }))
  await user.click(screen.getByRole('button', { name: 'Ja, meld mig ud' }))
  expect(await screen.findByLabelText('Koden fra dit brev')).toHaveValue('')
})

it('tells what is no code before anybody is asked', async () => {
  await join('7KQ2M')
  expect(await screen.findByRole('link', { name: /En kode har 10 tegn/ })).toBeVisible()
  expect(sent).toEqual([])
})

it.each([
  ['an unknown code', 'code-unknown', 'Vi kan ikke finde koden', 404],
  ['too many tries', 'code-too-often', 'Du har prøvet for mange gange', 429],
  ['a code that another has used', 'code-used', 'Koden er brugt', 409],
])('says what to do about %s, and keeps what was typed', async (_, type, title, status) => {
  server.use(http.post(`${API}/me/pupil`, () => problem(type, title, status)))
  await join('7KQ2M-X9D4T')
  expect(await screen.findByText(title)).toBeVisible()
  await waitFor(() => expect(document.querySelector('.error-summary')).toHaveFocus())
  expect(screen.getByLabelText('Koden fra dit brev')).toHaveValue('7KQ2M-X9D4T')
})

it('knows who has left the school', async () => {
  mine = { ...pupil, className: undefined, grade: undefined }
  await open()
  expect(await screen.findByRole('heading', { level: 1, name: 'Du har gået på Vestbakkeskolen' })).toBeVisible()
})

it('tells when nobody answers', async () => {
  server.use(http.get(`${API}/me/pupil`, () => problem('x', 'Vi er her ikke', 500)))
  await open()
  expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible()
})

it('is not for professionals', async () => {
  given.session(aCoordinator)
  await open()
  expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
})
