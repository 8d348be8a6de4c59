import { useTranslation } from 'react-i18next'
import { useFormat } from '@/i18n/format'
import { ErrorMessage } from '@/ui'
import { weeksOfYear, withWeek } from './form'

interface Props {
  year: number
  weeks: readonly string[]
  /** Weeks without school, with why. */
  without: ReadonlyMap<string, string>
  error: string | undefined
  onWeeks: (weeks: string[]) => void
}

/** A school year as its weeks, month by month: press one, or with Shift all from the first to it. */
export function WeekCalendar({ year, weeks, without, error, onWeeks }: Props) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const months = weeksOfYear(year)
  const all = [...months.values()].flat()
  return (
    <fieldset className="group" id="weeks-group" tabIndex={-1} aria-describedby={`weeks-hint${error ? ' weeks-error' : ''}`}>
      <legend className="form-label">{t('form.weeks')}</legend>
      <span className="form-hint" id="weeks-hint">
        {t('form.weeksHint')}
      </span>
      <ErrorMessage id="weeks-error" text={error} />
      <div className="week-months">
        {[...months.entries()].map(([month, own]) => (
          <div key={month} className="week-month" role="group" aria-label={format.monthOf(own[0] ?? '')}>
            <p aria-hidden="true">{format.monthOf(own[0] ?? '')}</p>
            {own.map((week) => (
              <button key={week} type="button" className="week-pick" aria-pressed={weeks.includes(week)} onClick={(event) => onWeeks(withWeek(weeks, week, all, event.shiftKey))}>
                <strong>{format.week(week)}</strong>
                <span>{format.weekDays(week).replace(/\s*\d{4}$/, '')}</span>
                {without.has(week) && <span className="week-without">{without.get(week)}</span>}
              </button>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
