import type { VisitPile } from '@/api/types'

/** The parts of the list of visits, as they stand in the address. */
export const slugs: Record<VisitPile, string> = { WAITING: 'venter', COMING: 'kommende', OVER: 'overstaaet' }

export const piles = Object.keys(slugs) as VisitPile[]

export const pileOf = (slug: string | null): VisitPile => piles.find((pile) => slugs[pile] === slug) ?? 'WAITING'

export const counted = { WAITING: 'waiting', COMING: 'coming', OVER: 'over' } as const satisfies Record<VisitPile, string>
