import { useTranslation } from 'react-i18next'
import type { SchoolYearView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { DataTable, Details, Facts, LinkButton } from '@/ui'
import { useSpan } from './span'
import { YearPicture } from './YearPicture'
import { daysBetween, monthsOf, schoolDaysIn } from './year'

/** One school year: in words, as a list, and drawn. */
export function YearView({ year }: { year: SchoolYearView }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const span = useSpan()
  const schoolDays = monthsOf(year).reduce((sum, month) => sum + schoolDaysIn(month), 0)
  return (
    <section aria-labelledby="school-year">
      <h2 id="school-year">{t('year', { name: year.name })}</h2>
      <Facts
        items={[
          { label: t('firstDay'), value: format.dayAndDate(year.firstDay) },
          { label: t('lastDay'), value: format.dayAndDate(year.lastDay) },
          { label: t('schoolDays'), value: format.number(schoolDays) },
        ]}
      />
      <div className="button-group">
        <LinkButton to={`/kommune/skolekalender/${year.beginsIn}`} icon="edit" variant="secondary">
          {t('edit')}
        </LinkButton>
      </div>
      <h3>{t('holidays')}</h3>
      {year.holidays.length === 0 ? (
        <p>{t('noHolidays')}</p>
      ) : (
        <DataTable
          caption={t('holidays')}
          hideCaption
          rows={year.holidays}
          rowKey={(holiday) => holiday.from}
          columns={[
            { key: 'what', header: t('what'), cell: (holiday) => holiday.name },
            { key: 'when', header: t('when'), cell: (holiday) => span(holiday) },
            { key: 'days', header: t('days'), number: true, cell: (holiday) => format.number(daysBetween(holiday.from, holiday.to)) },
          ]}
        />
      )}
      <Details summary={t('publicHolidays')}>
        <DataTable
          caption={t('publicHolidays')}
          hideCaption
          rows={year.publicHolidays}
          rowKey={(holiday) => holiday.day}
          columns={[
            { key: 'what', header: t('what'), cell: (holiday) => holiday.name },
            { key: 'when', header: t('when'), cell: (holiday) => format.dayAndDate(holiday.day) },
          ]}
        />
      </Details>
      <YearPicture year={year} />
    </section>
  )
}
