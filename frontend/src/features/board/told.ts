import type { BoardView } from '@/api/types'
import { isPlaced, liveBookings } from './state'

export interface Host {
  id: string
  name: string
  /** First names and class: what the host's list says. */
  guests: string[]
}

/** Who is told when the round is published, and who has no place. The backend counts again when it does it. */
export function toBeTold({ pupils, offers, round }: BoardView) {
  const classes = new Map(round.classes.map((one) => [one.id, one.name]))
  const partners = new Map(offers.map((offer) => [offer.id, offer.partner]))
  const hosts = new Map<string, Host>()
  const placed = pupils.filter(isPlaced)
  for (const pupil of placed) {
    for (const { offer, status } of liveBookings(pupil)) {
      const partner = offer === undefined || status === 'HELD' ? undefined : partners.get(offer)
      if (!partner) continue
      const host = hosts.get(partner.id) ?? { id: partner.id, name: partner.name, guests: [] }
      hosts.set(partner.id, { ...host, guests: [...host.guests, `${pupil.name.split(' ')[0]} (${classes.get(pupil.schoolClass) ?? ''})`] })
    }
  }
  return {
    pupils: placed.length,
    guardians: placed.reduce((sum, { guardians }) => sum + guardians, 0),
    hosts: [...hosts.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
    without: pupils.filter((pupil) => !isPlaced(pupil)).map(({ id, name, schoolClass }) => ({ id, name, className: classes.get(schoolClass) ?? '' })),
    unjoined: placed.filter(({ joined }) => !joined).length,
  }
}
