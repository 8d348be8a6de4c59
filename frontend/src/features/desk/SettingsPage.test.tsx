import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { NewSettings, SettingsView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import SettingsPage from './SettingsPage'

const settings: SettingsView = {
  municipality: '860',
  name: 'Hjørring Kommune',
  reviewBeforePublishing: false,
  replyWorkingDays: 5,
  confirmWorkingDays: 5,
  takeWorkingDays: 2,
  followUpWorkingDays: 10,
  silenceMailAfter: 3,
  silencePauseAfter: 5,
  worksOnQuietDays: false,
  closedDays: [{ day: '2027-05-07', name: 'Fredag efter Kristi himmelfart' }],
  version: 3,
}

let sent: NewSettings | undefined

beforeEach(() => {
  sent = undefined
  given.session({ account: { id: '0199f000-0000-7000-8000-0000000000aa', name: 'Mette Krogh', language: 'DA' }, roles: ['secretariat'], municipality: '860' })
  server.use(
    http.get(`${API}/desk/settings`, () => HttpResponse.json(settings)),
    http.put(`${API}/desk/settings`, async ({ request }) => {
      sent = (await request.json()) as NewSettings
      return HttpResponse.json({ ...settings, ...sent, version: 4 })
    }),
  )
})

it('sends the days on which the clock stands still', async () => {
  const { user } = await show(<SettingsPage />, { texts: ['desk'] })
  expect(await screen.findByLabelText('Dato 1')).toHaveValue('2027-05-07')
  await user.click(screen.getByRole('button', { name: 'Tilføj en dag' }))
  await user.type(screen.getByLabelText('Dato 2'), '2027-12-23')
  await user.type(screen.getAllByLabelText('Hvad er det for en dag?')[1] as HTMLElement, 'Lillejuleaften')
  await user.click(screen.getByRole('button', { name: 'Fjern dag 1' }))
  await user.clear(screen.getByLabelText('Arbejdsdage til at tage imod en plads'))
  await user.type(screen.getByLabelText('Arbejdsdage til at tage imod en plads'), '3')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await waitFor(() =>
    expect(sent).toEqual({
      reviewBeforePublishing: false,
      replyWorkingDays: 5,
      confirmWorkingDays: 3,
      takeWorkingDays: 2,
      followUpWorkingDays: 10,
      silenceMailAfter: 3,
      silencePauseAfter: 5,
      worksOnQuietDays: false,
      closedDays: [{ day: '2027-12-23', name: 'Lillejuleaften' }],
    }),
  )
})

it('lets a municipality never write to silent firms, and tells what is out of bounds', async () => {
  const { user } = await show(<SettingsPage />, { texts: ['desk'] })
  const mail = await screen.findByLabelText('Skriv til en virksomhed efter så mange ubesvarede ansøgninger')
  const follow = screen.getByLabelText('Arbejdsdage mellem to skridt i en sag')
  await user.clear(mail)
  await user.type(mail, '0')
  await user.clear(follow)
  await user.type(follow, '61')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByRole('link', { name: 'Vælg mellem 1 og 60 dage.' })).toBeVisible()
  expect(sent).toBeUndefined()
  await user.clear(follow)
  await user.type(follow, '60')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  await waitFor(() => expect(sent).toMatchObject({ silenceMailAfter: 0, followUpWorkingDays: 60 }))
})
