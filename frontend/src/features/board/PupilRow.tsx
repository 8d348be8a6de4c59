import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPupil, WishView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Icon } from '@/ui'
import type { Say } from './say'
import type { BoardState } from './state'

export type Names = Pick<BoardState, 'offers' | 'classes'>

interface Props {
  pupil: BoardPupil
  names: Names
  say: Say
  chosen: boolean
  /** Whether the Tab key comes by here: one row of the list does, the arrow keys lead to the others. */
  current: boolean
  /** Somebody else moved this pupil a moment ago. */
  fresh: boolean
  mayMove: boolean
  onChoose: (pupil: string, byKey: boolean) => void
  onPick: (pupil: string) => void
}

/** A pupil in the list: who, where, and what they wish. The whole row can be dragged; on a touch screen its handle. */
export const PupilRow = memo(function PupilRow({ pupil, names, say, chosen, current, fresh, mayMove, onChoose, onPick }: Props) {
  const { t } = useTranslation('board')
  const wish = useWish(names)
  const places = say.places(names, pupil)
  const remarks = useRemarks()(pupil)
  const tab = current ? 0 : -1
  const more = `more-${pupil.id}`
  return (
    <li className={`pupil${chosen ? ' pupil-chosen' : ''}${fresh ? ' is-fresh' : ''}${places.length > 0 ? ' pupil-placed' : ''}`} data-pupil={pupil.id} data-drag={mayMove ? pupil.id : undefined}>
      {mayMove && <input type="checkbox" className="pupil-pick" aria-label={t('pupil.pick', { name: pupil.name })} checked={chosen} tabIndex={tab} onChange={() => onPick(pupil.id)} />}
      <button type="button" className="pupil-main" aria-pressed={chosen} aria-label={say.who(names, pupil)} aria-describedby={more} tabIndex={tab} onClick={(event) => onChoose(pupil.id, event.detail === 0)}>
        <span className="pupil-name">{pupil.name}</span>
        {places.length === 0 ? (
          <span className="pupil-none">{t('say.without')}</span>
        ) : (
          places.map((place) => (
            <span key={place.id} className={place.held ? 'pupil-place pupil-held' : 'pupil-place'}>
              {place.locked && <Icon name="lock" />}
              {place.text}
            </span>
          ))
        )}
        <span className="pupil-more" id={more}>
          {pupil.wishes.length > 0 ? (
            <span className="pupil-wishes">
              <span className="sr-only">{t('pupil.wishes')} </span>
              {pupil.wishes.map((one) => `${one.rank}. ${wish(one)}`).join(' · ')}
            </span>
          ) : (
            <span className="pupil-wishes">{t('pupil.noWishes')}</span>
          )}
          {remarks.length > 0 && <span className="pupil-remarks">{remarks.join(' · ')}</span>}
        </span>
      </button>
      {mayMove && (
        <span className="grip" data-grip aria-hidden="true">
          <Icon name="menu" />
        </span>
      )}
    </li>
  )
})

/** A wish in few words. */
export function useWish(names: Names): (wish: WishView) => string {
  const { t } = useTranslation('board')
  const format = useFormat()
  const words = useWords()
  return (wish) => {
    if (wish.ownPlace) return t('wish.own', { firm: wish.ownPlace.firm })
    if (wish.offer) {
      const firm = names.offers.get(wish.offer)?.partner.name ?? t('say.otherPlace')
      return wish.week ? t('say.at', { firm, weeks: format.week(wish.week) }) : firm
    }
    const trades = format.list((wish.trades ?? []).map((one) => words.trade(one)))
    return wish.km ? t('wish.styleWithin', { trades, distance: format.distance(wish.km) }) : t('wish.style', { trades })
  }
}

/** What one should know before placing a pupil. */
export function useRemarks(): (pupil: BoardPupil) => string[] {
  const { t } = useTranslation('board')
  return (pupil) => [
    t('pupil.age', { age: pupil.age }),
    ...(pupil.guardians === 0 && pupil.age < 18 ? [t('pupil.noGuardian')] : []),
    ...(pupil.joined ? [] : [t('pupil.notJoined')]),
    ...(pupil.days.done > 0 ? [t('pupil.days', { done: pupil.days.done, needed: pupil.days.needed })] : []),
  ]
}
