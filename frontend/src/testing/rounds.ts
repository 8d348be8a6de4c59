import type { BookingView, BoardOffer, BoardPupil, BoardView, MatchView, MoveView, MovesView, RoundView, SeatsInWeek } from '@/api/types'

export const aRound = (part: Partial<RoundView> = {}): RoundView => ({
  id: 'r1',
  title: 'Praktik for 8. årgang',
  year: 2026,
  weeks: ['2027-W06', '2027-W07'],
  status: 'CLOSED',
  wishes: 3,
  deadline: '2026-12-11',
  classes: [
    { id: 'c8b', name: '8.B', school: { id: 's1', name: 'Højene Skole' }, grade: 8 },
    { id: 'c8a', name: '8.A', school: { id: 's1', name: 'Højene Skole' }, grade: 8 },
  ],
  otherClasses: 0,
  mayChange: true,
  pupils: 3,
  placed: 1,
  wished: 2,
  version: 1,
  ...part,
})

export const aBooking = (id: string, offer: string, week = '2027-W06', part: Partial<BookingView> = {}): BookingView => ({ id, offer, weeks: [week], weekdays: [], status: 'PLACED', locked: false, version: 0, ...part })

export const aBoardPupil = (id: string, name: string, part: Partial<BoardPupil> = {}): BoardPupil => ({
  id,
  name,
  schoolClass: 'c8b',
  age: 14,
  postalCode: '9800',
  joined: true,
  guardians: 2,
  days: { done: 0, planned: 0, needed: 5 },
  wishes: [],
  missed: [],
  bookings: [],
  ...part,
})

export const seatsIn = (week: string, seats: number, free: number): SeatsInWeek => ({ week, seats, free, held: 0, reservedForUs: 0, reservedForOthers: 0 })

export const aBoardOffer = (id: string, partner: string, part: Partial<BoardOffer> = {}): BoardOffer => ({
  id,
  title: `En uge hos ${partner}`,
  partner: { id: `${id}-firm`, name: partner },
  own: true,
  street: 'Østergade 12',
  trade: 'FOOD_PRODUCTION',
  town: 'Hjørring',
  postalCode: '9800',
  latitude: 57.46,
  longitude: 9.98,
  grades: [8],
  weeks: [seatsIn('2027-W06', 2, 1), seatsIn('2027-W07', 2, 2)],
  ...part,
})

export const aBoard = (part: Partial<BoardView> = {}): BoardView => ({
  round: aRound(),
  holds: [],
  waiting: [],
  pupils: [aBoardPupil('alma', 'Alma Holm'), aBoardPupil('noah', 'Noah Lund', { bookings: [aBooking('b1', 'bakery')] }), aBoardPupil('ida', 'Ida Ager', { schoolClass: 'c8a' })],
  offers: [aBoardOffer('bakery', 'Byens Bageri'), aBoardOffer('smithy', 'Smedjen', { trade: 'METAL_INDUSTRY', town: 'Sindal', postalCode: '9870' })],
  lastMove: 7,
  ...part,
})

const mette = { id: 'mette', name: 'Mette Krogh' }

export const aMove = (number: number, pupil: string, bookings: BookingView[], part: Partial<MoveView> = {}): MoveView => ({
  number,
  at: '2026-12-14T09:00:00Z',
  by: mette,
  pupil,
  kind: 'PLACED',
  ...(bookings[0]?.offer ? { to: { offer: bookings[0].offer, weeks: bookings[0].weeks } } : {}),
  bookings,
  ...part,
})

export const moved = (lastMove: number, moves: MoveView[], seats: MovesView['seats'] = []): MovesView => ({ lastMove, moves, seats })

export const aMatch = (offer: string, week: string, part: Partial<MatchView> = {}): MatchView => ({ offer, week, free: 1, distanceKm: 4.2, blocks: [], waitable: false, ...part })
