import { expect, test } from 'vitest'
import { counted, pileOf, piles, slugs } from './piles'
import { stepKey } from './steps'

test('a step says what happened, and who did it', () => {
  expect(stepKey({ status: 'ASKED', by: 'SCHOOL' })).toBe('asked')
  expect(stepKey({ status: 'BOOKED', from: 'ASKED', by: 'PARTNER' })).toBe('accepted')
  expect(stepKey({ status: 'COUNTERED', from: 'ASKED', by: 'PARTNER', words: 'Hellere fredag.' })).toBe('proposed')
  expect(stepKey({ status: 'BOOKED', from: 'COUNTERED', by: 'SCHOOL' })).toBe('agreed')
  expect(stepKey({ status: 'BOOKED', from: 'MOVING', by: 'SCHOOL' })).toBe('moved')
  expect(stepKey({ status: 'BOOKED', from: 'MOVING', by: 'SCHOOL', words: 'Bussen er bestilt.' })).toBe('kept')
  expect(stepKey({ status: 'REFERRED', from: 'ASKED', by: 'PARTNER' })).toBe('referred')
  expect(stepKey({ status: 'REFERRED', from: 'ASKED' })).toBe('handedOver')
  expect(stepKey({ status: 'CANCELLED', from: 'BOOKED', by: 'PARTNER' })).toBe('cancelledByFirm')
})

test('every part of the list has its own place in the address', () => {
  for (const pile of piles) expect(pileOf(slugs[pile])).toBe(pile)
  expect(pileOf('noget andet')).toBe('WAITING')
  expect(Object.keys(counted)).toEqual(piles)
})
