import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/i18n/format'
import { maySwap } from './moves'
import { isLocked, liveBookings, type BoardState } from './state'
import { useDrag, type Drop, type Over } from './useDrag'
import type { Marks } from './useMatches'
import type { Acts } from './usePlay'

interface Now {
  state: BoardState
  chosen: readonly string[]
  marks: Marks
  adding: boolean
}

interface Setting {
  area: RefObject<HTMLElement | null>
  latest: RefObject<Now>
  acts: Acts
  enabled: boolean
  /** These are dragged now. */
  lift: (who: readonly string[]) => void
  drop: () => void
}

/** What dragging means on the board: to a week, onto another pupil, or back to the list. */
export function useBoardDrag({ area, latest, acts, enabled, lift, drop }: Setting) {
  const { t } = useTranslation('board')
  const format = useFormat()

  /** Who is dragged: all that are chosen when it is one of them. */
  const carried = (pupil: string) => (latest.current.chosen.includes(pupil) ? latest.current.chosen : [pupil])
  const pupilOf = (id: string | undefined) => (id === undefined ? undefined : latest.current.state.pupils.get(id))

  const over = (pupil: string, where: Drop | undefined): Over | undefined => {
    const { state, marks } = latest.current
    const who = carried(pupil)
    if (where?.kind === 'out') {
      return who.some((id) => liveBookings(pupilOf(id)!).length > 0 && !isLocked(pupilOf(id)!)) ? { words: t('drag.out'), possible: true } : undefined
    }
    if (!where) return undefined
    const other = pupilOf(where.guest)
    if (who.length === 1 && other && maySwap(pupilOf(pupil), other)) return { words: t('drag.swap', { name: other.name }), possible: true }
    const verdict = marks.byOffer?.get(where.offer)?.get(where.week)
    const free = state.offers.get(where.offer)?.weeks.find(({ week }) => week === where.week)?.free ?? 0
    const why = verdict?.fit === 'BLOCKED' ? verdict.sentences.join(' ') : free < who.length ? t('cell.tooFew', { count: free }) : undefined
    if (why) return { words: t('drag.no', { why }), possible: false }
    return { words: t('drag.place', { firm: state.offers.get(where.offer)?.partner.name ?? '', week: format.week(where.week) }), possible: true }
  }

  useDrag(area, enabled, {
    onLift: (pupil) => {
      const who = carried(pupil)
      lift(who)
      return who.length > 1 ? t('drag.many', { count: who.length }) : (pupilOf(pupil)?.name ?? '')
    },
    onOver: over,
    onDrop: (pupil, where) => {
      const who = carried(pupil)
      const other = where.kind === 'cell' ? where.guest : undefined
      const made = where.kind === 'out' ? acts.release(who) : who.length === 1 && other && maySwap(pupilOf(pupil), pupilOf(other)) ? acts.swap(pupil, other) : acts.place(who, where, latest.current.adding)
      void made.then(() => drop())
    },
    onCancel: () => drop(),
  })
}
