import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseCard } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Button, FailureAlert, Icon, type IconName } from '@/ui'
import { useCaseChanged, useTake } from './queries'
import { useDue, useWaited } from './time'

/** A case in the queue: who, why, how long they have waited, what comes next, and who has it. */
export function QueueEntry({ card, takes, onTaken }: { card: CaseCard; takes: boolean; onTaken: (card: CaseCard) => void }) {
  const { t } = useTranslation('desk')
  const changed = useCaseChanged()
  const { busy, failure, take } = useTake(card.id, async (view) => {
    onTaken(view.card)
    await changed(view)
  })
  const { id, youngName: name, age, town, late, state } = card
  return (
    <li className={late ? 'panel application application-late case-entry' : 'panel application case-entry'}>
      <div>
        <h3>
          <Link to={`/kommune/sager/${id}`}>{t('cases.person', { name, age })}</Link> <span className="case-town">{town}</span>
        </h3>
        <Why card={card} />
      </div>
      <Stand card={card} />
      {takes && state === 'NEW' && (
        <div className="case-take">
          <Button busy={busy} onClick={() => void take()} aria-label={busy ? undefined : t('cases.takeOf', { name })}>
            {t('cases.take')}
          </Button>
        </div>
      )}
      {failure && (
        <div role="alert" className="case-refusal">
          <FailureAlert failure={failure} />
        </div>
      )}
    </li>
  )
}

function Why({ card: { state, causes, about } }: { card: CaseCard }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const why = causes.length > 0 ? causes.map(words.cause).join(' · ') : state === 'CLOSED' ? undefined : t('cases.settled')
  return (
    <>
      {why && <p className="case-why">{why}</p>}
      {about && <p className="application-offer">{t('cases.about', { kind: words.kind(about.kind), title: about.title, firm: about.partner.name })}</p>}
    </>
  )
}

/** How it stands: since when, until when, with whom. */
function Stand({ card }: { card: CaseCard }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const waited = useWaited()
  const due = useDue()
  const { state, reached, openedAt, late, holder, profession } = card
  if (state === 'CLOSED') {
    return (
      <ul className="plain-list case-stand">
        {reached && <Fact icon="success">{words.reached(reached)}</Fact>}
        <Fact icon="time">{t('cases.began', { date: format.date(openedAt) })}</Fact>
        {holder && <Fact icon="person">{holder}</Fact>}
      </ul>
    )
  }
  return (
    <ul className="plain-list case-stand">
      {late && (
        <li>
          <Badge tone="error">{t('cases.late')}</Badge>
        </li>
      )}
      <Fact icon="hourglass">{waited(openedAt)}</Fact>
      <Fact icon="time">{due(card)}</Fact>
      <Fact icon="person">{holder ? t('cases.held', { name: holder }) : t('cases.queue', { profession: words.professional(profession) })}</Fact>
    </ul>
  )
}

const Fact = ({ icon, children }: { icon: IconName; children: React.ReactNode }) => (
  <li>
    <Icon name={icon} />
    <span>{children}</span>
  </li>
)
