import type { Page } from '@playwright/test'

const WEEKS = ['2027-W06', '2027-W07', '2027-W08']
const TRADES = ['FOOD_PRODUCTION', 'METAL_INDUSTRY', 'RETAIL', 'IT', 'HEALTH_CARE', 'BUILDING', 'AGRICULTURE_ANIMALS', 'CARS_MACHINERY']
const TOWNS = [['9800', 'Hjørring', 57.46, 9.98], ['9870', 'Sindal', 57.47, 10.2], ['9760', 'Vrå', 57.35, 9.94], ['9850', 'Hirtshals', 57.59, 9.96]] as const
const FIRST = ['Alma', 'Noah', 'Ida', 'William', 'Freja', 'Oscar', 'Clara', 'Emil', 'Sofia', 'August', 'Ella', 'Malthe', 'Agnes', 'Viggo', 'Liva', 'Elias']
const LAST = ['Holm', 'Lund', 'Ager', 'Krogh', 'Bak', 'Juhl', 'Dam', 'Skov', 'Friis', 'Bach', 'Toft', 'Kjær']
const FIRMS = ['Bageri', 'Smedje', 'Maskinværksted', 'Tømrer', 'Plejecenter', 'Gartneri', 'Cykler', 'It', 'Dyreklinik', 'Fisk']

const pick = <T>(all: readonly T[], at: number) => all[at % all.length] as T

const json = (body: unknown) => ({ contentType: 'application/json', body: JSON.stringify(body) })

interface Booking {
  id: string
  pupil: string
  offer: string
  weeks: string[]
  weekdays: string[]
  status: string
  locked: boolean
  version: number
}

/** A board as large as a district’s largest, and a backend of a few lines that moves on it: the page cannot tell it from the real one. */
export class LargeBoard {
  readonly round
  readonly pupils
  readonly offers
  private moves: object[] = []
  private number = 0

  constructor(pupils = 400, offers = 300, classes = 18) {
    const all = Array.from({ length: classes }, (_, index) => ({ id: `c${index}`, name: `${8 + (index % 2)}.${'ABC'.charAt(Math.floor(index / 2) % 3)}`, grade: 8 + (index % 2), school: { id: `s${Math.floor(index / 6)}`, name: pick(['Højene Skole', 'Lundergårdskolen', 'Muldbjergskolen'], Math.floor(index / 6)) } }))
    this.round = { id: 'large', title: 'Praktik i 8. og 9. klasse, uge 6–8', year: 2026, weeks: WEEKS, status: 'CLOSED', wishes: 3, deadline: '2026-12-11', classes: all, otherClasses: 0, pupils, placed: 0, wished: pupils, mayChange: true, version: 1 }
    this.offers = Array.from({ length: offers }, (_, index) => {
      const [postalCode, town, latitude, longitude] = pick(TOWNS, index)
      const seats = 1 + (index % 4)
      return {
        id: `o${index}`,
        title: pick(['En uge i virksomheden', 'Prøv faget', 'Kom og vær med'], index),
        partner: { id: `f${index}`, name: `${pick(['Vendsyssel', 'Byens', 'Nordjysk', 'Østergades', 'Havnens'], index)} ${pick(FIRMS, index * 7)} ${Math.floor(index / 5) + 1}` },
        trade: pick(TRADES, index),
        street: 'Østergade 12',
        postalCode,
        town,
        latitude,
        longitude,
        grades: [8, 9],
        ...(index % 9 === 0 ? { minimumAge: 15 } : {}),
        own: true,
        weeks: WEEKS.map((week) => ({ week, seats, free: seats, held: 0, reservedForUs: 0, reservedForOthers: 0 })),
      }
    })
    this.pupils = Array.from({ length: pupils }, (_, index) => ({
      id: `p${index}`,
      name: `${pick(FIRST, index)} ${pick(LAST, Math.floor(index / 3))}${index < 192 ? '' : ` ${pick(LAST, index * 5)}`}`,
      schoolClass: `c${index % classes}`,
      age: 14 + (index % 2),
      postalCode: pick(TOWNS, index)[0],
      joined: index % 11 !== 0,
      guardians: index % 13 === 0 ? 0 : 2,
      days: { done: 0, planned: 0, needed: 5 },
      wishes: index % 8 === 0 ? [] : [{ rank: 1, offer: `o${index % offers}` }, { rank: 2, offer: `o${(index * 3) % offers}`, week: WEEKS[0] }, { rank: 3, trades: [pick(TRADES, index)], km: 15 }],
      bookings: [] as Booking[],
    }))
    for (const pupil of this.pupils.slice(0, Math.floor(pupils * 0.7))) this.seat(pupil.id, `o${Number(pupil.id.slice(1)) % offers}`, pick(WEEKS, Number(pupil.id.slice(1))))
  }

