import type { ApplicationStatus } from '@/api/types'

/** The parts of the inbox: what stands in the address, and the states behind it. */
export const tabs = {
  svar: ['SUBMITTED', 'SEEN'],
  inviteret: ['INVITED'],
  tilbudt: ['ACCEPTED'],
  bekraeftet: ['CONFIRMED'],
  videre: ['REFERRED'],
  afsluttet: ['COMPLETED', 'NOT_COMPLETED'],
  trukket: ['WITHDRAWN'],
  alle: ['SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED', 'REFERRED', 'COMPLETED', 'NOT_COMPLETED', 'WITHDRAWN'],
} as const satisfies Record<string, readonly ApplicationStatus[]>

export type Tab = keyof typeof tabs

export const tabKeys = Object.keys(tabs) as Tab[]

export const tabOf = (address: string | null): Tab => (tabKeys.includes(address as Tab) ? (address as Tab) : 'svar')
