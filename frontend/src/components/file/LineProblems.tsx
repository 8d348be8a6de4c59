import { useTranslation } from 'react-i18next'
import { DataTable } from '@/ui'

interface LineProblem {
  line: number
  column?: string | undefined
  message: string
}

/** All that is wrong in a file, or to be looked at, where it stands, and what to do. */
export function LineProblems({ problems, heading, columnName = (column) => column }: { problems: readonly LineProblem[]; heading?: string; columnName?: (column: string) => string }) {
  const { t } = useTranslation('file')
  const what = heading ?? t('problem')
  return (
    <DataTable
      caption={what}
      hideCaption
      rows={problems}
      rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
      columns={[
        { key: 'line', header: t('line'), cell: ({ line }) => line },
        { key: 'column', header: t('column'), cell: ({ column }) => (column ? columnName(column) : t('wholeLine')) },
        { key: 'problem', header: what, cell: ({ message }) => message },
      ]}
    />
  )
}
