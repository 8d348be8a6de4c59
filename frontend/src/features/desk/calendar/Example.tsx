import { useTranslation } from 'react-i18next'
import { DataTable, Details } from '@/ui'

const LINES = [
  { type: 'YEAR', name: '', from: '10-08-2026', to: '25-06-2027' },
  { type: 'HOLIDAY', name: 'Efterårsferie', from: '10-10-2026', to: '18-10-2026' },
  { type: 'HOLIDAY', name: 'Juleferie', from: '22-12-2026', to: '02-01-2027' },
  { type: 'DAY_OFF', name: 'Dagen efter Kristi himmelfartsdag', from: '07-05-2027', to: '' },
] as const

/** What the sheet looks like before it is saved as a file. */
export function Example() {
  const { t } = useTranslation('calendar')
  return (
    <Details summary={t('file.how')}>
      <p>{t('file.howText')}</p>
      <DataTable
        caption={t('file.example')}
        rows={LINES}
        rowKey={({ from }) => from}
        columns={[
          { key: 'year', header: t('file.columns.SCHOOL_YEAR'), cell: () => '2026/27' },
          { key: 'type', header: t('file.columns.TYPE'), cell: ({ type }) => t(`file.types.${type}`) },
          { key: 'name', header: t('file.columns.NAME'), cell: ({ name }) => name },
          { key: 'from', header: t('file.columns.FROM'), cell: ({ from }) => from },
          { key: 'to', header: t('file.columns.TO'), cell: ({ to }) => to },
        ]}
      />
    </Details>
  )
}
