import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/i18n/format'
import { Button, Dialog, NumberInput } from '@/ui'
import { waitingAt, type BoardState, type Spot } from './state'
import type { Acts } from './usePlay'

/** The seats of a week while nobody is chosen: hold some of them, or give held ones back. */
export function SeatsDialog({ spot, state, acts, onClose }: { spot: Spot | undefined; state: BoardState; acts: Acts; onClose: () => void }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const [seats, setSeats] = useState('1')
  const offer = spot && state.offers.get(spot.offer)
  const free = offer?.weeks.find(({ week }) => week === spot?.week)?.free ?? 0
  const holds = spot ? state.holds.filter((one) => one.status === 'HELD' && one.offer === spot.offer && one.weeks.includes(spot.week)) : []
  const waiting = spot ? waitingAt(state, spot) : []
  return (
    <Dialog open={spot !== undefined} title={offer && spot ? t('hold.title', { firm: offer.partner.name, week: format.week(spot.week) }) : ''} onClose={onClose}>
      <p>{t('hold.lead')}</p>
      {holds.length > 0 && (
        <>
          <h3 className="h5">{t('hold.now')}</h3>
          <ul className="plain-list place-list">
            {holds.map((hold) => (
              <li key={hold.id} className="hold">
                <span>{t('hold.until', { until: hold.heldUntil ? format.dateTime(hold.heldUntil) : '' })}</span>
                <Button variant="link" onClick={() => void acts.giveBack(hold.id)}>
                  {t('hold.giveBack')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {spot && waiting.length > 0 && (
        <>
          <h3 className="h5">{t('queue.title')}</h3>
          <ol className="plain-list place-list">
            {waiting.map((one) => (
              <li key={one.pupil} className="hold">
                <span>
                  {state.pupils.get(one.pupil)?.name ?? t('say.aPupil')}: {one.state === 'OFFERED' ? t('queue.asked', { until: one.heldUntil ? format.dateTime(one.heldUntil) : '' }) : t('queue.place', { place: one.place })}
                </span>
                <Button variant="link" aria-label={t('queue.leaveWho', { name: state.pupils.get(one.pupil)?.name ?? t('say.aPupil') })} onClick={() => void acts.unqueue(one.pupil, spot)}>
                  {t('queue.leave')}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
      {free === 0 ? (
        <p>{t('hold.none')}</p>
      ) : (
        <form
          className="hold-form"
          onSubmit={(event) => {
            event.preventDefault()
            const count = Math.min(free, Math.max(1, Number(seats) || 1))
            if (spot) void acts.hold(spot, count).then((made) => made && onClose())
          }}
        >
          <NumberInput id="hold-seats" label={t('hold.seats')} min={1} max={free} value={seats} onChange={(event) => setSeats(event.target.value)} />
          <Button type="submit" icon="hourglass">
            {t('hold.hold')}
          </Button>
        </form>
      )}
    </Dialog>
  )
}
