import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { BoardView, MatchView, MeView, MovesView } from '@/api/types'
import { API, given, show } from '@/testing/render'
import { aBoard, aBoardPupil, aBooking, aMatch, aMove, moved, seatsIn } from '@/testing/rounds'
import { server } from '@/testing/server'
import BoardPage from './BoardPage'

const karen: MeView = { account: { id: 'karen', name: 'Karen Bro', language: 'DA' }, roles: ['coordinator'], municipality: '860' }
const byKaren = { by: { id: 'karen', name: 'Karen Bro' } }
const ROUND = `${API}/placement-rounds/r1`

let board: BoardView
let matches: MatchView[]
let news: MovesView
const posted = vi.fn<(moves: unknown) => void>()
let answer: () => Response

beforeEach(() => {
  given.session(karen)
  posted.mockReset()
  board = aBoard()
  news = moved(7, [])
  matches = [aMatch('smithy', '2027-W06', { free: 1 }), aMatch('smithy', '2027-W07'), aMatch('bakery', '2027-W07'), aMatch('bakery', '2027-W06', { blocks: [{ obstacle: 'TOO_YOUNG', severity: 'BLOCKS', sentence: 'Alma er 14 år; her skal man være 15.' }] })]
  answer = () => HttpResponse.json(moved(8, [aMove(8, 'alma', [aBooking('b2', 'smithy')], byKaren)], [{ offer: 'smithy', week: seatsIn('2027-W06', 2, 0) }]))
  server.use(
    http.get(`${ROUND}/board`, () => HttpResponse.json(board)),
    http.get(`${ROUND}/moves`, () => HttpResponse.json(news)),
    http.get(`${ROUND}/pupils/:pupil/matches`, () => HttpResponse.json(matches)),
    http.post(`${ROUND}/moves`, async ({ request }) => {
      posted(await request.json())
      return answer()
    }),
  )
})

const nothing = (): void => undefined

const open = () => show(<BoardPage />, { at: '/kommune/praktik/r1', path: '/kommune/praktik/:id', texts: ['board', 'offers'] })
const pupil = async (name: RegExp | string) => within(await screen.findByRole('region', { name: 'Elever' })).findByRole('button', { name })
const seat = (name: RegExp) => screen.findByRole('button', { name })

it('names tell who is placed where', async () => {
  const { user } = await open()
  expect(await pupil('Alma Holm, 8.B, uden plads')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Alle' }))
  expect(await pupil('Noah Lund, 8.B, placeret hos Byens Bageri i uge 6')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Byens Bageri, uge 6: 1 af 2 pladser er ledige.' })).toBeVisible()
  expect(within(screen.getByRole('list', { name: 'Elever hos Byens Bageri i uge 6' })).getByRole('button')).toHaveAccessibleName('Noah Lund, 8.B, placeret hos Byens Bageri i uge 6')
})

it('says what blocks a match before it is tried, and does not try it', async () => {
  const { user } = await open()
  await user.click(await pupil(/^Alma Holm/))
  const blocked = await seat(/^Byens Bageri, uge 6/)
  await waitFor(() => expect(blocked).toHaveAttribute('aria-disabled', 'true'))
  expect(blocked).toHaveAccessibleDescription('Alma er 14 år; her skal man være 15.')
  expect(await seat(/^Smedjen, uge 6.* Passer\.$/)).toBeVisible()
  await user.click(blocked)
  expect(await screen.findByRole('status', { name: 'Seneste hændelse' })).toHaveTextContent('Alma er 14 år')
  expect(posted).not.toHaveBeenCalled()
})

it('places with the keyboard alone: Enter on the pupil, arrows among the seats, Enter; Escape cancels', async () => {
  const { user } = await open()
  ;(await pupil(/^Alma Holm/)).focus()
  await user.keyboard('{Enter}')
  await waitFor(async () => expect(await seat(/^Smedjen, uge 6/)).toHaveFocus())
  await user.keyboard('{ArrowRight}')
  expect(await seat(/^Smedjen, uge 7/)).toHaveFocus()
  await user.keyboard('{Escape}')
  await waitFor(async () => expect(await pupil(/^Alma Holm/)).toHaveFocus())
  await user.keyboard('{Enter}')
  await waitFor(async () => expect(await seat(/^Smedjen, uge 6/)).toHaveFocus())
  await user.keyboard('{Enter}')
  await waitFor(() => expect(posted).toHaveBeenCalledWith({ moves: [{ pupil: 'alma', expected: [], to: { offer: 'smithy', week: '2027-W06' } }] }))
  expect(await screen.findByText('Alma Holm er placeret hos Smedjen i uge 6.', { selector: '.board-said span' })).toBeVisible()
  await waitFor(async () => expect(await pupil(/^Ida Ager/)).toHaveFocus())
})

it('arrows go along the pupils, and Tab comes to one of them only', async () => {
  const { user } = await open()
  const ida = await pupil(/^Ida Ager/)
  const alma = await pupil(/^Alma Holm/)
  expect([ida.tabIndex, alma.tabIndex]).toEqual([0, -1])
  ida.focus()
  await user.keyboard('{ArrowDown}')
  expect(alma).toHaveFocus()
  expect([ida.tabIndex, alma.tabIndex]).toEqual([-1, 0])
})

it('places several at once from the ranked list', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('checkbox', { name: 'Vælg Alma Holm' }))
  await user.click(screen.getByRole('checkbox', { name: 'Vælg Ida Ager' }))
  await user.click(screen.getByRole('button', { name: 'Placér …' }))
  const dialog = await screen.findByRole('dialog', { name: 'Placér 2 elever' })
  await user.click(await within(dialog).findByRole('button', { name: /Smedjen.*uge 7/ }))
  await waitFor(() => expect(posted).toHaveBeenCalledWith({ moves: ['alma', 'ida'].map((id) => ({ pupil: id, expected: [], to: { offer: 'smithy', week: '2027-W07' } })) }))
})

