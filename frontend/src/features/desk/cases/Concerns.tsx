import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView, ConcernView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Card } from '@/ui'
import { firstName } from './time'

/** Why help is needed, each with the young person's own words. */
export function Concerns({ view: { card, concerns } }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  return (
    <section>
      <h2 className="h3">{t('case.why')}</h2>
      <ul className="plain-list case-list">
        {concerns.map((concern) => (
          <Concern key={concern.id} concern={concern} name={firstName(card.youngName)} />
        ))}
      </ul>
    </section>
  )
}

function Concern({ concern: { cause, offer, words: written, openedAt, settledAt }, name }: { concern: ConcernView; name: string }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  return (
    <Card as="li">
      <div className="application-top">
        <h3>{words.cause(cause)}</h3>
        {settledAt ? <Badge tone="success">{t('case.settled', { date: format.shortDate(settledAt) })}</Badge> : <Badge tone="warning">{t('case.waits')}</Badge>}
      </div>
      <p className="muted">
        {offer ? (
          <>
            {words.kind(offer.kind)}: <Link to={`/opslag/${offer.id}`}>{offer.title}</Link> · {offer.partner.name}
          </>
        ) : (
          t('case.noOffer')
        )}
        {' · '}
        {t('case.since', { date: format.shortDate(openedAt) })}
      </p>
      <blockquote className="own-words">
        <p>{written}</p>
        <footer>{t('case.ownWords', { name })}</footer>
      </blockquote>
    </Card>
  )
}
