import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { statusOf } from '@/api/problem'
import type { MyPlacementsView, MyPlacementView, MyRoundView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { useFormat } from '@/i18n/format'
import { BackLink, Badge, EmptyState, ErrorState, Icon, Page, Skeleton } from '@/ui'
import { JoinFirst } from './ForPupils'
import { useMyPlacements, useMyRounds } from './wishing'

/** A pupil's internships: how far to the compulsory days, what one has got, and where one can wish. */
export default function MyPlacementsPage() {
  return <Guarded allow={mayApply}>{() => <Mine />}</Guarded>
}

function Mine() {
  const { t } = useTranslation('wishes')
  const rounds = useMyRounds()
  const placements = useMyPlacements()
  const error = rounds.error ?? placements.error
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')} width="text" above={<BackLink to="/min-side">{t('mine.back')}</BackLink>}>
      {statusOf(error) === 404 ? (
        <JoinFirst />
      ) : error ? (
        <ErrorState
          error={error}
          onRetry={() => {
            void rounds.refetch()
            void placements.refetch()
          }}
        />
      ) : !rounds.data || !placements.data ? (
        <Skeleton card lines={6} />
      ) : (
        <>
          <Days placements={placements.data} />
          {placements.data.weeks.length > 0 && (
            <section className="wish-part">
              <h2>{t('mine.got')}</h2>
              <ul className="plain-list rounds">
                {placements.data.weeks.map((one) => (
                  <li key={one.id}>
                    <Placement placement={one} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="wish-part">
            <h2>{t('mine.rounds')}</h2>
            {rounds.data.items.length === 0 ? (
              <EmptyState heading={t('mine.none')}>
                <p>{t('mine.noneText')}</p>
              </EmptyState>
            ) : (
              <ul className="plain-list rounds">
                {rounds.data.items.map((round) => (
                  <li key={round.id}>
                    <Round round={round} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </Page>
  )
}

/** A dot for each day one needs: done, planned, or still to find. */
function Days({ placements: { done, planned, needed } }: { placements: MyPlacementsView }) {
  const { t } = useTranslation('wishes')
  const left = Math.max(0, needed - done - planned)
  return (
    <section className="panel days" aria-labelledby="days">
      <h2 id="days" className="h3">
        {left === 0 ? (done >= needed ? t('days.all') : t('days.allPlanned', { count: needed })) : t('days.left', { count: left })}
      </h2>
      <span className="day-dots" aria-hidden="true">
        {Array.from({ length: Math.max(needed, done + planned) }, (_, day) => (
          <span key={day} className={`day-dot${day < done ? ' day-done' : day < done + planned ? ' day-planned' : ''}`}>
            {day < done && <Icon name="check" />}
          </span>
        ))}
      </span>
      <p>{[t('days.done', { count: done }), t('days.planned', { count: planned }), t('days.needed', { count: needed })].join(' ')}</p>
    </section>
  )
}

/** A place one has got: where, when, and the way to more. */
export function Placement({ placement: { id, offer, ownPlace, weeks, status, heldUntil } }: { placement: MyPlacementView }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const [first = ''] = weeks
  return (
    <article className="panel got">
      <Badge tone={status === 'HELD' ? 'warning' : 'success'}>{t(`status.${status}`)}</Badge>
      <h3>{offer?.partner ?? ownPlace?.firm}</h3>
      <p className="got-when">
        <Icon name="calendar-month" /> {weeks.length > 1 ? t('got.weeks', { first: Number(first.slice(6)), last: Number((weeks.at(-1) ?? '').slice(6)) }) : `${format.week(first)}, ${format.weekDays(first)}`}
      </p>
      {offer && (
        <p>
          <Icon name="location" /> {offer.street}, {offer.postalCode} {offer.town}
        </p>
      )}
      {heldUntil && <p>{t('got.until', { until: format.dateTime(heldUntil) })}</p>}
      {offer && (
        <p>
          <Link to={`/opslag/${offer.id}`}>{t('got.read', { title: offer.title })}</Link>
        </p>
      )}
      {offer && status === 'CONFIRMED' && (
        <p>
          <Link to={`/elev/pladser/${id}`}>{t('got.tell', { firm: offer.partner })}</Link>
        </p>
      )}
    </article>
  )
}

function Round({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const { weeks, wishes, wishesAllowed, mayWish } = round
  const [first = ''] = weeks
  const asked = round.waiting.some(({ state }) => state === 'OFFERED')
  return (
    <article className="panel round-card">
      <div>
        {asked && <Badge tone="accent">{t('waiting.offered')}</Badge>}
        <h3>
          <Link to={`/min-side/praktik/${round.id}`}>{round.title}</Link>
        </h3>
        <p>{weeks.length > 1 ? t('got.weeks', { first: Number(first.slice(6)), last: Number((weeks.at(-1) ?? '').slice(6)) }) : `${format.week(first)}, ${format.weekDays(first)}`}</p>
        <p>{wishes.length === 0 ? t('mine.noWishes') : t('mine.wishes', { count: wishesAllowed, wishes: wishes.length })}</p>
        <p className="muted">{mayWish ? t('mine.until', { date: format.dayAndDate(round.deadline) }) : t('mine.over')}</p>
      </div>
      {(mayWish || asked) && (
        <p className="round-go" aria-hidden="true">
          <span className="button button-primary">{asked ? t('mine.answer') : wishes.length === 0 ? t('mine.wish') : t('mine.change')}</span>
        </p>
      )}
    </article>
  )
}
