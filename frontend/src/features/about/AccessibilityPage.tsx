import { useTranslation } from 'react-i18next'
import { Page } from '@/ui'

/** What everyone can expect of these pages, and what does not work yet. */
export default function AccessibilityPage() {
  const { t } = useTranslation('about')
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} width="text">
      <div className="prose">
        <h2>{t('accessibility.aim.heading')}</h2>
        <p>{t('accessibility.aim.text')}</p>
        <ul>
          {(['keyboard', 'reader', 'zoom', 'contrast', 'pictures', 'motion'] as const).map((one) => (
            <li key={one}>{t(`accessibility.aim.${one}`)}</li>
          ))}
        </ul>
        <h2>{t('accessibility.tested.heading')}</h2>
        <p>{t('accessibility.tested.text')}</p>
        <h2>{t('accessibility.known.heading')}</h2>
        <ul>
          <li>{t('accessibility.known.video')}</li>
          <li>{t('accessibility.known.texts')}</li>
          <li>{t('accessibility.known.pdf')}</li>
        </ul>
        <h2>{t('accessibility.tell.heading')}</h2>
        <p>{t('accessibility.tell.text')}</p>
        <p>{t('accessibility.tell.authority')}</p>
      </div>
    </Page>
  )
}
