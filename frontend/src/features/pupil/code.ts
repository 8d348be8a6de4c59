const HALF = 5
const DIGITS = /^[0-9A-HJKMNP-TV-Z]{10}$/

/** What somebody types, as it stands in the letter: `7kq2m x9d4t` is `7KQ2M-X9D4T`. No code has the letters I, L and O, so they stand for 1, 1 and 0. */
export function asInLetter(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-ZÆØÅ]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return signs.length > HALF ? `${signs.slice(0, HALF)}-${signs.slice(HALF)}` : signs
}

/** Whether it could be one: whether it is, only the backend knows. */
export const isCode = (typed: string) => DIGITS.test(asInLetter(typed).replace('-', ''))
