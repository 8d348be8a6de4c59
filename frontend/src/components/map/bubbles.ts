import type { Place } from '@/api/types'
import { project } from '@/geo/denmark'

export interface Bubble {
  places: Place[]
  count: number
  x: number
  y: number
  r: number
}

const SMALLEST_RADIUS = 15
const LARGEST_RADIUS = 34
/** How much two bubbles may lie over each other before they become one. */
const OVERLAP = 0.85

/**
 * The places as bubbles that leave each other room: those that would lie over each other are one.
 * @param unit how many units of the drawing a pixel is
 */
export function bubblesOf(places: readonly Place[], unit: number): Bubble[] {
  const most = Math.max(1, ...places.map((place) => place.count))
  const radius = (count: number) => Math.min(LARGEST_RADIUS, SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt(count / most)) * unit
  let bubbles: Bubble[] = places.map((place) => ({ places: [place], count: place.count, ...project(place.latitude, place.longitude), r: radius(place.count) }))
  for (;;) {
    const pair = closest(bubbles)
    if (!pair) break
    const [one, other] = pair
    const count = one.count + other.count
    const joined = {
      places: [...one.places, ...other.places].toSorted((a, b) => b.count - a.count),
      count,
      x: (one.x * one.count + other.x * other.count) / count,
      y: (one.y * one.count + other.y * other.count) / count,
      r: radius(count),
    }
    bubbles = [...bubbles.filter((bubble) => bubble !== one && bubble !== other), joined]
  }
  return bubbles.toSorted((a, b) => a.y - b.y)
}

/** The two that lie most over each other, if any do. */
function closest(bubbles: readonly Bubble[]): [Bubble, Bubble] | undefined {
  let found: [Bubble, Bubble] | undefined
  let nearest = OVERLAP
  for (const [index, one] of bubbles.entries()) {
    for (const other of bubbles.slice(index + 1)) {
      const nearness = Math.hypot(one.x - other.x, one.y - other.y) / (one.r + other.r)
      if (nearness < nearest) [nearest, found] = [nearness, [one, other]]
    }
  }
  return found
}

/** The bubbles whose names have room below them, the largest first. */
export function labelled(bubbles: readonly Bubble[], unit: number): Bubble[] {
  const taken = bubbles.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))
  return bubbles
    .toSorted((a, b) => b.count - a.count)
    .filter(({ places, x, y, r }) => {
      const half = ((places[0]?.town.length ?? 0) * 3.8 + 4) * unit
      const space = { left: x - half, right: x + half, top: y + r + unit, bottom: y + r + 19 * unit }
      if (taken.some((other) => space.left < other.right && space.right > other.left && space.top < other.bottom && space.bottom > other.top)) return false
      taken.push(space)
      return true
    })
}
