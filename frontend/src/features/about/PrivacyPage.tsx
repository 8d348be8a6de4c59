import { useTranslation } from 'react-i18next'
import { DataTable, Page } from '@/ui'

const kinds = ['young', 'guardian', 'application', 'help', 'goal', 'firm', 'log'] as const

/** What we know about people, who sees it, and for how long. */
export default function PrivacyPage() {
  const { t } = useTranslation('about')
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')} width="text">
      <div className="prose">
        <h2>{t('privacy.short.heading')}</h2>
        <ul>
          {(['little', 'firm', 'municipality', 'sell'] as const).map((one) => (
            <li key={one}>{t(`privacy.short.${one}`)}</li>
          ))}
        </ul>
        <h2>{t('privacy.what.heading')}</h2>
      </div>
      <DataTable
        caption={t('privacy.what.heading')}
        hideCaption
        rows={kinds}
        rowKey={(kind) => kind}
        columns={[
          { key: 'what', header: t('privacy.what.what'), cell: (kind) => t(`privacy.what.${kind}.what`) },
          { key: 'why', header: t('privacy.what.why'), cell: (kind) => t(`privacy.what.${kind}.why`) },
          { key: 'who', header: t('privacy.what.who'), cell: (kind) => t(`privacy.what.${kind}.who`) },
        ]}
      />
      <div className="prose">
        <h2>{t('privacy.law.heading')}</h2>
        <p>{t('privacy.law.text')}</p>
        <h2>{t('privacy.cookies.heading')}</h2>
        <p>{t('privacy.cookies.text')}</p>
        <h2>{t('privacy.rights.heading')}</h2>
        <p>{t('privacy.rights.text')}</p>
        <p>{t('privacy.rights.complain')}</p>
      </div>
    </Page>
  )
}
