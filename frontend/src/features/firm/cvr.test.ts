import { describe, expect, it } from 'vitest'
import { cvrDigits, isPNumber, judgeCvr } from './cvr'

describe('a CVR number', () => {
  it('is right when its weighted sum is divisible by 11', () => {
    expect(['13585628', '24256790'].map(judgeCvr)).toEqual(['RIGHT', 'RIGHT'])
    expect(judgeCvr('24256791')).toBe('WRONG')
  })

  it('may be written as people write it', () => {
    expect(judgeCvr('DK 24 25 67 90')).toBe('RIGHT')
    expect(cvrDigits('dk24 256 790')).toBe('24256790')
  })

  it('is not judged before all of it is there', () => {
    expect(['', ' ', '2425', '242567901', 'bager'].map(judgeCvr)).toEqual(['EMPTY', 'EMPTY', 'INCOMPLETE', 'TOO_LONG', 'NOT_A_NUMBER'])
  })
})

it('takes ten digits for a P-number', () => {
  expect(['1003388394', '10 0338 8394', '24256790'].map(isPNumber)).toEqual([true, true, false])
})
