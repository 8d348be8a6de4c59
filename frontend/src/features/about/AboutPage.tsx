import { useTranslation } from 'react-i18next'
import { Details, LinkButton, Page } from '@/ui'

const steps = ['find', 'apply', 'answer', 'start'] as const
const questions = ['who', 'pay', 'no', 'age', 'language', 'help'] as const
const sources = ['dkfds', 'plex', 'bricolage', 'naturalEarth', 'geonames'] as const

/** What the guarantee is, how it works, and whom we thank. */
export default function AboutPage() {
  const { t } = useTranslation('about')
  return (
    <Page title={t('about.title')} lead={t('about.lead')} width="text">
      <div className="prose">
        <p>{t('about.what')}</p>
        <p>{t('about.promise')}</p>
        <h2>{t('about.how')}</h2>
        <ol className="plain-list how">
          {steps.map((step, index) => (
            <li key={step}>
              <span className="promise-number" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <h3>{t(`about.steps.${step}.heading`)}</h3>
                <p>{t(`about.steps.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
        <div className="button-group">
          <LinkButton to="/opslag">{t('about.find')}</LinkButton>
        </div>
        <h2>{t('about.firms.heading')}</h2>
        <p>{t('about.firms.text')}</p>
        <ul>
          {(['everyone', 'more', 'ambassador', 'years'] as const).map((one) => (
            <li key={one}>{t(`about.firms.${one}`)}</li>
          ))}
        </ul>
        <div className="button-group">
          <LinkButton to="/bliv-partner" variant="secondary">
            {t('about.firms.become')}
          </LinkButton>
          <LinkButton to="/regler" variant="tertiary">
            {t('about.firms.rules')}
          </LinkButton>
        </div>
        <h2>{t('about.questions.heading')}</h2>
        {questions.map((question) => (
          <Details key={question} summary={t(`about.questions.${question}.q`)}>
            <p>{t(`about.questions.${question}.a`)}</p>
          </Details>
        ))}
        <h2 id="kilder">{t('about.sources.heading')}</h2>
        <p>{t('about.sources.text')}</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>{t(`about.sources.${source}`)}</li>
          ))}
        </ul>
        <p>
          {t('about.sources.licences')} <a href="/licences/dkfds.md">dkfds</a>, <a href="/licences/ibm-plex-OFL.txt">IBM Plex</a>, <a href="/licences/bricolage-grotesque-OFL.txt">Bricolage Grotesque</a>.
        </p>
      </div>
    </Page>
  )
}
