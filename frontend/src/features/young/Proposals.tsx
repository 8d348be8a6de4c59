import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import type { MyCaseView, ProposalView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Button, Card, LinkButton } from '@/ui'
import { isWaited, oldWords } from './thread'
import { useAct } from './useAct'

/** What a professional has found, those that wait for an answer first. */
export function Proposals({ help }: { help: MyCaseView }) {
  const { t } = useTranslation('young')
  if (help.proposals.length === 0) return null
  const waiting = (proposal: ProposalView) => help.state !== 'CLOSED' && isWaited(proposal)
  const newest = help.proposals.toReversed()
  const sorted = [...newest.filter(waiting), ...newest.filter((one) => !waiting(one))]
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="h4">
        {t('proposal.heading')}
      </h2>
      <ul className="plain-list application-list">
        {sorted.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} words={oldWords(help)} over={help.state === 'CLOSED'} />
        ))}
      </ul>
    </section>
  )
}

function Proposal({ proposal, words, over }: { proposal: ProposalView; words: string; over: boolean }) {
  const { t } = useTranslation('young')
  const kinds = useWords()
  const format = useFormat()
  const { offer } = proposal
  return (
    <Card as="li" className="proposal">
      <div className="application-head">
        <h3 className="h4">
          <Link to={`/opslag/${offer.id}`}>{offer.title}</Link>
        </h3>
        <State proposal={proposal} />
      </div>
      <p className="application-where">{[kinds.kind(offer.kind), offer.partner.name, offer.town, format.shortDate(proposal.proposedAt)].join(' · ')}</p>
      <blockquote className="own-words">{proposal.words}</blockquote>
      {proposal.status === 'PROPOSED' && !over && <Answer proposal={proposal} words={words} />}
      {proposal.status === 'TAKEN' && proposal.application && (
        <p>
          <Link to={`/min-side/ansoegninger/${proposal.application}`}>{t('proposal.follow')}</Link>
        </p>
      )}
    </Card>
  )
}

function State({ proposal: { status } }: { proposal: ProposalView }) {
  const { t } = useTranslation('young')
  if (status === 'PROPOSED') return <Badge tone="accent">{t('proposal.PROPOSED')}</Badge>
  return <Badge tone={status === 'TAKEN' ? 'success' : 'neutral'}>{t(`proposal.${status}`)}</Badge>
}

/** Yes leads to the application with one's own old words in it; no gives the turn back. */
function Answer({ proposal: { id, offer }, words }: { proposal: ProposalView; words: string }) {
  const { t } = useTranslation('young')
  const { act, busy } = useAct()
  const decline = () => act(() => api.POST('/api/v1/me/help/proposals/{id}/refusal', { params: { path: { id } } }), t('proposal.declined'))
  return (
    <>
      {!offer.open && <p>{t('proposal.closed')}</p>}
      <div className="button-group">
        {offer.open && (
          <LinkButton to={`/opslag/${offer.id}/ansoeg`} state={{ words }}>
            {t('proposal.yes')}
            <span className="sr-only">: {offer.title}</span>
          </LinkButton>
        )}
        <Button variant="secondary" busy={busy} onClick={() => void decline()}>
          {t('proposal.no')}
          <span className="sr-only">: {offer.title}</span>
        </Button>
      </div>
    </>
  )
}
