import { expect, test } from 'vitest'
import { newOutcome } from './OutcomeDialog'

test('days are told only of who stopped early, and no empty words', () => {
  expect(newOutcome('2027-W06', { outcome: 'CAME', days: '3', note: ' ' })).toEqual({ week: '2027-W06', outcome: 'CAME' })
  expect(newOutcome('2027-W06', { outcome: 'ENDED_EARLY', days: '3', note: 'Kom igen!' })).toEqual({ week: '2027-W06', outcome: 'ENDED_EARLY', days: 3, note: 'Kom igen!' })
})