it('what was done is the last word, though what fits is known only afterwards', async () => {
  board = aBoard({ pupils: [aBoardPupil('alma', 'Alma Holm', { bookings: [aBooking('b1', 'smithy')] })] })
  answer = () => HttpResponse.json(moved(8, [{ ...aMove(8, 'alma', [], byKaren), kind: 'RELEASED', to: undefined, from: { offer: 'smithy', weeks: ['2027-W06'] } }], []))
  let known = nothing
  const late = new Promise<void>((resolve) => (known = resolve))
  server.use(
    http.get(`${ROUND}/pupils/:pupil/matches`, async () => {
      await late
      return HttpResponse.json(matches)
    }),
  )
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Alle' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Vælg Alma Holm' }))
  await user.click(await screen.findByRole('button', { name: 'Tag pladsen fra' }))
  const said = screen.getByRole('status', { name: 'Seneste hændelse' })
  await waitFor(() => expect(said).toHaveTextContent('Alma Holm er taget fra Smedjen og står uden plads.'))
  known()
  expect(await screen.findByRole('checkbox', { name: 'Kun det, der passer' })).toBeVisible()
  await waitFor(() => expect(document.querySelector('.cell-fits')).toBeInTheDocument())
  expect(said).toHaveTextContent('Alma Holm er taget fra Smedjen og står uden plads.')
})

it('says of which school a class is where two have the same name', async () => {
  const [first, ...others] = board.round.classes
  board = { ...board, round: { ...board.round, classes: [first!, { ...first!, id: 'elsewhere', school: { id: 's9', name: 'Fjordskolen' } }, ...others] } }
  await open()
  expect(await screen.findByRole('rowheader', { name: `${first!.name} Fjordskolen` })).toBeVisible()
  for (const other of others) expect(screen.getByRole('rowheader', { name: other.name })).toBeVisible()
})

it('swaps two, and takes a move back', async () => {
  board = aBoard({ pupils: [aBoardPupil('noah', 'Noah Lund', { bookings: [aBooking('b1', 'bakery')] }), aBoardPupil('ida', 'Ida Ager', { bookings: [aBooking('b2', 'smithy', '2027-W07')] })] })
  answer = () => HttpResponse.json(moved(9, [aMove(8, 'noah', [aBooking('b3', 'smithy', '2027-W07')], byKaren), aMove(9, 'ida', [aBooking('b4', 'bakery')], byKaren)]))
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Med plads' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Vælg Noah Lund' }))
  await user.click(screen.getByRole('checkbox', { name: 'Vælg Ida Ager' }))
  await user.click(screen.getByRole('button', { name: 'Byt de to' }))
  await waitFor(() => expect(posted).toHaveBeenCalledTimes(1))
  await user.click(await screen.findByRole('button', { name: /^Fortryd: / }))
  await waitFor(() => expect(posted).toHaveBeenLastCalledWith({ moves: [{ pupil: 'noah', expected: ['b3'], to: { offer: 'bakery', week: '2027-W06' } }, { pupil: 'ida', expected: ['b4'], to: { offer: 'smithy', week: '2027-W07' } }] }))
})

it('shows and tells what the other coordinator does', async () => {
  await open()
  await pupil(/^Alma Holm/)
  news = moved(8, [aMove(8, 'alma', [aBooking('b2', 'smithy')])], [{ offer: 'smithy', week: seatsIn('2027-W06', 2, 0) }])
  expect(await screen.findByText('Mette Krogh placerede Alma Holm hos Smedjen i uge 6.', { selector: '.board-said span' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Smedjen, uge 6: 0 af 2 pladser er ledige.' })).toBeVisible()
})

it('says who was faster, how it stands now, and overwrites nothing', async () => {
  answer = () => HttpResponse.json({ type: '/problems/moved-meanwhile', title: 'Mette Krogh har lige flyttet Alma Holm', detail: 'Se, hvor eleven er nu, og flyt igen.', status: 409 }, { status: 409 })
  const { user } = await open()
  await user.click(await pupil(/^Alma Holm/))
  news = moved(8, [aMove(8, 'alma', [aBooking('b9', 'bakery')])])
  await user.click(await seat(/^Smedjen, uge 6.*Passer/))
  const dialog = await screen.findByRole('dialog', { name: 'Mette Krogh har lige flyttet Alma Holm' })
  expect(await within(dialog).findByText('Alma Holm, 8.B, placeret hos Byens Bageri i uge 6')).toBeVisible()
  expect(posted).toHaveBeenCalledTimes(1)
})

it('who only reads can look, and move nobody', async () => {
  given.session({ ...karen, roles: ['counsellor'] })
  await open()
  expect(await screen.findByText('Du kan se tavlen, men ikke flytte nogen.')).toBeVisible()
  expect(screen.queryByRole('checkbox', { name: /^Vælg/ })).not.toBeInTheDocument()
})

it('a round that is not there, or not one’s own, is not found', async () => {
  server.use(http.get(`${ROUND}/board`, () => HttpResponse.json({ type: '/problems/unknown', title: 'Findes ikke', status: 404 }, { status: 404 })))
  await open()
  expect(await screen.findByRole('heading', { name: 'Siden findes ikke' })).toBeVisible()
})
