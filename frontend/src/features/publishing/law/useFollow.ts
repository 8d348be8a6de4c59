import { useFormContext } from 'react-hook-form'
import type { SuggestedChange } from '@/api/types'
import type { OfferForm } from '../offerForm'
import { useLaw, type Answer } from './Law'

const written = { shouldDirty: true, shouldValidate: true } as const

const clock = (time: string) => time.slice(0, 5)

/** Writes into the form what the law suggests. Says no while somebody has drawn on since it was suggested: it may be about another row by now. */
export function useFollow(): (change: SuggestedChange, answer: Answer) => boolean {
  const { getValues, setValue } = useFormContext<OfferForm>()
  const { isCurrent } = useLaw()
  return (change, answer) => {
    if (!isCurrent) return false
    if (change.hoursPerWeek !== undefined) {
      setValue('terms.hoursPerWeek', String(change.hoursPerWeek), written)
      return true
    }
    const { kind, shifts } = getValues('terms')
    const { from, to, breakMinutes } = change
    if (kind === 'INTERNSHIP') {
      if (from) setValue('terms.from', clock(from), written)
      if (to) setValue('terms.to', clock(to), written)
      if (breakMinutes !== undefined) setValue('terms.breakMinutes', String(breakMinutes), written)
      return true
    }
    const row = change.row === undefined ? undefined : answer.rows[change.row]
    const shift = row === undefined ? undefined : shifts[row]
    if (row === undefined || !shift) return false
    if (change.remove) {
      setValue(
        'terms.shifts',
        shifts.filter((_, index) => index !== row),
        written,
      )
      return true
    }
    setValue(`terms.shifts.${row}`, { ...shift, from: clock(from ?? shift.from), to: clock(to ?? shift.to), breakMinutes: String(breakMinutes ?? shift.breakMinutes) }, written)
    return true
  }
}
