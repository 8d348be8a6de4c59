import { useEffect, useState, type ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'
import { $api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { VisitSide, VisitView } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { Alert, ErrorState, Icon, Page, Skeleton } from '@/ui'
import { VisitActions } from './VisitActions'
import { VisitContact, VisitFacts, VisitGuidedOn, VisitHistory, VisitReceipt, type Done } from './VisitParts'
import { VisitState } from './VisitState'
import { useWhen } from './when'

const calls = { SCHOOL: '/api/v1/visits/{id}', PARTNER: '/api/v1/me/partner/visits/{id}' } as const

/** One visit, as one of its sides sees it, with what that side can do. */
export function OneVisit({ side, above }: { side: VisitSide; above: ReactNode }) {
  const { t } = useTranslation('visits')
  const { id = '' } = useParams()
  const { data: view, error, refetch } = $api.useQuery('get', calls[side], { params: { path: { id } } }, { staleTime: 0 })
  if (statusOf(error) === 404) return <NotFound />
  if (view) return <Visit key={id} view={view} side={side} above={above} />
  return (
    <Page title={t('title')} above={above}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} card />}
    </Page>
  )
}

function Visit({ view, side, above }: { view: VisitView; side: VisitSide; above: ReactNode }) {
  const { t } = useTranslation('visits')
  const [done, setDone] = useJustDone()
  const queries = useQueryClient()
  const { card, message, contact, host } = view
  const finish = async (next: VisitView, what: Done) => {
    setDone(what)
    queries.setQueryData(['get', calls[side], { params: { path: { id: card.id } } }], next)
    await queries.invalidateQueries({ queryKey: ['get', calls[side].replace('/{id}', '')] })
  }
  const heading = side === 'SCHOOL' ? t('item.toFirm', { className: card.className, firm: card.partner.name }) : t('item.ofClass', { className: card.className, school: card.school })
  return (
    <Page title={heading} lead={card.title} above={above} beside={<VisitState card={card} side={side} />}>
      <VisitReceipt done={done} />
      <div className="with-side">
        <div className="visit-parts">
          <Turn view={view} side={side} />
          <VisitGuidedOn view={view} side={side} />
          {message && (
            <section>
              <h2 className="h3">{t('message')}</h2>
              <blockquote className="said lines">{message}</blockquote>
            </section>
          )}
          <VisitActions view={view} onDone={finish} />
          <VisitHistory view={view} />
        </div>
        <aside>
          <VisitFacts view={view} />
          {side === 'PARTNER' ? <VisitContact contact={contact} heading={t('contact.school')} /> : host && <VisitContact contact={host} heading={t('contact.firm')} />}
          {side === 'SCHOOL' && <VisitContact contact={contact} heading={t('contact.own')} />}
        </aside>
      </div>
    </Page>
  )
}

/** What brought the reader here, told once: not again when the page is read anew. */
function useJustDone() {
  const { state, pathname } = useLocation()
  const navigate = useNavigate()
  const just = (state as { done?: Done } | null)?.done
  const [done, setDone] = useState(just)
  useEffect(() => {
    if (just) void navigate(pathname, { replace: true, state: null, preventScrollReset: true })
  }, [just, navigate, pathname])
  return [done, setDone] as const
}

/** Whose turn it is, and until when. */
function Turn({ view: { card }, side }: { view: VisitView; side: VisitSide }) {
  const { t } = useTranslation('visits')
  const when = useWhen()
  if (!card.turn) return null
  const heading = card.turn === side ? t('turn.yours') : t(`turn.${card.turn}`, { firm: card.partner.name, className: card.className })
  return (
    <Alert kind={card.late ? 'warning' : 'info'} heading={heading}>
      <p>
        <Icon name="time" /> {when.answerBy(card)}
      </p>
      {card.late && <p>{t(`turn.late.${side}`)}</p>}
    </Alert>
  )
}
