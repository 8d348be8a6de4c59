import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { GuaranteeWatch } from '@/api/types'
import { aCounsellor, aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import GuaranteePage from './GuaranteePage'

const bakery = { id: '0199f000-0000-7000-8000-00000000000a', name: 'Vendsyssel Bageri' }
let watch: GuaranteeWatch

beforeEach(() => {
  given.session(aSecretary)
  watch = { open: 12, late: 3, waits: [], silent: [], ways: [] }
  server.use(http.get(`${API}/desk/guarantee`, () => HttpResponse.json(watch)))
})

const open = () => show(<GuaranteePage />, { texts: ['desk'] })

it('tells who waits, which firms are silent and who was sent around', async () => {
  watch.waits = [{ application: 'a', youngName: 'Alma Holm', offerTitle: 'En uge i bageriet', partner: bakery, submittedAt: '2026-10-01T08:00:00Z', answerBy: '2026-10-08', late: true }]
  watch.silent = [{ partner: bakery, unanswered: 4, since: '2026-10-01T08:00:00Z', paused: true }]
  watch.ways = [{ application: 'b', youngName: 'Storm Lund', steps: 3, begunAt: '2026-09-01T08:00:00Z', offerTitle: 'Fritidsjob på havnen', partner: bakery }]
  await open()
  expect(await screen.findByRole('row', { name: /Alma Holm.*En uge i bageriet.*For sent/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /Vendsyssel Bageri 4 .*På pause/ })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Vendsyssel Bageri' })).toHaveAttribute('href', `/partnere/${bakery.id}`)
  expect(screen.getByRole('link', { name: 'Find kontakt hos Vendsyssel Bageri' })).toHaveAttribute('href', '/kommune/partnere?q=Vendsyssel+Bageri')
  expect(screen.getByRole('row', { name: /Storm Lund 3 .*Fritidsjob på havnen/ })).toBeVisible()
})

it('says so when the guarantee is kept', async () => {
  await open()
  expect(await screen.findByText('12')).toBeVisible()
  expect(screen.getByText('Ingen venter på svar lige nu.')).toBeVisible()
  expect(screen.getByText('Ingen virksomheder er tavse.')).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

it('is for the secretariat only', async () => {
  given.session(aCounsellor)
  await open()
  expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
})
