import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPupil, NewWish, Trade, WishView } from '@/api/types'
import { moved, RankedList } from '@/components/RankedList'
import { trades, useWords } from '@/i18n/words'
import { Button, Dialog, Select } from '@/ui'
import { useWish, type Names } from './PupilRow'
import type { BoardState } from './state'
import type { Acts } from './usePlay'

interface Props {
  pupil: BoardPupil | undefined
  state: BoardState
  names: Names
  acts: Acts
  onClose: () => void
}

/** The wishes of a pupil who has no device, told by the coordinator or the teacher. */
export function WishesDialog({ pupil, ...rest }: Props) {
  const { t } = useTranslation('board')
  return (
    <Dialog open={pupil !== undefined} title={pupil ? t('wishes.title', { name: pupil.name }) : ''} onClose={rest.onClose}>
      {pupil && <Wishes key={pupil.id} pupil={pupil} {...rest} />}
    </Dialog>
  )
}

function Wishes({ pupil, state, names, acts, onClose }: Props & { pupil: BoardPupil }) {
  const { t } = useTranslation('board')
  const words = useWords()
  const label = useWish(names)
  const most = state.round.wishes
  const [wishes, setWishes] = useState<readonly WishView[]>(pupil.wishes)
  const add = (wish: Omit<WishView, 'rank'>) => setWishes([...wishes, { ...wish, rank: 0 }])
  const offers = [...state.offers.values()].filter(({ id }) => !wishes.some(({ offer }) => offer === id)).toSorted((a, b) => a.partner.name.localeCompare(b.partner.name, 'da'))
  const save = async () => {
    if (await acts.wish(pupil.id, wishes.map(newWish))) onClose()
  }
  return (
    <>
      <p>{t('wishes.lead')}</p>
      {wishes.length === 0 ? (
        <p className="muted">{t('wishes.none')}</p>
      ) : (
        <RankedList
          label={t('pupil.wishes')}
          items={wishes.map((wish) => ({ key: keyOf(wish), label: label(wish) }))}
          words={{ up: (what) => t('wishes.up', { what }), down: (what) => t('wishes.down', { what }), remove: (what) => t('wishes.remove', { what }) }}
          onMove={(from, to) => setWishes(moved(wishes, from, to))}
          onRemove={(at) => setWishes(wishes.filter((_, index) => index !== at))}
        />
      )}
      {wishes.length >= most ? (
        <p role="status">{t('wishes.full', { count: most })}</p>
      ) : (
        <div className="wish-add">
          <Select id="wish-offer" label={t('wishes.offer')} optional hideOptional width="full" placeholder={t('wishes.add')} value="" options={offers.map(({ id, partner, title }) => ({ value: id, label: `${partner.name}: ${title}` }))} onChange={(event) => event.target.value && add({ offer: event.target.value })} />
          <Select id="wish-trade" label={t('wishes.trades')} optional hideOptional width="full" placeholder={t('wishes.add')} value="" options={trades.map((value) => ({ value, label: words.trade(value) }))} onChange={(event) => event.target.value && add({ trades: [event.target.value as Trade] })} />
        </div>
      )}
      <div className="button-group wish-save">
        <Button icon="save" onClick={() => void save()}>
          {t('wishes.save')}
        </Button>
      </div>
    </>
  )
}

const keyOf = ({ offer, week, trades: some, ownPlace }: WishView) => offer ? `${offer} ${week ?? ''}` : (ownPlace?.id ?? (some ?? []).join())

/** A wish as it is told anew. */
function newWish({ offer, week, trades: some, km, ownPlace }: WishView): NewWish {
  if (ownPlace) {
    const { firm, contactName, email, phone, what } = ownPlace
    return { ownPlace: { firm, contactName, what, ...(email ? { email } : {}), ...(phone ? { phone } : {}) } }
  }
  return offer ? { offer, ...(week ? { week } : {}) } : { trades: some ?? [], ...(km ? { km } : {}) }
}
