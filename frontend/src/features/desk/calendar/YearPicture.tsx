import { useTranslation } from 'react-i18next'
import type { SchoolYearView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { weekdays } from '@/i18n/words'
import { dayKinds, monthsOf, schoolDaysIn, type CalendarMonth, type DayKind } from './year'

const CELL = 20
const TOP = 16

/** A school year as twelve small calendars. What they show stands in words beside them. */
export function YearPicture({ year }: { year: SchoolYearView }) {
  const { t } = useTranslation('calendar')
  return (
    <section aria-labelledby="drawn-year">
      <h3 id="drawn-year">{t('drawn')}</h3>
      <ul className="nobullet-list school-legend" aria-label={t('legend')}>
        {dayKinds.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <Day kind={kind} x={0} y={0} />
            </svg>
            {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
      <ul className="nobullet-list school-months">
        {monthsOf(year).map((month) => (
          <Month key={month.first.getTime()} month={month} />
        ))}
      </ul>
    </section>
  )
}

function Month({ month }: { month: CalendarMonth }) {
  const { t, i18n } = useTranslation('calendar')
  const format = useFormat()
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month.first)
  return (
    <li className="school-month">
      <p>
        <strong>{name}</strong> <span>{t('count', { count: schoolDaysIn(month) })}</span>
      </p>
      <svg viewBox={`0 0 ${7 * CELL} ${TOP + 6 * CELL}`} aria-hidden="true" focusable="false">
        {weekdays.map((day, at) => (
          <text key={day} className="school-weekday" x={at * CELL + CELL / 2} y={TOP - 5} textAnchor="middle">
            {format.weekday(day, 'short').charAt(0).toUpperCase()}
          </text>
        ))}
        {month.days.map(({ number, weekday, row, kind }) => (
          <Day key={number} kind={kind} x={weekday * CELL} y={TOP + row * CELL} number={number} />
        ))}
      </svg>
    </li>
  )
}

/** Each kind differs in its frame, not in its colour alone. */
const Day = ({ kind, x, y, number }: { kind: DayKind; x: number; y: number; number?: number }) => (
  <g className={`school-day school-day-${kind.toLowerCase()}`}>
    <rect x={x + 1} y={y + 1} width={CELL - 2} height={CELL - 2} rx={kind === 'PUBLIC' ? CELL / 2 : 3} />
    {number !== undefined && (
      <text x={x + CELL / 2} y={y + 13.5} textAnchor="middle">
        {number}
      </text>
    )}
  </g>
)
