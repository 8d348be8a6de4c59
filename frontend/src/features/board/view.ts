import type { BoardOffer, BoardPupil, MatchView, RoundClass } from '@/api/types'
import { byName, isPlaced, type BoardState } from './state'

export type Show = 'without' | 'placed' | 'all'

/** Which pupils are looked at. */
export interface PupilFilter {
  show: Show
  schoolClass: string
  q: string
}

export interface ClassGroup {
  schoolClass: RoundClass
  pupils: BoardPupil[]
}

const plain = (text: string) => text.toLocaleLowerCase('da').normalize('NFC')

/** The pupils to show, by class, both in the order people look for them. */
export function grouped(state: Pick<BoardState, 'pupils' | 'classes'>, { show, schoolClass, q }: PupilFilter, keep?: string): ClassGroup[] {
  const words = plain(q.trim())
  const groups = new Map<string, BoardPupil[]>([...state.classes.keys()].map((id) => [id, []]))
  for (const pupil of state.pupils.values()) {
    const fits =
      pupil.id === keep || ((schoolClass === '' || pupil.schoolClass === schoolClass) && (show === 'all' || isPlaced(pupil) === (show === 'placed')) && (words === '' || plain(pupil.name).includes(words)))
    if (fits) groups.get(pupil.schoolClass)?.push(pupil)
  }
  const collator = new Intl.Collator('da', { numeric: true })
  return [...state.classes.values()]
    .map((one) => ({ schoolClass: one, pupils: (groups.get(one.id) ?? []).toSorted((a, b) => collator.compare(a.name, b.name)) }))
    .filter(({ pupils }) => pupils.length > 0)
    .toSorted((a, b) => byName(a.schoolClass, b.schoolClass))
}

/** Whether and why not a pupil fits in a week of an offer; the gravest block stands first. */
export type Fit = 'FITS' | 'NEEDS' | 'BLOCKED'

export const fitOf = (match: MatchView | undefined): Fit | undefined =>
  match && (match.blocks.some(({ severity }) => severity === 'BLOCKS') ? 'BLOCKED' : match.blocks.some(({ severity }) => severity === 'NEEDS') ? 'NEEDS' : 'FITS')

export const sentencesOf = (match: MatchView | undefined) => match?.blocks.map(({ sentence }) => sentence) ?? []

/** What the matches of the chosen pupils say together of one week of an offer. */
export interface Verdict {
  fit: Fit
  /** How many of the chosen it fits. */
  fits: number
  of: number
  distanceKm: number | undefined
  sentences: readonly string[]
  /** Nothing but that it is full stands in the way of the only one chosen: there is a waiting list. */
  waitable?: true
}

/** In a round of fixed weekdays an offer is one place for the whole span: what blocks one of its weeks blocks it all. */
export function spanned(matches: readonly MatchView[], first: string): MatchView[] {
  const byOffer = new Map<string, MatchView>()
  for (const match of matches) {
    const before = byOffer.get(match.offer)
    const known = new Set(before?.blocks.map(({ sentence }) => sentence))
    byOffer.set(match.offer, { ...match, week: first, blocks: [...(before?.blocks ?? []), ...match.blocks.filter(({ sentence }) => !known.has(sentence))], free: Math.min(match.free, before?.free ?? match.free) })
  }
  return [...byOffer.values()]
}

const spans = new WeakMap<BoardOffer, BoardOffer>()

/** An offer of such a round, with one count of seats: as many as there are in the scarcest week, none when it lacks one. */
export function asSpan(offer: BoardOffer, weeks: readonly string[]): BoardOffer {
  const known = spans.get(offer)
  if (known) return known
  const least = (count: (week: BoardOffer['weeks'][number]) => number) => (weeks.every((week) => offer.weeks.some((one) => one.week === week)) ? Math.min(...offer.weeks.map(count)) : 0)
  const most = (count: (week: BoardOffer['weeks'][number]) => number) => Math.max(0, ...offer.weeks.map(count))
  const span = {
    ...offer,
    weeks: [{ week: weeks[0] ?? '', seats: least(({ seats }) => seats), free: least(({ free }) => free), held: most(({ held }) => held), reservedForUs: least((one) => one.reservedForUs), reservedForOthers: most((one) => one.reservedForOthers) }],
  }
  spans.set(offer, span)
  return span
}