  private seat(pupilId: string, offerId: string | undefined, week: string) {
    const pupil = this.pupils.find(({ id }) => id === pupilId)!
    const touched = new Map<string, string>()
    for (const one of pupil.bookings) touched.set(`${one.offer}/${one.weeks[0]}`, one.offer)
    const free = (offer: string, inWeek: string, by: number) => {
      const seats = this.offers.find(({ id }) => id === offer)?.weeks.find((one) => one.week === inWeek)
      if (seats) seats.free += by
    }
    for (const one of pupil.bookings) free(one.offer, one.weeks[0] ?? '', 1)
    pupil.bookings = offerId ? [{ id: `b${++this.number}-${pupilId}`, pupil: pupilId, offer: offerId, weeks: [week], weekdays: [], status: 'PLACED', locked: false, version: 0 }] : []
    if (offerId) {
      free(offerId, week, -1)
      touched.set(`${offerId}/${week}`, offerId)
    }
    return { pupil, seats: [...touched].map(([spot, offer]) => ({ offer, week: this.offers.find(({ id }) => id === offer)!.weeks.find((one) => one.week === spot.split('/')[1])! })) }
  }

  /** Somebody moves a pupil; everybody hears of it at the next fetch. */
  move(pupilId: string, offer: string | undefined, week: string, by: { id: string; name: string }) {
    const { pupil, seats } = this.seat(pupilId, offer, week)
    const move = { number: this.moves.length + 1, at: new Date().toISOString(), by, kind: offer ? 'PLACED' : 'RELEASED', pupil: pupilId, ...(offer ? { to: { offer, weeks: [week] } } : {}), bookings: pupil.bookings, seats }
    this.moves.push(move)
    return move
  }

  private since(after: number) {
    const moves = this.moves.slice(after) as { seats: object[] }[]
    return { lastMove: this.moves.length, moves, seats: moves.flatMap(({ seats }) => seats) }
  }

  /** Answers in the place of the backend, for a coordinator who has logged in. */
  async serve(page: Page, me = { id: 'me', name: 'Karen Coordinator' }) {
    await page.route('**/api/v1/**', (route) => {
      const url = new URL(route.request().url())
      const path = url.pathname.replace('/api/v1', '')
      if (path === '/session') return route.fulfill(json({ signedIn: true, me: { account: { ...me, language: 'DA' }, roles: ['coordinator'], municipality: '860' } }))
      if (path.endsWith('/board')) return route.fulfill(json({ round: this.round, pupils: this.pupils, offers: this.offers, holds: [], waiting: [], lastMove: this.moves.length }))
      if (path.endsWith('/moves') && route.request().method() === 'GET') return route.fulfill(json(this.since(Number(url.searchParams.get('after')))))
      if (path.endsWith('/moves')) {
        const before = this.moves.length
        const { moves } = route.request().postDataJSON() as { moves: { pupil: string; to?: { offer: string; week: string } }[] }
        for (const { pupil, to } of moves) this.move(pupil, to?.offer, to?.week ?? '', me)
        return route.fulfill(json(this.since(before)))
      }
      if (path.endsWith('/matches')) return route.fulfill(json(this.matches(path.split('/').at(-2) ?? '')))
      return path === '/placement-rounds' ? route.fulfill(json({ items: [this.round] })) : route.fulfill({ ...json({ type: '/problems/unknown', title: 'Findes ikke', status: 404 }), status: 404 })
    })
  }

  private matches(pupilId: string) {
    const pupil = this.pupils.find(({ id }) => id === pupilId)!
    const all = this.offers.flatMap((offer, index) =>
      offer.weeks.map(({ week, free }) => ({
        offer: offer.id,
        week,
        free,
        distanceKm: ((index * 7 + Number(pupilId.slice(1))) % 40) + 0.4,
        waitable: false,
        blocks: [
          ...(free === 0 ? [{ key: 'full', severity: 'BLOCKS', sentence: 'Alle pladser er taget.' }] : []),
          ...(offer.minimumAge && pupil.age < offer.minimumAge ? [{ key: 'too-young', severity: 'BLOCKS', sentence: `${pupil.name.split(' ')[0]} er ${pupil.age} år; her skal man være ${offer.minimumAge}.` }] : []),
          ...(pupil.guardians === 0 ? [{ key: 'no-guardian', severity: 'NEEDS', sentence: 'Der er ingen værge, der kan sige ja.' }] : []),
        ],
      })),
    )
    const weight = (match: (typeof all)[number]) => (match.blocks.some(({ severity }) => severity === 'BLOCKS') ? 1000 : 0) + match.distanceKm
    return all.toSorted((a, b) => weight(a) - weight(b))
  }
}
