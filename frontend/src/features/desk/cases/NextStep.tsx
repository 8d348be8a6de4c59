import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useQueryClient } from '@tanstack/react-query'
import type { CaseView, MeView } from '@/api/types'
import { mayTake } from '@/components/desk/Desk'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, FailureAlert, useToast } from '@/ui'
import { Actions } from './Actions'
import { caseQuery, useCaseChanged, useTake } from './queries'
import { firstName, useDue } from './time'

/** What happens next and by when, who has the case, and what the reader can do in it. */
export function NextStep({ view, me }: { view: CaseView; me: MeView }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const tell = useToast()
  const queries = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  const changed = useCaseChanged()
  const { card, mine, needed } = view
  const name = firstName(card.youngName)
  const refresh = () => queries.invalidateQueries({ queryKey: caseQuery(card.id).queryKey })

  const onDone = async (fresh: CaseView, told: string) => {
    await changed(fresh)
    tell(told)
    // What was pressed may be gone with the step.
    heading.current?.focus()
  }
  const { busy, failure, take } = useTake(card.id, (fresh) => onDone(fresh, `${t('cases.taken')}. ${t('cases.takenText', { name })}`), refresh)

  const ended = card.state === 'CLOSED'
  return (
    // The heading is the same before and after the end, so that it keeps the focus.
    <section className={ended ? undefined : 'panel next-step'}>
      <h2 className="h3" ref={heading} tabIndex={-1}>
        {ended ? t('case.ended', { reached: card.reached ? words.reached(card.reached) : '' }) : t('case.next')}
      </h2>
      {ended ? (
        <Ended view={view} />
      ) : (
        <>
          <Stand view={view} />
          {card.late && <p className="weight-semibold">{t('case.lateText')}</p>}
          {mine && !needed && <p>{t('case.solved', { name })}</p>}
          {!mine && !mayTake(me) && <p>{t('case.secretariat')}</p>}
          {!mine && mayTake(me) && card.holder && <p>{t('case.othersMay')}</p>}
          {failure && (
            <div role="alert">
              <FailureAlert failure={failure} />
            </div>
          )}
          <Actions
            view={view}
            me={me}
            taking={busy}
            onTake={take}
            onDone={onDone}
            onRefused={refresh}
          />
        </>
      )}
    </section>
  )
}

function Stand({ view: { card, mine } }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  const due = useDue()
  const who = mine ? t('case.yours') : card.holder ? t('case.theirs', { holder: card.holder }) : t('case.nobody')
  return (
    <p className="case-next">
      {who} {due(card)}.
    </p>
  )
}

/** Where the young person has come to. */
function Ended({ view: { words: written, closedAt } }: { view: CaseView }) {
  const format = useFormat()
  return (
    <Alert kind="success" heading={closedAt && format.dayAndDate(closedAt)}>
      {written && <span className="lines">{written}</span>}
    </Alert>
  )
}
