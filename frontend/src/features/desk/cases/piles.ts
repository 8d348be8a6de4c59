import type { MeView, Pile } from '@/api/types'
import { mayTake } from '@/components/desk/Desk'

/** The parts of the queue, as they stand in the address. */
export const slugs = { NEW: 'nye', MINE: 'mine', WAITING: 'venter', LATE: 'forsinket', COLLEAGUES: 'kolleger', CLOSED: 'afsluttet' } as const satisfies Record<Pile, string>

export const piles = Object.keys(slugs) as Pile[]

/** Under which name the backend counts a pile. */
export const counted = { NEW: 'fresh', MINE: 'mine', WAITING: 'waiting', LATE: 'late', COLLEAGUES: 'colleagues', CLOSED: 'closed' } as const satisfies Record<Pile, string>

/** What has no owner comes first; an unknown name leads there. */
export const pileOf = (slug: string | null): Pile => piles.find((pile) => slugs[pile] === slug) ?? 'NEW'

/** Who takes no cases has none of their own. */
export const pilesOf = (me: MeView) => piles.filter((pile) => mayTake(me) || (pile !== 'MINE' && pile !== 'WAITING'))
