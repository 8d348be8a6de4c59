import { useTranslation } from 'react-i18next'
import { loginUrl, registrationUrl } from '@/api/client'
import { Alert, Details, Icon, LinkButton, Page, type IconName } from '@/ui'

const reasons = ['why1', 'why2', 'why3'] as const
const icons: Record<(typeof reasons)[number], IconName> = { why1: 'persons', why2: 'help', why3: 'tune' }
const questions = ['ask1', 'ask2', 'ask3', 'ask4'] as const
const ways = ['how1', 'how2', 'how3', 'how4'] as const

/** Why a firm should become a partner, and how it begins. */
export function Why({ notForYou }: { notForYou: boolean }) {
  const { t } = useTranslation('firm')
  return (
    <Page title={t('join.title')} lead={t('join.lead')}>
      {notForYou ? <Alert>{t('join.notForYou')}</Alert> : <Start />}
      <section>
        <h2>{t('join.whyHeading')}</h2>
        <ul className="plain-list reasons">
          {reasons.map((reason) => (
            <li key={reason} className="panel">
              <Icon name={icons[reason]} className="reason-icon" />
              <h3>{t(`join.${reason}Heading`)}</h3>
              <p>{t(`join.${reason}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <div className="two-columns">
        <section>
          <h2>{t('join.howHeading')}</h2>
          <ol className="big-steps">
            {ways.map((way) => (
              <li key={way}>{t(`join.${way}`)}</li>
            ))}
          </ol>
        </section>
        <section className="promise-box">
          <h2>{t('join.promiseHeading')}</h2>
          <p>{t('join.promiseText')}</p>
        </section>
      </div>
      <section className="narrow-form">
        <h2>{t('join.askHeading')}</h2>
        {questions.map((question) => (
          <Details key={question} summary={t(`join.${question}`)}>
            <p>{t(`join.${question}Text`)}</p>
          </Details>
        ))}
      </section>
      {!notForYou && <Start />}
    </Page>
  )
}

function Start() {
  const { t } = useTranslation('firm')
  return (
    <div className="start">
      <div className="button-group">
        <LinkButton href={registrationUrl('/bliv-partner')} icon="arrow-forward">
          {t('join.logInToStart')}
        </LinkButton>
        <LinkButton href={loginUrl('/bliv-partner')} variant="secondary">
          {t('join.haveUser')}
        </LinkButton>
      </div>
      <p className="muted">{t('join.takes')}</p>
    </div>
  )
}
