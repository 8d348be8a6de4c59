import { height, project, width } from '@/geo/denmark'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export const whole: Box = { x: 0, y: 0, width, height }

const SMALLEST = 150

/** The part of the drawing that holds all the places, with air around them, in the given proportion. */
export function around(places: readonly { latitude: number; longitude: number }[], proportion: number): Box {
  if (places.length === 0) return fit(whole, proportion)
  const points = places.map((place) => project(place.latitude, place.longitude))
  const [west, east] = [Math.min(...points.map((point) => point.x)), Math.max(...points.map((point) => point.x))]
  const [north, south] = [Math.min(...points.map((point) => point.y)), Math.max(...points.map((point) => point.y))]
  const air = Math.max(40, 0.15 * Math.max(east - west, south - north))
  return fit({ x: west - air, y: north - air, width: Math.max(east - west + 2 * air, SMALLEST), height: Math.max(south - north + 2 * air, SMALLEST) }, proportion)
}

/** Widens a box to a proportion (width by height) around its middle. */
export function fit(box: Box, proportion: number): Box {
  const wide = box.width / box.height > proportion
  const size = wide ? { width: box.width, height: box.width / proportion } : { width: box.height * proportion, height: box.height }
  return { ...size, x: box.x + (box.width - size.width) / 2, y: box.y + (box.height - size.height) / 2 }
}

/** Nearer (`factor` below 1) or farther, around a point or the middle. */
export function zoom(box: Box, factor: number): Box {
  const size = { width: box.width * factor, height: box.height * factor }
  return { ...size, x: box.x + (box.width - size.width) / 2, y: box.y + (box.height - size.height) / 2 }
}

export const move = (box: Box, right: number, down: number): Box => ({ ...box, x: box.x + right * box.width, y: box.y + down * box.height })
