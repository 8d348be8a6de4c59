import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { MyRoundView, MyWaiting } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Badge, Button, FailureAlert } from '@/ui'
import { useRoundChanged } from './wishing'

/** The full weeks one waits for: one's number in the queue, or a seat to say yes to in time. */
export function WaitingFor({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  if (round.waiting.length === 0) return null
  return (
    <section className="wish-part" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      {round.waiting.map((one) => (
        <One key={`${one.offer.id} ${one.week}`} round={round} waiting={one} />
      ))}
    </section>
  )
}

function One({ round, waiting: { offer, week, state, place, booking, heldUntil } }: { round: MyRoundView; waiting: MyWaiting }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const changed = useRoundChanged()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const act = async (step: () => Promise<unknown>) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await step()
    } catch (problem) {
      setFailure(problem as Error)
    }
    await changed()
    setBusy(false)
  }
  const yes = (id: string) => act(() => api.POST('/api/v1/bookings/{id}/confirmation', { params: { path: { id } } }))
  const leave = () => act(() => api.DELETE('/api/v1/me/placement-rounds/{id}/waiting', { params: { path: { id: round.id }, query: { offer: offer.id, week } } }))
  const words = { firm: offer.partner, week: format.week(week) }
  return (
    <article className="panel">
      <h3>
        {offer.partner} {state === 'OFFERED' && <Badge tone="accent">{t('waiting.offered')}</Badge>}
      </h3>
      <p>
        {offer.title} · {format.week(week)}
      </p>
      <p>{state === 'OFFERED' ? t('waiting.sayYesBefore', { until: heldUntil ? format.dateTime(heldUntil) : '' }) : t('waiting.place', { place })}</p>
      {failure && <FailureAlert failure={failure} />}
      <div className="place-acts">
        {state === 'OFFERED' && booking && (
          <Button busy={busy} aria-label={t('waiting.yesTo', words)} onClick={() => void yes(booking)}>
            {t('waiting.yes')}
          </Button>
        )}
        <Button variant="secondary" busy={busy} aria-label={t(state === 'OFFERED' ? 'waiting.noTo' : 'waiting.leaveAt', words)} onClick={() => void leave()}>
          {t(state === 'OFFERED' ? 'waiting.no' : 'waiting.leave')}
        </Button>
      </div>
    </article>
  )
}
