import { useTranslation } from 'react-i18next'
import { LinkButton, Page } from '@/ui'

export default function HomePage() {
  const { t } = useTranslation('home')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LinkButton to="/opslag" icon="search">
        {t('find')}
      </LinkButton>
    </Page>
  )
}
