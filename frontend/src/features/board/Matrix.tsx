import { useTranslation } from 'react-i18next'
import { useFormat } from '@/i18n/format'
import { byName, standing, type BoardState } from './state'

/** How many have a place, and how many have none. */
export function Total({ state }: { state: BoardState }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const { pupils, placed } = standing(state)
  return (
    <div className="matrix-total">
      <p>
        <strong>{format.number(pupils - placed)}</strong> {t('matrix.without', { count: pupils - placed })}
      </p>
      <progress max={Math.max(1, pupils)} value={placed} aria-label={t('matrix.placed', { placed, count: pupils })} />
      <p>{t('matrix.placed', { placed, count: pupils })}</p>
    </div>
  )
}

/** Class by week: how many are where, who is missing, and what is left. A class can be pressed to look at it alone. */
export function Matrix({ state, schoolClass, onClass }: { state: BoardState; schoolClass: string; onClass: (id: string) => void }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const { byClass, freeInWeek } = standing(state)
  const classes = [...state.classes.values()].toSorted(byName)
  const isOnlyOne = (name: string) => classes.filter((one) => one.name === name).length === 1
  return (
      <div className="matrix-scroll">
        <table>
          <caption className="sr-only">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.class')}</th>
              {state.round.weeks.map((week) => (
                <th key={week} scope="col">
                  {format.week(week)}
                </th>
              ))}
              <th scope="col">{t('matrix.withoutShort')}</th>
            </tr>
          </thead>
          <tbody>
            {classes.map((one) => {
              const own = byClass.get(one.id)
              return (
                <tr key={one.id} className={own?.without === 0 ? 'matrix-done' : undefined}>
                  <th scope="row">
                    <button type="button" aria-pressed={schoolClass === one.id} onClick={() => onClass(schoolClass === one.id ? '' : one.id)} title={one.school.name}>
                      {one.name} {!isOnlyOne(one.name) && <span className="matrix-school">{one.school.name}</span>}
                    </button>
                  </th>
                  {state.round.weeks.map((week) => (
                    <td key={week}>{own?.inWeek.get(week) ?? '–'}</td>
                  ))}
                  <td className="matrix-missing">{own?.without ?? 0}</td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('matrix.free')}</th>
              {state.round.weeks.map((week) => (
                <td key={week}>
                  {freeInWeek.get(week)?.free ?? 0} <span>/ {freeInWeek.get(week)?.seats ?? 0}</span>
                </td>
              ))}
              <td>–</td>
            </tr>
          </tfoot>
        </table>
      </div>
  )
}
