import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BoardView, MoveView, NewWish } from '@/api/types'
import { placing, placingOwn, releasing, swapping } from './moves'
import { Play } from './play'
import { backendOf, giveBack, holdSeats, lock, matchesKey, queue, tellWishes, unqueue } from './queries'
import { useSay } from './say'
import { boardOf, isLocked, liveBookings, type Spot } from './state'

const SECOND = 1000
const PATIENCE = 5 * SECOND

/** The board in play: how it stands, what one can do, and what was said last. */
export function usePlay(view: BoardView, me: string) {
  const { t } = useTranslation('board')
  const say = useSay()
  const queries = useQueryClient()
  const id = view.round.id
  const [play] = useState(() => new Play(boardOf(view), backendOf(id), me))
  const table = useSyncExternalStore(play.subscribe, play.snapshot)
  // The last words about what one has done oneself are counted too: nothing that was begun before may take their place.
  const [said, setSaid] = useState<{ text: string; count: number; own: number }>({ text: '', count: 0, own: 0 })
  const tell = useCallback((text: string, done = false) => setSaid(({ count, own }) => ({ text, count: count + 1, own: done ? count + 1 : own })), [])

  const news = useCallback(
    (moves: readonly MoveView[], own: boolean) => {
      if (moves.length === 0) return
      const { state } = play.snapshot()
      const [first] = moves
      tell(moves.length === 1 && first ? say.did(state, first, own) : own ? t('did.many', { count: moves.length }) : t('didBy.many', { count: moves.length, by: first?.by?.name ?? t('say.nobody') }), own)
      // What is full or free has changed for everybody.
      void queries.invalidateQueries({ queryKey: matchesKey })
    },
    [play, say, t, tell, queries],
  )
  useFetching(play, (moves) => news(moves, false))

  const acts = useMemo(() => {
    const own = async (moves: Promise<readonly MoveView[]>) => {
      const made = await moves
      news(made, true)
      return made.length > 0
    }
    return {
      place: (pupils: readonly string[], to: Spot, adding: boolean) => own(play.move((state) => placing(state, pupils, to, adding))),
      placeOwn: (pupil: string, ownPlace: string, week: string) => own(play.move((state) => placingOwn(state, pupil, ownPlace, week))),
      release: (pupils: readonly string[]) => own(play.move((state) => releasing(state, pupils))),
      swap: (one: string, other: string) =>
        own(
          play.move((state) => {
            const [a, b] = [state.pupils.get(one), state.pupils.get(other)]
            return a && b ? swapping(a, b) : []
          }),
        ),
      undo: () => own(play.undo()),
      toggleLock: async (pupil: string) => {
        const now = play.snapshot().state.pupils.get(pupil)
        if (!now) return
        const on = !isLocked(now)
        for (const booking of liveBookings(now)) if (booking.locked !== on) await own(play.act(() => lock(booking.id, on)))
      },
      hold: (to: Spot, seats: number) => own(play.act(() => holdSeats(id, { ...to, seats }))),
      giveBack: (hold: string) => own(play.act(() => giveBack(hold))),
      queue: (pupil: string, spot: Spot) => own(play.act(() => queue(id, pupil, spot))),
      unqueue: (pupil: string, spot: Spot) => own(play.act(() => unqueue(id, pupil, spot))),
      wish: (pupil: string, wishes: NewWish[]) => own(play.act(() => tellWishes(id, pupil, wishes))),
      dismiss: play.dismiss,
    }
  }, [play, news, id])
  return { table, acts, said, tell, say }
}

export type Acts = ReturnType<typeof usePlay>['acts']

/** Fetches each second what others do, while somebody looks; more seldom while the connection is away. */
function useFetching(play: Play, onNews: (moves: readonly MoveView[]) => void) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    let asking = false
    const again = async () => {
      clearTimeout(timer)
      if (over || asking || document.hidden) return
      asking = true
      try {
        onNews(await play.catchUp())
      } catch {
        // The round is gone, or not ours any more: there is nothing to fetch.
        over = true
      }
      asking = false
      if (!over) timer = setTimeout(() => void again(), play.snapshot().connected ? SECOND : PATIENCE)
    }
    const onVisible = () => void again()
    document.addEventListener('visibilitychange', onVisible)
    timer = setTimeout(() => void again(), SECOND)
    return () => {
      over = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [play, onNews])
}
