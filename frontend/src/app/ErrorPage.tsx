import { useTranslation } from 'react-i18next'
import { Button, LinkButton, Page } from '@/ui'

export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useTranslation()
  return (
    <Page title={t('errors.title')} lead={t('errors.text')} width="text">
      <div className="button-group">
        <Button icon="refresh" onClick={() => globalThis.location.reload()}>
          {t('errors.retry')}
        </Button>
        <LinkButton href="/" variant="secondary">
          {t('errors.home')}
        </LinkButton>
      </div>
      {error instanceof Error && <p className="small-text">{t('errors.details', { key: error.message })}</p>}
    </Page>
  )
}
