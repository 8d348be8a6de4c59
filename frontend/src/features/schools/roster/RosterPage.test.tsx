import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { RosterImportView } from '@/api/types'
import { aCounsellor } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { aCoordinator, aRoster, aSchool, aSchoolWithClasses } from '@/testing/schools'
import { server } from '@/testing/server'
import RosterPage from './RosterPage'

let found: RosterImportView
let sent: { year: string | null; dryRun: string | null; type: string | null; text: string }[]

beforeEach(() => {
  given.session(aCoordinator)
  sent = []
  found = aRoster({
    counts: { added: 1, moved: 1, gone: 1, newClasses: 1, unchanged: 21 },
    changes: [
      { kind: 'NEW_CLASS', name: '8.C', className: '8.C' },
      { kind: 'NEW', name: 'Alma Holm', className: '8.C', after: '17-05-2012' },
      { kind: 'MOVED', name: 'Bo Lund', className: '8.B', before: '8.A', after: '8.B' },
      { kind: 'GONE', name: 'Carl Juul', className: '8.B', before: '8.B' },
    ],
  })
  server.use(
    http.get(`${API}/schools/:id`, () => HttpResponse.json(aSchoolWithClasses())),
    http.post(`${API}/schools/:id/roster`, async ({ request }) => {
      const query = new URL(request.url).searchParams
      sent.push({ year: query.get('year'), dryRun: query.get('dryRun'), type: request.headers.get('Content-Type'), text: new TextDecoder('windows-1252').decode(await request.arrayBuffer()) })
      return HttpResponse.json({ ...found, takenOver: query.get('dryRun') === 'false' })
    }),
  )
})

const open = () => show(<RosterPage />, { at: `/kommune/skoler/${aSchool().id}/klasseliste`, path: '/kommune/skoler/:id/klasseliste', texts: ['desk', 'schools', 'file'] })

/** As a school system of Windows saves it. */
const file = () => new File([Uint8Array.from('Fødselsdato', (letter) => letter.charCodeAt(0))], 'klasser.csv', { type: 'text/csv' })

it('shows what a class list changes, and takes it over as it was looked at', async () => {
  const { user } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByText('klasser.csv har 24 elever.')).toBeVisible()
  expect(screen.getByText('1 elev mangler i filen og bliver meldt ud')).toBeVisible()
  expect(screen.getByRole('row', { name: /Bo Lund/ })).toHaveTextContent('8.BBo LundFlyttetfra8.Atil8.B')
  expect(screen.getByRole('row', { name: /8.C Alma Holm Ny 17-05-2012/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /8.B Carl Juul Meldes ud/ })).toBeVisible()
  expect(sent).toEqual([{ year: '2026', dryRun: 'true', type: 'text/csv', text: 'Fødselsdato' }])

  await user.click(screen.getByRole('button', { name: 'Overtag klasselisten' }))
  expect(await screen.findByText('Klasselisten er overtaget fra klasser.csv')).toBeVisible()
  expect(sent[1]).toEqual({ year: '2026', dryRun: 'false', type: 'text/csv', text: 'Fødselsdato' })
  await waitFor(() => expect(document.querySelector('.receipt')).toHaveFocus())
  expect(screen.getByRole('link', { name: 'Se klasserne' })).toHaveAttribute('href', `/kommune/skoler/${aSchool().id}?aar=2026`)
})

it('takes a file that is dropped', async () => {
  await open()
  const field = await screen.findByLabelText('CSV-fil')
  fireEvent.drop(field.closest('.file-drop') as Element, { dataTransfer: { files: [file()] } })
  expect(await screen.findByText('klasser.csv har 24 elever.')).toBeVisible()
})

it('says that a file brings nothing new', async () => {
  found = aRoster({ counts: { unchanged: 24 } })
  const { user } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByText('klasser.csv siger det samme som klasselisten')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Overtag klasselisten' })).not.toBeInTheDocument()
})

it('names each problem by line and column, and then takes nothing over', async () => {
  found = aRoster({ problemCount: 900, problems: [{ line: 1, column: 'CPR-nummer', message: 'Slet kolonnen.' }, { line: 9, message: 'Anførselstegnene passer ikke sammen.' }] })
  const { user } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByText('klasser.csv: 900 fejl skal rettes')).toBeVisible()
  expect(screen.getByRole('row', { name: '1 CPR-nummer Slet kolonnen.' })).toBeVisible()
  expect(screen.getByRole('row', { name: '9 hele linjen Anførselstegnene passer ikke sammen.' })).toBeVisible()
  expect(screen.getByText('De første 2 af 900 er vist.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Overtag klasselisten' })).not.toBeInTheDocument()
})

it('shows long lists bit by bit, and what one should look at first', async () => {
  found = aRoster({
    counts: { added: 120 },
    changes: Array.from({ length: 120 }, (_, number) => ({ kind: 'NEW' as const, name: `Elev ${number}`, className: '8.A', after: '17-05-2012' })),
    remarks: [{ line: 12, column: 'fødselsdato', message: 'Eleven er 9 år.' }],
  })
  const { user } = await open()
  await user.upload(await screen.findByLabelText('CSV-fil'), file())
  expect(await screen.findByRole('row', { name: '12 fødselsdato Eleven er 9 år.' })).toBeVisible()
  expect(screen.getByText('Viser 50 af 120')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Vis flere' }))
  expect(screen.getByText('Viser 100 af 120')).toBeVisible()
})

it('explains the columns, why there is no CPR number, and gives an example', async () => {
  await open()
  expect(await screen.findByText('Ingen CPR-numre')).toBeInTheDocument()
  expect(screen.getByText('Hent et eksempel').closest('a')).toHaveAttribute('href', '/eksempel-klasseliste.csv')
})

it('is not for those who only read', async () => {
  given.session(aCounsellor)
  await open()
  expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
})
