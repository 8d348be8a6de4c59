import { useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

const PREFIX = 'ungegarantien.draft.'

/** The name of what one person writes in one form. */
export const draftKey = (account: string, form: string) => `${PREFIX}${account}.${form}`

/**
 * What was written in a form of this window and not saved yet: an expired session or a closed page loses nothing.
 * Only for a firm's own affairs; what is written about young people is never kept in the browser.
 */
export function readDraft<V>(key: string): V | undefined {
  try {
    const kept = globalThis.sessionStorage.getItem(key)
    return kept ? (JSON.parse(kept) as V) : undefined
  } catch {
    return undefined
  }
}

export function writeDraft(key: string, values: unknown) {
  try {
    globalThis.sessionStorage.setItem(key, JSON.stringify(values))
  } catch {
    // Storage may be closed to us; the form works without.
  }
}

export function forgetDraft(key: string) {
  try {
    globalThis.sessionStorage.removeItem(key)
  } catch {
    // As above.
  }
}

/** Keeps what is written from now on. `wrap` adds what is needed to go on with it, such as the version it began from. */
export function useKeptDraft<V extends FieldValues, R>(key: string, form: UseFormReturn<V, unknown, R>, wrap: (values: V) => unknown = (values) => values) {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, defaultValues }) => {
          if (JSON.stringify(values) !== JSON.stringify(defaultValues)) writeDraft(key, wrap(values))
        },
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- `wrap` may be written in place
    [key, form],
  )
}
