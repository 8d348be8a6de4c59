import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPupil, MoveView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { liveBookings, type BoardState } from './state'

/** Says in whole sentences who is placed where, and what a move did. What is said is what a screen reader hears. */
export function useSay() {
  const { t } = useTranslation('board')
  const format = useFormat()
  return useMemo(() => {
    const weeks = (all: readonly string[]) => {
      const [first, ...more] = all
      return first === undefined ? '' : more.length === 0 ? format.week(first) : t('say.weeks', { first: Number(first.slice(6)), last: Number((all.at(-1) ?? '').slice(6)) })
    }
    const firm = (state: Names, offer: string | undefined) => (offer ? (state.offers.get(offer)?.partner.name ?? t('say.otherPlace')) : t('say.ownPlace'))

    /** `Byens Bageri · uge 6`, short. */
    const places = (state: Names, pupil: BoardPupil) => liveBookings(pupil).map((one) => ({ id: one.id, text: t('say.at', { firm: firm(state, one.offer), weeks: weeks(one.weeks) }), held: one.status === 'HELD', locked: one.locked }))

    /** `Alma Holm, 8.B, placeret hos Byens Bageri i uge 6, låst`. */
    const who = (state: Names, pupil: BoardPupil) => {
      const where = liveBookings(pupil).map((one) => t(one.status === 'HELD' ? 'say.heldAt' : 'say.placedAt', { firm: firm(state, one.offer), weeks: weeks(one.weeks) }) + (one.locked ? t('say.locked') : ''))
      return [pupil.name, state.classes.get(pupil.schoolClass)?.name, ...(where.length > 0 ? where : [t('say.without')])].join(', ')
    }

    /** What a move did, by oneself or by another. */
    const did = (state: BoardState, move: MoveView, own: boolean) => {
      const stop = move.to ?? move.from
      const kind = kindOf(move)
      const words = { name: (move.pupil && state.pupils.get(move.pupil)?.name) ?? t('say.aPupil'), by: move.by?.name ?? t('say.nobody'), firm: firm(state, stop?.offer), weeks: weeks(stop?.weeks ?? []) }
      return own ? t(`did.${kind}`, words) : t(`didBy.${kind}`, words)
    }

    return { weeks, places, who, did }
  }, [t, format])
}

/** What is said of a move: some kinds have two sides. */
function kindOf({ kind, pupil, to }: MoveView) {
  if (kind === 'QUEUED' && !to) return 'UNQUEUED'
  if (kind === 'HELD' && pupil) return 'HELD_FOR'
  return kind === 'UNHELD' && pupil ? 'UNHELD_FOR' : kind
}

type Names = Pick<BoardState, 'offers' | 'classes'>

export type Say = ReturnType<typeof useSay>
