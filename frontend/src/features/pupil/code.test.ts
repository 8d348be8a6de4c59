import { expect, it } from 'vitest'
import { asInLetter, isCode } from './code'

it('takes a code however it is typed', () => {
  for (const typed of ['7KQ2M-X9D4T', '7kq2m-x9d4t', ' 7kq2m x9d4t ', '7KQ2MX9D4T', '7kq2m – x9d4t', '7 k q 2 m x 9 d 4 t']) expect(asInLetter(typed), typed).toBe('7KQ2M-X9D4T')
})

it('knows what is easily mistaken', () => {
  expect(asInLetter('oil1l-0ooii')).toBe('01111-00011')
})

it('tells what cannot be a code', () => {
  expect(isCode('7kq2m x9d4t')).toBe(true)
  expect(isCode('oil1l-0ooii')).toBe(true)
  for (const typed of ['', '7KQ2M', '7KQ2M-X9D4', '7KQ2M-X9D4TT', '7KQ2M-X9D4U', 'æøåæø-x9d4t']) expect(isCode(typed), typed).toBe(false)
})
