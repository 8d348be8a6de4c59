import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem, Offline } from '@/api/problem'
import type { MovesView } from '@/api/types'
import { aBoard, aBooking, aMove, moved } from '@/testing/rounds'
import { placing } from './moves'
import { Play } from './play'
import { boardOf } from './state'

const post = vi.fn<(moves: unknown) => Promise<MovesView>>()
const fetch = vi.fn<(after: number) => Promise<MovesView>>()
let play: Play

beforeEach(() => {
  post.mockReset()
  fetch.mockReset().mockResolvedValue(moved(7, []))
  play = new Play(boardOf(aBoard()), { post, fetch }, 'me')
})

const toSmithy = () => play.move((state) => placing(state, ['alma'], { offer: 'smithy', week: '2027-W06' }))
const me = { by: { id: 'me', name: 'Jeg Selv' } }
const placed = moved(8, [aMove(8, 'alma', [aBooking('b2', 'smithy')], me)])
const byMette = moved(8, [aMove(8, 'alma', [aBooking('b2', 'smithy')])])

describe('one’s own moves', () => {
  it('are made, told, and can be taken back', async () => {
    post.mockResolvedValueOnce(placed).mockResolvedValueOnce(moved(9, [aMove(9, 'alma', [], { ...me, kind: 'RELEASED' })]))
    await toSmithy()
    expect(play.snapshot().recent).toMatchObject([{ own: true, move: { number: 8 } }])
    await play.undo()
    expect(post).toHaveBeenLastCalledWith([{ pupil: 'alma', expected: ['b2'] }])
    expect(play.snapshot()).toMatchObject({ steps: [], busy: false })
    expect(play.snapshot().state.pupils.get('alma')?.bookings).toEqual([])
  })

  it('wait for each other, and see what the one before did', async () => {
    post.mockResolvedValueOnce(placed).mockResolvedValueOnce(moved(9, []))
    await Promise.all([toSmithy(), play.move((state) => placing(state, ['alma'], { offer: 'bakery', week: '2027-W06' }))])
    expect(post.mock.calls[1]?.[0]).toEqual([{ pupil: 'alma', expected: ['b2'], to: { offer: 'bakery', week: '2027-W06' } }])
  })

  it('that are refused change nothing; how it stands is fetched at once', async () => {
    const problem = new ApiProblem({ type: '/problems/moved-meanwhile', title: 'Mette Krogh har flyttet Alma Holm', status: 409 })
    post.mockRejectedValueOnce(problem)
    fetch.mockResolvedValueOnce(moved(8, [aMove(8, 'alma', [aBooking('b9', 'bakery')])]))
    expect(await toSmithy()).toEqual([])
    const { refusal, state, steps } = play.snapshot()
    expect(refusal?.problem).toBe(problem)
    expect(state.pupils.get('alma')?.bookings[0]?.id).toBe('b9')
    expect(steps).toEqual([])
    play.dismiss()
    expect(play.snapshot().refusal).toBeUndefined()
  })
})

describe('others’ moves', () => {
  it('come as news, and are fresh until the next', async () => {
    fetch.mockResolvedValueOnce(byMette)
    expect(await play.catchUp()).toHaveLength(1)
    expect(fetch).toHaveBeenCalledWith(7)
    expect(play.snapshot().fresh).toEqual(new Set(['alma']))
    fetch.mockResolvedValueOnce(moved(8, []))
    await play.catchUp()
    expect(fetch).toHaveBeenLastCalledWith(8)
    expect(play.snapshot().fresh).toEqual(new Set(['alma']))
  })

  it('are not one’s own when those come back', async () => {
    post.mockResolvedValueOnce(placed)
    await toSmithy()
    fetch.mockResolvedValueOnce(placed)
    expect(await play.catchUp()).toEqual([])
    expect(play.snapshot().recent).toHaveLength(1)
  })

  it('of the round itself ask for the board anew', async () => {
    fetch.mockResolvedValueOnce(moved(8, [{ number: 8, at: '2026-12-14T09:00:00Z', kind: 'ROUND', bookings: [] }]))
    await play.catchUp()
    expect(play.snapshot().outdated).toBe(true)
  })

  it('that slip into the answer to one’s own are told apart', async () => {
    post.mockResolvedValueOnce(moved(9, [...placed.moves, aMove(9, 'ida', [aBooking('b3', 'bakery')])]))
    expect(await toSmithy()).toHaveLength(1)
    expect(play.snapshot().recent.map(({ own }) => own)).toEqual([false, true])
  })

  it('are waited for when the connection is away', async () => {
    fetch.mockRejectedValueOnce(new Offline())
    await play.catchUp()
    expect(play.snapshot().connected).toBe(false)
    await play.catchUp()
    expect(play.snapshot().connected).toBe(true)
  })
})
