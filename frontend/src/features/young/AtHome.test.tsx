import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { MyApplicationView } from '@/api/types'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { anApplication } from '@/testing/young'
import { AtHome } from './AtHome'

type Consent = NonNullable<MyApplicationView['consent']>
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const open = (consent: Consent) => show(<AtHome application={anApplication({ status: 'AWAITING_GUARDIAN', consent })} />, { texts: ['young', 'guardian'] })

describe('what is waited for at home', () => {
  it('can be sent again after a while', async () => {
    let sent = 0
    server.use(
      http.post(`${API}/applications/:id/consent-request`, () => {
        sent += 1
        return HttpResponse.json(anApplication())
      }),
    )
    const { user } = await open({ state: 'AWAITED', asked: ['Mette Holm'], askedAt: minutesAgo(20) })
    await user.click(screen.getByRole('button', { name: 'Send linket igen' }))
    expect(await screen.findByText('Linket er sendt igen.')).toBeVisible()
    expect(sent).toBe(1)
  })

  it('is not sent twice in ten minutes, and an address can be corrected at once', async () => {
    await open({ state: 'AWAITED', asked: ['Mette Holm'], askedAt: minutesAgo(1) })
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Ret en adresse' })).toHaveAttribute('href', '/min-side/foraeldre')
  })

  it('was answered with a no', async () => {
    await open({ state: 'REFUSED', asked: ['Mette Holm'], by: 'Mette Holm' })
    expect(screen.getByText('Mette Holm har sagt nej. Virksomheden har ikke set din ansøgning.')).toBeVisible()
  })
})
