import { describe, expect, it } from 'vitest'
import type { ChoosableOffer, MyWaiting } from '@/api/types'
import { queueable } from './wishing'

const week = (name: string, waitable: boolean) => ({ week: name, free: waitable ? 0 : 1, possible: !waitable, holdable: !waitable, waitable })
const offer = { offer: { id: 'bakery' }, weeks: [week('2027-W06', true), week('2027-W07', false), week('2027-W08', true)] } as unknown as ChoosableOffer
const waiting = (id: string, name: string) => ({ offer: { id }, week: name }) as unknown as MyWaiting

describe('the waiting list', () => {
  it('is for full weeks, once each', () => {
    expect(queueable(offer, [])).toEqual(['2027-W06', '2027-W08'])
    expect(queueable(offer, [waiting('bakery', '2027-W06'), waiting('smithy', '2027-W08')])).toEqual(['2027-W08'])
  })
})
