import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { aBaker, aFirm } from '@/testing/firms'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import FirmPage from './FirmPage'

beforeEach(() => {
  sessionStorage.clear()
  given.session(aBaker(aFirm()))
  server.use(
    http.get(`${API}/municipalities`, () => HttpResponse.json([])),
    http.get(`${API}/postal-codes`, () => HttpResponse.json([])),
  )
})

it('lets nobody overwrite what a colleague has saved meanwhile, and loses nothing that was typed', async () => {
  let now = aFirm()
  const versions: (string | null)[] = []
  server.use(
    http.get(`${API}/me/partner`, () => HttpResponse.json(now)),
    http.put(`${API}/partners/:id`, async ({ request }) => {
      const seen = request.headers.get('If-Match')
      versions.push(seen)
      if (seen !== `"${now.version}"`) return HttpResponse.json({ type: 'x/changed-meanwhile', title: 'Ændret', status: 412 }, { status: 412 })
      now = { ...now, ...((await request.json()) as object), version: now.version + 1 }
      return HttpResponse.json(now)
    }),
  )
  const { user } = await show(<FirmPage />, { texts: ['firm'] })
  const street = await screen.findByLabelText('Vej og nummer')
  now = aFirm({ street: 'Vestergade 1', version: 4 })
  await user.clear(street)
  await user.type(street, 'Østergade 14')
  await user.click(screen.getByRole('button', { name: 'Gem ændringer' }))

  expect(await screen.findByText('En anden har rettet i mellemtiden')).toBeVisible()
  expect(street).toHaveValue('Østergade 14')

  await user.click(screen.getByRole('button', { name: 'Hent den nye version' }))
  expect(await screen.findByText('Det skrev du')).toBeVisible()
  expect(screen.getByLabelText('Vej og nummer')).toHaveValue('Vestergade 1')
  expect(screen.getByText('Østergade 14')).toBeVisible()

  await user.click(screen.getByRole('button', { name: /Brug det, jeg skrev/ }))
  await user.click(screen.getByRole('button', { name: 'Gem ændringer' }))
  expect(await screen.findByText('Virksomhedens oplysninger er gemt.')).toBeVisible()
  expect(versions).toEqual(['"3"', '"4"'])
  expect(now.street).toBe('Østergade 14')
})
