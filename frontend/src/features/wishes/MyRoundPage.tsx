import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { MyRoundView, MyWishView } from '@/api/types'
import { moved, RankedList } from '@/components/RankedList'
import { useFormat } from '@/i18n/format'
import { Alert, Button, FailureAlert, LinkButton } from '@/ui'
import { ForRound } from './ForPupils'
import { Placement } from './MyPlacementsPage'
import { WaitingFor } from './WaitingFor'
import { keyOf, newWish, useRoundChanged, useWishing, useWishWords } from './wishing'

/** One round: one's wishes in order, and the ways to find more. */
export default function MyRoundPage() {
  const { t } = useTranslation('wishes')
  return <ForRound title={t('round.title')}>{(round) => <Round round={round} />}</ForRound>
}

function Round({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const left = round.wishesAllowed - round.wishes.length
  const base = `/min-side/praktik/${round.id}`
  return (
    <>
      {round.placements.length > 0 && (
        <section className="wish-part">
          <h2>{t('round.got')}</h2>
          {round.placements.map((one) => (
            <Placement key={one.id} placement={one} />
          ))}
        </section>
      )}
      <WaitingFor round={round} />
      {round.hold && <Held round={round} />}
      {round.mayWish ? <p className="wish-until">{t('round.until', { count: round.wishesAllowed, date: format.dayAndDate(round.deadline) })}</p> : <Alert>{round.status === 'PUBLISHED' ? t('round.published') : t('round.over')}</Alert>}
      <section className="wish-part" aria-labelledby="wishes">
        <h2 id="wishes">{t('round.wishes')}</h2>
        <Wishes round={round} />
      </section>
      {round.mayWish && (
        <section className="wish-part" aria-labelledby="more">
          <h2 id="more">{left > 0 ? t('round.more', { count: left }) : t('round.full')}</h2>
          <ul className="plain-list wish-ways">
            <Way to={`${base}/steder`} icon="search" text={t('ways.places')} more={t('ways.placesMore')} />
            {left > 0 && (
              <>
                <Way to={`${base}/noget-i-den-stil`} icon="star" text={t('ways.style')} more={t('ways.styleMore')} />
                <Way to={`${base}/egen-plads`} icon="business" text={t('ways.own')} more={t('ways.ownMore')} />
              </>
            )}
          </ul>
        </section>
      )}
      {!round.mayWish && round.placements.length === 0 && !round.recurring && (
        <section className="wish-part" aria-labelledby="wait">
          <h2 id="wait">{t('round.wait')}</h2>
          <ul className="plain-list wish-ways">
            <Way to={`${base}/steder`} icon="search" text={t('ways.full')} more={t('ways.fullMore')} />
          </ul>
        </section>
      )}
    </>
  )
}

const Way = ({ to, icon, text, more }: { to: string; icon: 'search' | 'star' | 'business'; text: string; more: string }) => (
  <li className="wish-way">
    <LinkButton to={to} variant="secondary" icon={icon}>
      {text}
    </LinkButton>
    <p className="muted">{more}</p>
  </li>
)

function Wishes({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  const label = useWishWords()
  const { save, saving, failure } = useWishing(round)
  // what was changed stands until the saved wishes come back in its place
  const [pending, setPending] = useState<{ before: readonly MyWishView[]; wishes: readonly MyWishView[] }>()
  const [said, setSaid] = useState('')
  const wishes = pending?.before === round.wishes ? pending.wishes : round.wishes
  if (wishes.length === 0) {
    return (
      <>
        <p role="status" className="wish-saved">
          {saving ? t('round.saving') : said}
        </p>
        <p>{t('round.none')}</p>
      </>
    )
  }
  if (!round.mayWish) {
    return (
      <ol className="told">
        {wishes.map((wish) => (
          <li key={keyOf(wish)}>
            {label(wish)} <More wish={wish} />
          </li>
        ))}
      </ol>
    )
  }
  const change = async (next: MyWishView[], told: string) => {
    setPending({ before: round.wishes, wishes: next })
    setSaid('')
    if (await save(next.map(newWish))) setSaid(told)
    else setPending(undefined)
  }
  return (
    <>
      <p>{t('round.order')}</p>
      <RankedList
        label={t('round.wishes')}
        items={wishes.map((wish) => ({ key: keyOf(wish), label: label(wish), children: <More wish={wish} /> }))}
        words={{ up: (what) => t('wish.up', { what }), down: (what) => t('wish.down', { what }), remove: (what) => t('wish.remove', { what }) }}
        onMove={(from, to) => void change(moved(wishes, from, to), t('wish.moved', { what: wishes[from] ? label(wishes[from]) : '', rank: to + 1 }))}
        onRemove={(at) => void change(wishes.filter((_, index) => index !== at), t('wish.removed', { what: wishes[at] ? label(wishes[at]) : '' }))}
      />
      <p role="status" className="wish-saved">
        {saving ? t('round.saving') : said}
      </p>
      {failure && <FailureAlert failure={failure} />}
    </>
  )
}

/** The second line of a wish. */
function More({ wish: { offer, week, ownPlace } }: { wish: MyWishView }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  if (ownPlace) return <p>{[t(`own.status.${ownPlace.status}`), ownPlace.words].filter(Boolean).join(': ')}</p>
  return offer ? <p>{[offer.title, offer.town, week ? format.week(week) : t('wish.anyWeek')].join(' · ')}</p> : <p>{t('wish.styleText')}</p>
}

function Held({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  const changed = useRoundChanged()
  const [busy, setBusy] = useState(false)
  if (!round.hold) return null
  const giveBack = async () => {
    setBusy(true)
    await api.DELETE('/api/v1/me/placement-rounds/{id}/hold', { params: { path: { id: round.id } } }).catch(() => undefined)
    await changed()
    setBusy(false)
  }
  return (
    <section className="wish-part">
      <h2>{t('hold.title')}</h2>
      <Placement placement={round.hold} />
      <p>{t('hold.text')}</p>
      <Button variant="secondary" busy={busy} onClick={() => void giveBack()}>
        {t('hold.giveBack')}
      </Button>
    </section>
  )
}
