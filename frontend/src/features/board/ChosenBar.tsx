import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPupil } from '@/api/types'
import { Button, Checkbox, Icon } from '@/ui'
import { maySwap } from './moves'
import { useRemarks, useWish, type Names } from './PupilRow'
import type { Say } from './say'
import { isLocked, liveBookings } from './state'
import type { Acts } from './usePlay'
import type { Marks } from './useMatches'

interface Props {
  pupils: readonly BoardPupil[]
  names: Names
  say: Say
  marks: Marks
  acts: Acts
  onPlace: () => void
  onWishes: () => void
  onDrop: () => void
  adding?: boolean
  onAdding?: (adding: boolean) => void
}

/** Who is chosen, what they wish, and what one can do with them. */
export function ChosenBar({ pupils, names, say, marks, acts, onPlace, onWishes, onDrop, adding, onAdding }: Props) {
  const { t } = useTranslation('board')
  const bar = useRef<HTMLDivElement>(null)
  const [one, other] = pupils
  if (!one) {
    return (
      <div className="chosen-bar chosen-none">
        <p>{t('chosen.none')}</p>
      </div>
    )
  }
  const single = pupils.length === 1
  const ids = pupils.map(({ id }) => id)
  // The button goes with the place; the focus goes on to the next thing to do.
  const release = async () => {
    await acts.release(ids)
    bar.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const fitting = marks.byOffer && [...marks.byOffer.values()].reduce((sum, weeks) => sum + [...weeks.values()].filter(({ fits }) => fits > 0).length, 0)
  return (
    <div className="chosen-bar" role="group" ref={bar} aria-label={t('chosen.label')}>
      <div className="chosen-who">
        <p>
          <strong>{single ? one.name : t('chosen.count', { count: pupils.length })}</strong>
          {single && <span> {names.classes.get(one.schoolClass)?.name}</span>}
        </p>
        {single ? <About pupil={one} names={names} say={say} /> : <p className="chosen-names">{pupils.map(({ name }) => name).join(', ')}</p>}
        <p className="chosen-fits">{marks.waiting ? t('chosen.waiting') : fitting !== undefined ? t('chosen.fits', { count: fitting }) : ''}</p>
      </div>
      <div className="chosen-acts">
        <Button icon="search" onClick={onPlace}>
          {t('act.place')}
        </Button>
        {pupils.length === 2 && (
          <Button variant="secondary" icon="sync" onClick={() => other && maySwap(one, other) && void acts.swap(one.id, other.id).then((made) => made && onDrop())} disabled={!maySwap(one, other)}>
            {t('act.swap')}
          </Button>
        )}
        {pupils.some((pupil) => liveBookings(pupil).length > 0 && !isLocked(pupil)) && (
          <Button variant="secondary" icon="reply" onClick={() => void release()}>
            {t('act.release', { count: pupils.length })}
          </Button>
        )}
        {single && liveBookings(one).length > 0 && (
          <Button variant="secondary" icon="lock" onClick={() => void acts.toggleLock(one.id)}>
            {isLocked(one) ? t('act.unlock') : t('act.lock')}
          </Button>
        )}
        {single && (
          <Button variant="secondary" icon="edit" onClick={onWishes}>
            {t('act.wishes')}
          </Button>
        )}
        {onAdding && pupils.some((pupil) => liveBookings(pupil).length > 0) && <Checkbox id="adding" label={t('act.adding')} checked={adding ?? false} onChange={(event) => onAdding(event.target.checked)} />}
        <button type="button" className="button button-icon-only" aria-label={t('act.drop')} title={t('act.drop')} onClick={onDrop}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  )
}

/** Where a pupil is, what they wish, and what one should know. */
export function About({ pupil, names, say }: { pupil: BoardPupil; names: Names; say: Say }) {
  const { t } = useTranslation('board')
  const wish = useWish(names)
  const places = say.places(names, pupil)
  return (
    <>
      <p>
        {places.length > 0 ? places.map(({ text }) => text).join(' · ') : t('say.without')} · {useRemarks()(pupil).join(' · ')}
      </p>
      {pupil.wishes.length > 0 && (
        <ol className="plain-list chosen-wishes" aria-label={t('pupil.wishes')}>
          {pupil.wishes.map((one) => (
            <li key={one.rank}>
              <span className="wish-rank">{one.rank}</span> {wish(one)}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