/** Matches by offer and then by week; of several pupils together, the gravest counts and each sentence stands once. */
export function verdicts(all: readonly (readonly MatchView[])[]): ReadonlyMap<string, ReadonlyMap<string, Verdict>> {
  const byOffer = new Map<string, Map<string, Verdict>>()
  for (const matches of all) {
    for (const match of matches) {
      const weeks = byOffer.get(match.offer) ?? new Map<string, Verdict>()
      byOffer.set(match.offer, weeks)
      weeks.set(match.week, together(weeks.get(match.week), match, all.length))
    }
  }
  return byOffer
}

function together(before: Verdict | undefined, match: MatchView, of: number): Verdict {
  const fit = fitOf(match) ?? 'FITS'
  const fits = fit === 'BLOCKED' ? 0 : 1
  if (!before) return { fit, fits, of, distanceKm: of === 1 ? match.distanceKm : undefined, sentences: sentencesOf(match), ...(of === 1 && match.waitable ? { waitable: true } : {}) }
  return { ...before, fit: graver(before.fit, fit), fits: before.fits + fits, sentences: [...new Set([...before.sentences, ...sentencesOf(match)])] }
}

const gravity: Record<Fit, number> = { FITS: 0, NEEDS: 1, BLOCKED: 2 }
const graver = (one: Fit, other: Fit) => (gravity[one] >= gravity[other] ? one : other)

/** Which offers are looked at. */
export interface OfferFilter {
  q: string
  trade: string
  /** Only those with a free seat. */
  free: boolean
  /** Only those where a chosen pupil fits. */
  fitting: boolean
}

/** The offers to show: while a pupil is chosen the best first, else by firm. */
export function offersToShow(offers: BoardState['offers'], { q, trade, free, fitting }: OfferFilter, ranked: readonly string[] | undefined, marks: ReadonlyMap<string, ReadonlyMap<string, Verdict>> | undefined): BoardOffer[] {
  const words = plain(q.trim())
  const place = new Map(ranked?.map((id, index) => [id, index]))
  const wanted = [...offers.values()].filter(
    (offer) =>
      (words === '' || plain(`${offer.partner.name} ${offer.title} ${offer.town}`).includes(words)) &&
      (trade === '' || offer.trade === trade) &&
      (!free || offer.weeks.some((week) => week.free > 0)) &&
      (!fitting || !marks || [...(marks.get(offer.id)?.values() ?? [])].some(({ fits }) => fits > 0)),
  )
  const collator = new Intl.Collator('da')
  return wanted.toSorted((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || collator.compare(a.partner.name, b.partner.name) || collator.compare(a.title, b.title))
}

/** The offers in the order the backend ranks them for one pupil. */
export const rankOf = (matches: readonly MatchView[]) => [...new Set(matches.map(({ offer }) => offer))]

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

const directions: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' }

export const directionOf = (key: string): Direction | undefined => directions[key]

/** Where an arrow key leads in a list. */
export function along(length: number, at: number, direction: Direction): number {
  if (direction === 'first') return 0
  if (direction === 'last') return length - 1
  const step = direction === 'down' ? 1 : direction === 'up' ? -1 : 0
  return Math.min(length - 1, Math.max(0, at + step))
}

/** Where an arrow key leads in rows of weeks. Rows may have different weeks: up and down keep to the nearest week there is. */
export function across(rows: readonly (readonly string[])[], [row, column]: readonly [number, number], direction: Direction): readonly [number, number] {
  const weeks = rows[row] ?? []
  if (direction === 'left' || direction === 'right') return [row, Math.min(weeks.length - 1, Math.max(0, column + (direction === 'right' ? 1 : -1)))]
  const to = along(rows.length, row, direction)
  const week = weeks[column] ?? ''
  const there = rows[to] ?? []
  const same = there.indexOf(week)
  if (same >= 0) return [to, same]
  const later = there.findIndex((one) => one > week)
  return [to, later >= 0 ? later : Math.max(0, there.length - 1)]
}
