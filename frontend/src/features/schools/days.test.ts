import { expect, it } from 'vitest'
import { ageOn } from './days'

it('grows on the birthday', () => {
  expect(ageOn('2012-05-17', new Date(2026, 4, 16))).toBe(13)
  expect(ageOn('2012-05-17', new Date(2026, 4, 17))).toBe(14)
  expect(ageOn('2012-05-17', new Date(2026, 10, 29))).toBe(14)
})
