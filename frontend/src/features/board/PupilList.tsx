import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui'
import { PupilRow, type Names } from './PupilRow'
import type { Say } from './say'
import { along, directionOf, type ClassGroup } from './view'

interface Props {
  groups: readonly ClassGroup[]
  names: Names
  say: Say
  chosen: readonly string[]
  fresh: ReadonlySet<string>
  mayMove: boolean
  onChoose: (pupil: string, byKey: boolean) => void
  onPick: (pupil: string) => void
  onClass: (pupils: readonly string[], on: boolean) => void
}

/** The pupils by class. Tab comes to one of them, the arrow keys, Home and End go on from there. */
export function PupilList({ groups, names, say, chosen, fresh, mayMove, onChoose, onPick, onClass }: Props) {
  const { t } = useTranslation('board')
  const all = groups.flatMap(({ pupils }) => pupils)
  const [last, setLast] = useState('')
  const current = all.some(({ id }) => id === last) ? last : (all.find(({ id }) => chosen.includes(id)) ?? all[0])?.id

  const go = (event: KeyboardEvent) => {
    const direction = directionOf(event.key)
    const row = (event.target as Element).closest<HTMLElement>('[data-pupil]')
    if (!direction || direction === 'left' || direction === 'right' || !row) return
    event.preventDefault()
    const at = all.findIndex(({ id }) => id === row.dataset.pupil)
    const to = all[along(all.length, at, direction)]
    if (to) focusPupil(to.id, (event.target as Element).matches('input') ? '.pupil-pick' : '.pupil-main')
  }
  if (all.length === 0) {
    return (
      <EmptyState heading={t('pupils.none')}>
        <p>{t('pupils.noneText')}</p>
      </EmptyState>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys are heard from the buttons inside
    <div className="pupil-groups" onKeyDown={go} onFocus={(event) => setLast(event.target.closest<HTMLElement>('[data-pupil]')?.dataset.pupil ?? last)}>
      {groups.map(({ schoolClass, pupils }) => {
        const ids = pupils.map(({ id }) => id)
        const on = ids.every((id) => chosen.includes(id))
        return (
          <section key={schoolClass.id} className="pupil-group" aria-labelledby={`class-${schoolClass.id}`}>
            <div className="pupil-group-head">
              <h3 id={`class-${schoolClass.id}`}>
                {schoolClass.name} <span className="muted">{schoolClass.school.name}</span>
              </h3>
              {mayMove && (
                <button type="button" className="small-link" aria-pressed={on} onClick={() => onClass(ids, !on)}>
                  {on ? t('pupils.chooseNone') : t('pupils.chooseAll', { count: ids.length })}
                  <span className="sr-only"> {schoolClass.name}</span>
                </button>
              )}
            </div>
            <ul className="plain-list">
              {pupils.map((pupil) => (
                <PupilRow key={pupil.id} pupil={pupil} names={names} say={say} chosen={chosen.includes(pupil.id)} current={pupil.id === current} fresh={fresh.has(pupil.id)} mayMove={mayMove} onChoose={onChoose} onPick={onPick} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** Takes the focus to a pupil's row, if it is there. */
export const focusPupil = (id: string, part = '.pupil-main') => {
  const element = document.querySelector<HTMLElement>(`[data-pupil="${CSS.escape(id)}"] ${part}`)
  element?.focus()
  return element !== null
}
