import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shift } from '@/api/types'
import { hoursBetween, useFormat } from '@/i18n/format'
import { useWords, weekdays } from '@/i18n/words'
import { DataTable, Details } from '@/ui'

const HOUR = 20
const LEFT = 37
const DAY = 38
const TOP = 28

/** What the law has against a shift. */
export type Mark = 'forbidden' | 'noted'

type Drawn = Shift & { mark?: Mark }

const hourOf = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60

/** A working week as a picture, with the same in a table. Where it is `judged`, a shift that breaks a rule is hatched and says so. */
export function WeekPattern({ shifts, judged = false }: { shifts: readonly Drawn[]; judged?: boolean }) {
  const { t } = useTranslation('offers')
  const words = useWords()
  const format = useFormat()
  const hatch = useId()
  if (shifts.length === 0) return null
  const first = Math.max(0, Math.min(...shifts.map((shift) => Math.floor(hourOf(shift.from))), 15) - 1)
  const last = Math.min(24, Math.max(...shifts.map((shift) => Math.ceil(hourOf(shift.to))), 17) + 1)
  const y = (hour: number) => TOP + (hour - first) * HOUR
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const total = shifts.reduce((sum, shift) => sum + hoursBetween(shift.from, shift.to, shift.breakMinutes), 0)
  const inOrder = shifts.toSorted((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || a.from.localeCompare(b.from)).map((shift, key) => ({ ...shift, key }))
  const width = LEFT + 7 * DAY
  const height = y(last) + 8
  const verdict = (mark: Mark | undefined) => (mark ? t(`pattern.${mark}`) : t('pattern.fine'))
  return (
    <div className="week-pattern">
      <svg className="week-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="week-hatch" width="8" height="8" />
          <rect className="week-hatch-line" width="3" height="8" />
        </pattern>
        {weekdays.map((day, index) => (
          <g key={day}>
            <rect className={index > 4 ? 'week-day week-end' : 'week-day'} x={LEFT + index * DAY + 1} y={TOP} width={DAY - 2} height={y(last) - TOP} rx="6" />
            <text className="week-name" x={LEFT + index * DAY + DAY / 2} y={TOP - 9} textAnchor="middle">
              {format.weekday(day, 'short').replace('.', '')}
            </text>
          </g>
        ))}
        {hours
          .filter((hour) => (hour - first) % 2 === 0)
          .map((hour) => (
            <g key={hour}>
              <line className="week-line" x1={LEFT} x2={width} y1={y(hour)} y2={y(hour)} />
              <text className="week-hour" x={LEFT - 6} y={y(hour) + 4} textAnchor="end">
                {format.time(`${String(hour).padStart(2, '0')}:00`)}
              </text>
            </g>
          ))}
        {inOrder.map(({ key, weekday, from: begins, to: ends, mark }) => {
          const x = LEFT + weekdays.indexOf(weekday) * DAY
          const [from, to] = [y(hourOf(begins)), y(hourOf(ends))]
          return (
            <g key={key}>
              <rect className={mark ? `week-${mark}` : 'week-shift'} fill={mark === 'forbidden' ? `url(#${hatch})` : undefined} x={x + 2} y={from} width={DAY - 4} height={Math.max(to - from, 10)} rx="6" />
              {to - from >= 30 && (
                <>
                  <text className="week-time" x={x + DAY / 2} y={from + 14} textAnchor="middle">
                    {format.time(begins)}
                  </text>
                  <text className="week-time" x={x + DAY / 2} y={to - 5} textAnchor="middle">
                    {format.time(ends)}
                  </text>
                </>
              )}
              {mark && (
                <text className="week-word" x={x + DAY / 2} y={from - 4} textAnchor="middle">
                  {t(`pattern.${mark}Short`)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <p className="week-total">{t('pattern.total', { hours: format.hours(total) })}</p>
      <Details summary={t('pattern.table')}>
        <DataTable
          caption={t('pattern.caption')}
          hideCaption
          rows={inOrder}
          rowKey={(shift) => shift.key}
          columns={[
            { key: 'day', header: t('pattern.day'), cell: (shift) => words.weekday(shift.weekday) },
            { key: 'time', header: t('pattern.time'), cell: (shift) => format.span(shift.from, shift.to) },
            { key: 'break', header: t('pattern.break'), cell: (shift) => (shift.breakMinutes ? format.minutes(shift.breakMinutes) : t('pattern.noBreak')) },
            { key: 'hours', header: t('pattern.hours'), number: true, cell: (shift) => format.hours(hoursBetween(shift.from, shift.to, shift.breakMinutes)) },
            ...(judged ? [{ key: 'rules', header: t('pattern.rules'), cell: (shift: Drawn) => verdict(shift.mark) }] : []),
          ]}
        />
      </Details>
    </div>
  )
}
