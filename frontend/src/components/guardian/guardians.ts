import type { Guardian, NewGuardian } from '@/api/types'

/** A guardian as written in a form. */
export interface WrittenGuardian {
  name: string
  email: string
  phone: string
  language: 'DA' | 'EN'
}

/** What a form must have for its guardians to be written in it. */
export interface WithGuardians {
  guardians: WrittenGuardian[]
}

export const blank = (language: 'DA' | 'EN' = 'DA'): WrittenGuardian => ({ name: '', email: '', phone: '', language })

export const written = ({ name, email = '', phone = '', language }: Guardian): WrittenGuardian => ({ name, email, phone, language })

/** What is left empty is not told; of the second, nothing at all when nothing is written. */
export const guardiansOf = (all: readonly WrittenGuardian[]): NewGuardian[] =>
  all
    .filter(({ name, email, phone }) => name.trim() || email.trim() || phone.trim())
    .map(({ name, email, phone, language }) => ({
      name: name.trim(),
      language,
      ...(email.trim() ? { email: email.trim() } : {}),
      ...(phone.trim() ? { phone: phone.trim() } : {}),
    }))

export const isEmail = (text: string) => /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(text.trim())
