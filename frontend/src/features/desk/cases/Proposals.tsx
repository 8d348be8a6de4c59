import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView, ProposalView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Card, type Tone } from '@/ui'

const tones: Record<ProposalView['status'], Tone> = { PROPOSED: 'info', TAKEN: 'success', DECLINED: 'neutral' }

/** The offers put before the young person, and what they said. */
export function Proposals({ view: { proposals } }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  return (
    <section>
      <h2 className="h3">{t('case.proposals')}</h2>
      {proposals.length === 0 && <p className="muted">{t('case.proposalsNone')}</p>}
      <ul className="plain-list case-list">
        {proposals.map(({ id, offer, words: said, status, proposedAt }) => (
          <Card as="li" key={id}>
            <div className="application-top">
              <h3>
                <Link to={`/opslag/${offer.id}`}>{offer.title}</Link>
              </h3>
              <Badge tone={tones[status]}>{t(`case.proposal.${status}`)}</Badge>
            </div>
            <p className="muted">
              {words.kind(offer.kind)} · {offer.partner.name}, {offer.town} · {t('case.proposed', { date: format.shortDate(proposedAt) })}
            </p>
            <p className="own-words">{said}</p>
            {status === 'PROPOSED' && !offer.open && <p className="weight-semibold">{t('case.closedNow')}</p>}
          </Card>
        ))}
      </ul>
    </section>
  )
}
