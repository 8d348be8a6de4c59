import { useEffect, useRef } from 'react'
import { get, useFormContext, useFormState, type FieldErrors, type FieldPath } from 'react-hook-form'
import type { Verdict } from '@/api/types'
import type { OfferForm } from '../offerForm'
import type { Heard } from './Law'

/** The key of the problem with which the backend refuses what the law forbids. */
const ILLEGAL = 'illegal-offer'

/**
 * After the law has refused an offer, what stands at its fields is what the law says of what is drawn now, not of what was drawn then:
 * a sentence goes away as soon as its rule is kept.
 */
export function useRefusal({ state, answer, isCurrent }: Pick<Heard, 'state' | 'answer' | 'isCurrent'>) {
  const { control, clearErrors, setError } = useFormContext<OfferForm>()
  const { errors } = useFormState({ control })
  const heard = isCurrent && (state === 'answered' || state === 'silent')
  const drawn = answer?.key ?? ''
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (!heard) return
    const refused = refusedIn(errors)
    if (refused.length === 0) before.current = undefined
    else before.current ??= drawn
    // The refusal stands until something else is drawn.
    if (before.current === undefined || before.current === drawn) return
    const now = answer ? sentences(answer.verdict, answer.rows) : new Map<string, string>()
    if (refused.length === now.size && refused.every((name) => messageOf(errors, name) === now.get(name))) return
    for (const name of refused) clearErrors(name)
    for (const [name, message] of now) setError(name as FieldPath<OfferForm>, { type: ILLEGAL, message })
  }, [heard, answer, drawn, errors, clearErrors, setError])
}

/** Where something is forbidden, and in which words. */
function sentences({ findings }: Verdict, rows: readonly number[]): Map<string, string> {
  const said = new Map<string, string>()
  for (const { severity, field, row, message } of findings) {
    if (severity !== 'FORBID') continue
    const name = row === undefined ? field : field.replace(/\[\d+\]/, `.${rows[row] ?? row}`)
    said.set(name, [said.get(name), message].filter(Boolean).join(' '))
  }
  return said
}

const messageOf = (errors: FieldErrors<OfferForm>, name: string) => (get(errors, name) as { message?: string } | undefined)?.message

/** The fields at which the law's own refusal stands. */
function refusedIn(errors: object, prefix = ''): FieldPath<OfferForm>[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null || key === 'ref') return []
    const name = prefix ? `${prefix}.${key}` : key
    const own = 'type' in error && error.type === ILLEGAL ? [name.replace(/\.root$/, '') as FieldPath<OfferForm>] : []
    return [...own, ...refusedIn(error, name)]
  })
}
