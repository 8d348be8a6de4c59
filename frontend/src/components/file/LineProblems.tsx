import { useTranslation } from 'react-i18next'
import { DataTable } from '@/ui'

interface LineProblem {
  line: number
  column?: string | undefined
  message: string
}

/** All that is wrong in a file, where it stands, and what to do. */
export function LineProblems({ problems, columnName }: { problems: readonly LineProblem[]; columnName: (column: string) => string }) {
  const { t } = useTranslation('file')
  return (
    <DataTable
      caption={t('problem')}
      hideCaption
      rows={problems}
      rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
      columns={[
        { key: 'line', header: t('line'), cell: ({ line }) => line },
        { key: 'column', header: t('column'), cell: ({ column }) => (column ? columnName(column) : t('wholeLine')) },
        { key: 'problem', header: t('problem'), cell: ({ message }) => message },
      ]}
    />
  )
}
