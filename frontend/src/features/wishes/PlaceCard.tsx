import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { ChoosableOffer, MyRoundView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Button, Icon, useToast } from '@/ui'
import { queueable, useRoundChanged } from './wishing'

interface Props {
  round: MyRoundView
  offer: ChoosableOffer
  /** Its place among one's wishes, when it is one. */
  rank: number | undefined
  full: boolean
  onWish: (on: boolean) => void
}

/** A place one may wish for: who, where, how far, and when there is room; or why it is not for oneself. */
export function PlaceCard({ round, offer: choosable, rank, full, onWish }: Props) {
  const { offer, distanceKm, weeks, blocks } = choosable
  const { t } = useTranslation('wishes')
  const words = useWords()
  const format = useFormat()
  const blocked = blocks.some(({ severity }) => severity === 'BLOCKS') || weeks.every(({ possible }) => !possible)
  const open = weeks.find(({ holdable }) => holdable)
  return (
    <article className={blocked ? 'panel wish-place wish-blocked' : 'panel wish-place'}>
      <h2 className="h3">
        <Link to={`/opslag/${offer.id}`}>{offer.partner}</Link>
        {rank !== undefined && <Badge tone="accent">{t('wish.rank', { rank })}</Badge>}
      </h2>
      <p>{offer.title}</p>
      <p className="muted">
        <Icon name="location" /> {[words.trade(offer.trade), `${offer.postalCode} ${offer.town}`, format.way(distanceKm)].join(' · ')}
      </p>
      <ul className="plain-list wish-weeks">
        {weeks.map(({ week, free, possible }) => (
          <li key={week} className={possible ? 'wish-week' : 'wish-week wish-week-no'}>
            {format.week(week)}: {t('places.free', { count: free })}
          </li>
        ))}
      </ul>
      {blocks.map(({ obstacle, sentence }) => (
        <p key={obstacle} className="place-why">
          {sentence}
        </p>
      ))}
      {queueable(choosable, round.waiting).map((week) => (
        <Queue key={week} round={round} offer={offer.id} firm={offer.partner} week={week} />
      ))}
      {round.mayWish && (
        <div className="place-acts">
          {rank === undefined ? (
            !blocked && (
              <Button icon="plus" disabled={full} aria-label={t('places.wishFor', { firm: offer.partner })} onClick={() => onWish(true)}>
                {full ? t('places.full') : t('places.wish')}
              </Button>
            )
          ) : (
            <Button variant="secondary" aria-label={t('wish.remove', { what: offer.partner })} onClick={() => onWish(false)}>
              {t('places.unwish')}
            </Button>
          )}
          {open && !round.hold && <Hold round={round} offer={offer.id} firm={offer.partner} week={open.week} />}
        </div>
      )}
    </article>
  )
}

interface Seat {
  round: MyRoundView
  offer: string
  firm: string
  week: string
}

/** Waits for a seat in a full week. */
function Queue({ round, offer, firm, week }: Seat) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const step = useStep()
  const words = { firm, week: format.week(week) }
  const queue = () => step(t('waiting.joined', words), () => api.POST('/api/v1/me/placement-rounds/{id}/waiting', { params: { path: { id: round.id } }, body: { offer, week } }))
  return (
    <Button variant="link" aria-label={t('waiting.joinAt', words)} onClick={() => void queue()}>
      {t('waiting.join', words)}
    </Button>
  )
}

/** Keeps a seat for twenty minutes while one makes up one's mind. */
function Hold({ round, offer, firm, week }: Seat) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const step = useStep()
  const words = { firm, week: format.week(week) }
  const hold = () => step(t('hold.done', words), () => api.POST('/api/v1/me/placement-rounds/{id}/hold', { params: { path: { id: round.id } }, body: { offer, week } }))
  return (
    <Button variant="link" aria-label={t('hold.hold', words)} onClick={() => void hold()}>
      {t('hold.short')}
    </Button>
  )
}

/** Does something at a place, says that it is done or why it is not, and looks at the round anew. */
function useStep() {
  const { t } = useTranslation()
  const tell = useToast()
  const changed = useRoundChanged()
  return async (done: string, step: () => Promise<unknown>) => {
    try {
      await step()
      tell(done)
    } catch (problem) {
      tell(problem instanceof ApiProblem && problem.title ? problem.title : t('errors.title'), 'error')
    }
    await changed()
  }
}
