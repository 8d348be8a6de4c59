import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type SetStateAction } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardView } from '@/api/types'
import { Alert, Button, Details, EmptyState, LinkButton } from '@/ui'
import { ChosenBar } from './ChosenBar'
import { OfferFilters, PupilFilters } from './Filters'
import { Matrix, Total } from './Matrix'
import { focusFirstFitting, OfferList } from './OfferList'
import { PlaceDialog } from './PlaceDialog'
import { PrintedBoard } from './PrintedBoard'
import { focusPupil, PupilList } from './PupilList'
import { exportUrl } from './queries'
import { Recent } from './Recent'
import { Refused } from './Refused'
import { SeatsDialog } from './SeatsDialog'
import type { Spot } from './state'
import { useBoardDrag } from './useBoardDrag'
import { useMatches } from './useMatches'
import { useNarrow } from './useNarrow'
import { usePlay } from './usePlay'
import { asSpan, grouped, offersToShow, type OfferFilter, type PupilFilter } from './view'
import { WishesDialog } from './WishesDialog'

interface Props {
  view: BoardView
  me: string
  mayMove: boolean
  /** The round was changed: the board has to be read anew. */
  onOutdated: () => void
}

type Opened = 'place' | 'wishes' | Spot | undefined

/** Class by week by seats on one screen: pupils on the left, places on the right, and every move with the mouse, a finger, or the keyboard alone. */
export function Board({ view, me, mayMove, onOutdated }: Props) {
  const { t } = useTranslation('board')
  const { table, acts, said, tell, say } = usePlay(view, me)
  const { state } = table
  const [names] = useState(() => ({ offers: state.offers, classes: state.classes }))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [filter, setFilter] = useState<PupilFilter>({ show: 'without', schoolClass: '', q: '' })
  const [offerFilter, setOfferFilter] = useState<OfferFilter>({ q: '', trade: '', free: false, fitting: false })
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<Opened>()
  // While something is dragged no row may move away from under the pointer.
  const [order, setOrder] = useState<readonly string[]>()
  const [side, setSide] = useState<'pupils' | 'offers'>('pupils')
  const area = useRef<HTMLDivElement>(null)
  const narrow = useNarrow()
  const marks = useMatches(view.round, chosen)

  const groups = useMemo(() => grouped(state, filter, chosen[0]), [state, filter, chosen])
  const rows = useMemo(() => groups.flatMap(({ pupils }) => pupils.map(({ id }) => id)), [groups])
  const offers = useMemo(() => {
    const shown = offersToShow(state.offers, offerFilter, order ?? marks.ranked, marks.byOffer)
    return state.round.recurring ? shown.map((offer) => asSpan(offer, state.round.weeks)) : shown
  }, [state, offerFilter, order, marks])
  const pupils = useMemo(() => chosen.flatMap((id) => state.pupils.get(id) ?? []), [chosen, state.pupils])

  useEffect(() => {
    if (table.outdated) onOutdated()
  }, [table.outdated, onOutdated])

  // The handlers of the rows stay the same for as long as the board stands, so that no row is drawn again for them.
  const now = { state, chosen, rows, offers, marks, narrow, adding, mayMove, said }
  const latest = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  const goOn = useRef<'targets' | undefined>(undefined)
  const heard = useRef('')
  const begun = useRef(0)
  const select = useCallback((next: SetStateAction<readonly string[]>) => {
    begun.current = latest.current.said.count
    setChosen(next)
  }, [])

  const handlers = useMemo(() => {
    const drop = (back?: string) => {
      setChosen([])
      setOrder(undefined)
      setOpened(undefined)
      heard.current = ''
      if (back) requestAnimationFrame(() => focusPupil(back))
    }
    const place = async (to: Spot, byKey: boolean) => {
      const { chosen: who, rows: order, adding: add } = latest.current
      const at = order.indexOf(who.at(-1) ?? '')
      const next = order.slice(at + 1).find((id) => !who.includes(id)) ?? order.slice(0, at).findLast((id) => !who.includes(id))
      if (await acts.place(who, to, add)) drop(byKey ? next : undefined)
    }
    return {
      drop,
      place,
      choose: (pupil: string, byKey: boolean) => {
        const { chosen: before, narrow: small, mayMove: may } = latest.current
        if (before.length === 1 && before[0] === pupil && !small) return drop(pupil)
        select([pupil])
        if (small) setOpened('place')
        else if (byKey && may) goOn.current = 'targets'
        return undefined
      },
      pick: (pupil: string) => select((before) => (before.includes(pupil) ? before.filter((one) => one !== pupil) : [...before, pupil])),
      pickClass: (ids: readonly string[], on: boolean) => select((before) => (on ? [...new Set([...before, ...ids])] : before.filter((one) => !ids.includes(one)))),
      target: (offer: string, week: string, byKey: boolean) => {
        const { chosen: who, marks: { byOffer }, state: { offers: all }, mayMove: may } = latest.current
        if (!may) return
        if (who.length === 0) return setOpened({ offer, week })
        const verdict = byOffer?.get(offer)?.get(week)
        const free = all.get(offer)?.weeks.find((one) => one.week === week)?.free ?? 0
        if (verdict?.fit === 'BLOCKED') return tell(verdict.sentences.join(' '))
        if (free < who.length) return tell(t('cell.tooFew', { count: free }))
        return void place({ offer, week }, byKey)
      },
    }
  }, [acts, select, tell, t])

  // Once it is known what fits, it is said, unless something was done meanwhile; and who came by keyboard goes on among the places.
  useEffect(() => {
    if (!marks.byOffer || pupils.length === 0) return
    const key = chosen.join()
    if (heard.current !== key) {
      heard.current = key
      if (latest.current.said.own > begun.current) return
      const count = [...marks.byOffer.values()].reduce((sum, weeks) => sum + [...weeks.values()].filter(({ fits }) => fits > 0).length, 0)
      const [one] = pupils
      tell(t('chosen.said', { who: one && pupils.length === 1 ? say.who(names, one) : t('chosen.count', { count: pupils.length }), count }))
    }
    if (goOn.current === 'targets') {
      goOn.current = undefined
      focusFirstFitting()
    }
  }, [marks.byOffer, pupils, chosen, say, names, t, tell])

  useBoardDrag({
    area,
    latest,
    acts,
    enabled: mayMove,
    lift: (who) => {
      setOrder(latest.current.offers.map(({ id }) => id))
      select(who)
    },
    drop: handlers.drop,
  })

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || chosen.length === 0 || opened || (event.target as Element).closest('dialog')) return
    event.preventDefault()
    tell(t('chosen.dropped'))
    handlers.drop(chosen.at(-1))
  }
  const lastName = table.steps.at(-1)?.pupils.map((id) => state.pupils.get(id)?.name)[0]
  const changeFilter = useCallback((part: Partial<PupilFilter>) => setFilter((old) => ({ ...old, ...part })), [])

  const matrix = <Matrix state={state} schoolClass={filter.schoolClass} onClass={(schoolClass) => changeFilter({ schoolClass })} />
  const papers = (
    <>
      <Button variant="tertiary" icon="print" onClick={() => globalThis.print()}>
        {t('act.print')}
      </Button>
      <LinkButton variant="tertiary" icon="download" href={exportUrl(view.round.id)}>
        {t('act.csv')}
      </LinkButton>
    </>
  )
  if (state.pupils.size === 0) {
    return (
      <EmptyState heading={t('board.empty')}>
        <p>{t('board.emptyText')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is heard from the buttons inside */}
      <div className="board" ref={area} onKeyDown={onEscape} data-choosing={chosen.length > 0}>
        <div className="matrix">
          <Total state={state} />
          {!narrow && matrix}
        </div>
        <div className="board-tools">
          {mayMove && (
            <Button variant="secondary" icon="reply" aria-disabled={table.steps.length === 0 || undefined} onClick={() => void acts.undo()}>
              {lastName ? t('act.undoWho', { name: lastName }) : t('act.undo')}
            </Button>
          )}
          {!narrow && papers}
          <p className="board-said" role="status" aria-label={t('board.saidLabel')}>
            <span key={said.count}>{said.text}</span>
          </p>
        </div>
        {!table.connected && <Alert kind="warning" live>{t('board.away')}</Alert>}
        {!mayMove && <Alert>{t('board.readOnly')}</Alert>}
        <div className="switch board-switch" role="group" aria-label={t('board.views')}>
          <button type="button" className="switch-side" aria-pressed={side === 'pupils'} onClick={() => setSide('pupils')}>
            {t('pupils.title')}
          </button>
          <button type="button" className="switch-side" aria-pressed={side === 'offers'} onClick={() => setSide('offers')}>
            {t('offers.title')}
          </button>
        </div>
        <div className={`board-sides side-${side}`}>
          <section className="board-side board-pupils" aria-labelledby="pupils-title" data-out data-scroll>
            <div className="board-side-head">
              <div className="board-side-title">
                <h2 id="pupils-title">{t('pupils.title')}</h2>
                <p className="board-shown" role="status">
                  {t('pupils.shown', { count: rows.length })}
                </p>
              </div>
              <PupilFilters state={state} filter={filter} onChange={changeFilter} />
            </div>
            <PupilList groups={groups} names={names} say={say} chosen={chosen} fresh={table.fresh} mayMove={mayMove} onChoose={handlers.choose} onPick={handlers.pick} onClass={handlers.pickClass} />
          </section>
          <section className="board-side board-offers" aria-labelledby="offers-title" data-scroll>
            <div className="board-side-head">
              <div className="board-side-title">
                <h2 id="offers-title">{t('offers.title')}</h2>
                <p className="board-shown">
                  <span role="status">{t('offers.shown', { count: offers.length })}</span> <span className="sr-only">{t('offers.keys')}</span>
                </p>
              </div>
              {mayMove && <ChosenBar pupils={pupils} names={names} say={say} marks={marks} acts={acts} onPlace={() => setOpened('place')} onWishes={() => setOpened('wishes')} onDrop={() => handlers.drop(chosen.at(-1))} {...(state.round.recurring ? {} : { adding, onAdding: setAdding })} />}
              <OfferFilters offers={[...state.offers.values()]} filter={offerFilter} choosing={chosen.length > 0} onChange={(part) => setOfferFilter((old) => ({ ...old, ...part }))} />
            </div>
            <OfferList offers={offers} names={names} say={say} guests={state.guests} waiting={state.waiting} marks={marks.byOffer} chosen={chosen} onTarget={handlers.target} onGuest={handlers.choose} />
          </section>
        </div>
        {narrow && <Details summary={t('matrix.title')}>{matrix}</Details>}
        <Recent recent={table.recent} state={state} say={say} />
        {narrow && <div className="board-tools">{papers}</div>}
      </div>
      <PrintedBoard state={state} names={names} say={say} />
      <PlaceDialog
        pupils={opened === 'place' ? pupils : []}
        state={state}
        names={names}
        say={say}
        marks={marks}
        acts={acts}
        mayMove={mayMove}
        onPlace={(to) => void handlers.place(to, true)}
        onClose={() => (narrow ? handlers.drop(chosen.at(-1)) : setOpened(undefined))}
      />
      <WishesDialog pupil={opened === 'wishes' ? pupils[0] : undefined} state={state} names={names} acts={acts} onClose={() => setOpened(undefined)} />
      <SeatsDialog spot={typeof opened === 'object' ? opened : undefined} state={state} acts={acts} onClose={() => setOpened(undefined)} />
      <Refused refusal={table.refusal} state={state} names={names} say={say} onClose={acts.dismiss} />
    </>
  )
}
