const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1]

export type CvrVerdict = 'EMPTY' | 'INCOMPLETE' | 'NOT_A_NUMBER' | 'TOO_LONG' | 'WRONG' | 'RIGHT'

/** As people write it (`DK 24 25 67 90`), down to its digits. */
export const cvrDigits = (written: string) => written.replace(/\s/g, '').replace(/^DK/i, '')

/** What can be told of a CVR number while it is being typed: the weighted sum of its eight digits is divisible by 11. */
export function judgeCvr(written: string): CvrVerdict {
  const digits = cvrDigits(written)
  if (digits === '') return 'EMPTY'
  if (!/^\d+$/.test(digits)) return 'NOT_A_NUMBER'
  if (digits.length < WEIGHTS.length) return 'INCOMPLETE'
  if (digits.length > WEIGHTS.length) return 'TOO_LONG'
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 ? 'RIGHT' : 'WRONG'
}

/** Ten digits, or nothing: a firm with one place has no need of it. */
export const isPNumber = (written: string) => /^\d{10}$/.test(written.replace(/\s/g, ''))
