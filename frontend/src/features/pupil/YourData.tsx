import { useTranslation } from 'react-i18next'

const TOLD = ['used', 'school', 'firms', 'leave'] as const

/** What happens with what a pupil writes, in words for thirteen-year-olds. */
export function YourData() {
  const { t } = useTranslation('pupil')
  return (
    <section className="panel your-data" aria-labelledby="your-data">
      <h2 id="your-data" className="h3">
        {t('data.title')}
      </h2>
      <ul>
        {TOLD.map((one) => (
          <li key={one}>{t(`data.${one}`)}</li>
        ))}
      </ul>
    </section>
  )
}
