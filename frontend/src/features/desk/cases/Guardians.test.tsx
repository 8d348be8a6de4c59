import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseView, Guardian } from '@/api/types'
import { aCase } from '@/testing/cases'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { Guardians } from './Guardians'

const father: Guardian = { id: '0199f000-0000-7000-8000-0000000000b1', name: 'Jens Holm', phone: '20 30 40 50', language: 'DA', addedBy: 'PROFESSIONAL' }
let sent: unknown

beforeEach(() => {
  sent = undefined
  server.use(
    http.put(`${API}/desk/cases/:id/guardians`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(aCase({ guardians: [father] }))
    }),
    http.post(`${API}/desk/cases/:id/consent-links`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ token: 'abc', guardianName: 'Jens Holm', validUntil: '2026-12-05T10:00:00Z' }, { status: 201 })
    }),
  )
})

const waiting = {
  application: { id: '0199f000-0000-7000-8000-0000000000d1', status: 'AWAITING_GUARDIAN' },
  offer: { id: '0199f000-0000-7000-8000-0000000000c1', title: 'Hjælp i butikken', kind: 'LEISURE_JOB' },
} as unknown as CaseView['applications'][number]

const open = (part: Partial<CaseView> & { age?: number }) => show(<Guardians view={aCase({ ...part, card: { age: part.age ?? 14 } })} />, { texts: ['desk', 'guardian'] })

describe('the guardians of a minor', () => {
  it('are named by whoever has the case', async () => {
    const { user } = await open({})
    expect(screen.getByText('Ingen er skrevet ind.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Skriv forældre eller værge ind' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByLabelText('Navn'), 'Jens Holm')
    await user.type(dialog.getByLabelText(/^Telefon/), '20 30 40 50')
    await user.click(dialog.getByRole('button', { name: 'Skriv forældre eller værge ind' }))
    expect(sent).toEqual({ guardians: [{ name: 'Jens Holm', phone: '20 30 40 50', language: 'DA' }] })
  })

  it('get a link that is shown once', async () => {
    const { user } = await open({ guardians: [father], applications: [waiting] })
    await user.click(screen.getByRole('button', { name: 'Lav et link til Jens Holm: Hjælp i butikken' }))
    expect(await screen.findByLabelText('Link')).toHaveValue(`${location.origin}/samtykke#abc`)
    expect(sent).toEqual({ application: waiting.application.id, guardian: father.id })
  })

  it('are only read by others', async () => {
    await open({ guardians: [father], applications: [waiting], mine: false })
    expect(screen.getByText('Jens Holm')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('are nobody for an adult', async () => {
    await open({ age: 18 })
    expect(screen.queryByText('Forældre eller værge')).not.toBeInTheDocument()
  })
})
