import { describe, expect, it } from 'vitest'
import type { Place } from '@/api/types'
import { bubblesOf, labelled } from './bubbles'
import { around, fit, whole } from './view'

const place = (postalCode: string, town: string, latitude: number, longitude: number, count: number): Place => ({ postalCode, town, latitude, longitude, count })
const hjorring = place('9800', 'Hjørring', 57.46, 9.98, 40)
const sindal = place('9870', 'Sindal', 57.47, 10.2, 12)
const kalundborg = place('4400', 'Kalundborg', 55.68, 11.09, 20)
const towns = [hjorring, sindal, kalundborg]

describe('bubbles', () => {
  it('seen from afar, neighbours are one and keep their sum', () => {
    const bubbles = bubblesOf(towns, 2)
    expect(bubbles.map((bubble) => bubble.count)).toEqual([52, 20])
    expect(bubbles[0]?.places).toEqual([hjorring, sindal])
  })

  it('seen close by, each town is its own', () => {
    expect(bubblesOf(towns, 0.2)).toHaveLength(3)
  })

  it('are never smaller than a finger needs (24 px across)', () => {
    for (const bubble of bubblesOf([...towns, place('9881', 'Bindslev', 57.53, 10.2, 1)], 0.1)) expect(bubble.r / 0.1).toBeGreaterThanOrEqual(12)
  })

  it('carry their name only where it does not lie over another', () => {
    const [one, other] = bubblesOf([hjorring, place('9801', 'Lige ved siden af Hjørring', 57.445, 9.99, 1)], 0.05)
    expect(one && other && labelled([one, { ...other, x: one.x + 1, y: one.y }], 0.05)).toHaveLength(1)
  })
})

describe('the view', () => {
  it('holds all the places', () => {
    const box = around(towns, 1)
    for (const bubble of bubblesOf(towns, 0.1)) {
      expect(bubble.x).toBeGreaterThan(box.x)
      expect(bubble.x).toBeLessThan(box.x + box.width)
      expect(bubble.y).toBeGreaterThan(box.y)
      expect(bubble.y).toBeLessThan(box.y + box.height)
    }
  })

  it('is the whole country when there is no place', () => {
    expect(around([], whole.width / whole.height)).toEqual(fit(whole, whole.width / whole.height))
  })
})
