import { expect, it } from 'vitest'
import { schoolYearName, schoolYearOf } from './schoolYear'

it('turns on 1 August', () => {
  expect(schoolYearOf(new Date(2026, 6, 31))).toBe(2025)
  expect(schoolYearOf(new Date(2026, 7, 1))).toBe(2026)
})

it('is named after both its calendar years', () => {
  expect(schoolYearName(2026)).toBe('2026/27')
  expect(schoolYearName(2099)).toBe('2099/00')
})
