import { useTranslation } from 'react-i18next'
import { DataTable, Details, Icon, LinkButton } from '@/ui'

const COLUMNS = ['name', 'birthDate', 'class', 'grade', 'unilogin', 'email', 'postalCode'] as const
const NEEDED: readonly (typeof COLUMNS)[number][] = ['name', 'birthDate', 'class']

/** Which columns are understood, and why a CPR number is not among them. */
export function Columns() {
  const { t } = useTranslation('schools')
  return (
    <Details summary={t('columns.how')}>
      <p>{t('columns.text')}</p>
      <DataTable
        caption={t('columns.table')}
        hideCaption
        rows={COLUMNS}
        rowKey={(column) => column}
        columns={[
          { key: 'what', header: t('columns.what'), cell: (column) => <strong>{t(`columns.name.${column}`)}</strong> },
          { key: 'headings', header: t('columns.headings'), cell: (column) => t(`columns.heading.${column}`) },
          { key: 'needed', header: t('columns.neededHead'), cell: (column) => (NEEDED.includes(column) ? t('columns.needed') : t('columns.optional')) },
        ]}
      />
      <div className="no-cpr">
        <Icon name="lock" />
        <div>
          <p className="weight-semibold">{t('columns.cpr')}</p>
          <p>{t('columns.cprText')}</p>
        </div>
      </div>
      <div className="button-group">
        <LinkButton href="/eksempel-klasseliste.csv" icon="download" variant="secondary" download>
          {t('columns.example')}
        </LinkButton>
      </div>
    </Details>
  )
}
