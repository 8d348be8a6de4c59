import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { CalendarImportView } from '@/api/types'
import { aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import ImportPage from './ImportPage'

let found: CalendarImportView
let sent: { dryRun: string | null; type: string | null; text: string }[]

beforeEach(() => {
  given.session(aSecretary)
  sent = []
  found = {
    takenOver: false,
    problems: [],
    changes: [
      { difference: 'UNCHANGED', beginsIn: 2026, schoolYear: '2026/27', now: { from: '2026-08-10', to: '2027-06-25' }, before: { from: '2026-08-10', to: '2027-06-25' } },
      { difference: 'CHANGED', beginsIn: 2026, schoolYear: '2026/27', now: { name: 'Vinterferie', from: '2027-02-20', to: '2027-02-28' }, before: { name: 'Vinterferie', from: '2027-02-13', to: '2027-02-21' } },
      { difference: 'GONE', beginsIn: 2026, schoolYear: '2026/27', before: { name: 'Mødedag', from: '2027-06-04', to: '2027-06-04' } },
    ],
  }
  server.use(
    http.post(`${API}/school-calendar/import`, async ({ request }) => {
      const dryRun = new URL(request.url).searchParams.get('dryRun')
      sent.push({ dryRun, type: request.headers.get('Content-Type'), text: new TextDecoder('windows-1252').decode(await request.arrayBuffer()) })
      return HttpResponse.json({ ...found, takenOver: dryRun === 'false' })
    }),
  )
})

const open = () =>
  show(<ImportPage />, { at: '/kommune/skolekalender/fil', path: '/kommune/skolekalender/fil', texts: ['desk', 'calendar', 'file'], others: [{ path: '/kommune/skolekalender', element: <p>Kalenderen</p> }] })

/** As Excel saves it: in the letters of Windows. */
const file = () => new File([Uint8Array.from('skoleår;type', (letter) => letter.charCodeAt(0))], 'kalender.csv', { type: 'text/csv' })

it('shows what a file changes before it is taken over', async () => {
  const { user, router } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByText('kalender.csv: 2 ændringer')).toBeVisible()
  expect(screen.getByRole('row', { name: /2026\/27 Vinterferie Ændret 20\. feb\. 2027 – 28\. feb\. 2027 13\. feb\. 2027 – 21\. feb\. 2027/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /Mødedag Fjernes 4\. jun\. 2027/ })).toBeVisible()
  expect(screen.getByText('1 linje er, som den var.')).toBeVisible()
  expect(sent).toEqual([{ dryRun: 'true', type: 'text/csv', text: 'skoleår;type' }])

  await user.click(screen.getByRole('button', { name: 'Overtag kalenderen' }))
  await waitFor(() => expect(router.state.location.search).toBe('?aar=2026'))
  expect(sent[1]).toEqual({ dryRun: 'false', type: 'text/csv', text: 'skoleår;type' })
})

it('names each line that is wrong, and then takes nothing over', async () => {
  found = { takenOver: false, changes: [], problems: [{ line: 5, column: 'TO', message: '»31-02-2027« er ikke en dato.' }, { line: 9, message: 'Anførselstegnene passer ikke sammen.' }] }
  const { user } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByText('kalender.csv: 2 fejl skal rettes')).toBeVisible()
  expect(screen.getByRole('row', { name: '5 til »31-02-2027« er ikke en dato.' })).toBeVisible()
  expect(screen.getByRole('row', { name: '9 hele linjen Anførselstegnene passer ikke sammen.' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Overtag kalenderen' })).not.toBeInTheDocument()
})

it('says that a file brings nothing new', async () => {
  found = { ...found, changes: found.changes.slice(0, 1) }
  const { user } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByText('kalender.csv siger det samme som kalenderen')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Overtag kalenderen' })).not.toBeInTheDocument()
})

it('tells when the file could not be sent', async () => {
  server.use(http.post(`${API}/school-calendar/import`, () => HttpResponse.json({ type: 'too-large', title: 'Det sendte er for stort', status: 413 }, { status: 413 })))
  const { user } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByText('Det sendte er for stort')).toBeVisible()
})
