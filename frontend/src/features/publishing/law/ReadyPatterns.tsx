import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { OfferForm } from '../offerForm'
import { patternNames, patterns, type PatternName } from './patterns'

const youngest: readonly string[] = ['13', '14']

/** For those who want the youngest: weeks that are legal as they are, to take and to change. */
export function ReadyPatterns() {
  const { t } = useTranslation('law')
  const { control, setValue } = useFormContext<OfferForm>()
  const [age, shifts] = useWatch({ control, name: ['terms.minimumAge', 'terms.shifts'] })
  if (!youngest.includes(age.trim())) return null
  const take = (name: PatternName) =>
    setValue(
      'terms.shifts',
      patterns[name].map((shift) => ({ ...shift })),
      { shouldDirty: true, shouldValidate: true },
    )
  return (
    <div className="ready-patterns" role="group" aria-labelledby="ready-patterns">
      <p id="ready-patterns">{t(shifts.length > 0 ? 'patterns.instead' : 'patterns.heading', { age: age.trim() })}</p>
      <ul className="plain-list">
        {patternNames.map((name) => (
          <li key={name}>
            <button type="button" className="pattern-button" onClick={() => take(name)}>
              {t(`patterns.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
