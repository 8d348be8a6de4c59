import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { SilenceBanner } from './SilenceBanner'

const NONE = { paused: false, unanswered: 0, offers: 0 }

it('says how many wait, and brings the offers back with one tap', async () => {
  let now: object = { paused: true, since: '2026-11-18T08:00:00Z', unanswered: 3, offers: 2 }
  server.use(
    http.get(`${API}/me/partner/silence`, () => HttpResponse.json(now)),
    http.delete(`${API}/me/partner/silence`, () => {
      now = NONE
      return HttpResponse.json(now)
    }),
  )
  const { user } = await show(<SilenceBanner />, { texts: ['inbox'] })
  expect(await screen.findByText(/^3 unge har ventet for længe på svar/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Svar de 3, der venter' })).toHaveAttribute('href', '/partner/ansoegninger')
  await user.click(screen.getByRole('button', { name: 'Vi er tilbage' }))
  expect(await screen.findByText('Velkommen tilbage. Jeres opslag er åbne igen.')).toBeVisible()
  await waitFor(() => expect(screen.queryByText('Jeres opslag holder pause')).not.toBeInTheDocument())
})

it('is not there for a firm that answers', async () => {
  let asked = false
  server.use(
    http.get(`${API}/me/partner/silence`, () => {
      asked = true
      return HttpResponse.json(NONE)
    }),
  )
  await show(<SilenceBanner />, { texts: ['inbox'] })
  await waitFor(() => expect(asked).toBe(true))
  expect(screen.queryByText('Jeres opslag holder pause')).not.toBeInTheDocument()
})
