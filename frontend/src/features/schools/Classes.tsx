import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ClassCard } from '@/api/types'
import { schoolYearName } from '@/components/schoolYear'
import { useFormat } from '@/i18n/format'
import { DataTable } from '@/ui'
import { Joined } from './parts'

/** The classes of one year. */
export function Classes({ classes, year }: { classes: readonly ClassCard[]; year: number }) {
  const { t } = useTranslation('schools')
  const format = useFormat()
  return (
    <DataTable
      caption={t('school.classesOf', { year: schoolYearName(year) })}
      hideCaption
      rows={classes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('class.name'),
          cell: ({ id, name }) => (
            <Link to={`/kommune/skoler/klasser/${id}`} className="class-link">
              {name}
            </Link>
          ),
        },
        { key: 'grade', header: t('class.grade'), cell: ({ grade }) => t('class.gradeOf', { grade }) },
        { key: 'pupils', header: t('class.pupils'), number: true, cell: ({ pupils }) => format.number(pupils) },
        { key: 'joined', header: t('class.joined'), cell: ({ joined, pupils }) => <Joined joined={joined} pupils={pupils} /> },
      ]}
    />
  )
}
