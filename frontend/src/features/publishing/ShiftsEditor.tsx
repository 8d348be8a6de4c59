import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { WeekPattern } from '@/components/offer/WeekPattern'
import { useFormat } from '@/i18n/format'
import { useWords, weekdays } from '@/i18n/words'
import { Button, ErrorMessage, Icon, NumberInput, Select, TimeInput, useFieldError } from '@/ui'
import { useMarks } from './law/marks'
import { ReadyPatterns } from './law/ReadyPatterns'
import { VerdictPanel } from './law/VerdictPanel'
import type { OfferForm, ShiftForm } from './offerForm'
import { inOrder, useRules } from './rules'

const NAME = 'terms.shifts'
const first: Omit<ShiftForm, 'weekday'> = { from: '15:00', to: '17:00', breakMinutes: '0' }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A week on the job: shifts are added by their day, and the week is drawn as it grows. */
export function ShiftsEditor() {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const format = useFormat()
  const { control, formState } = useFormContext<OfferForm>()
  const { fields, append, remove } = useFieldArray({ control, name: NAME })
  const shifts = useWatch<OfferForm, typeof NAME>({ name: NAME })
  const marks = useMarks()
  const error = formState.errors.terms?.shifts
  const wrong = error && 'message' in error ? error.message : error?.root?.message
  const drawn = shifts.flatMap((shift, row) => {
    const mark = marks.get(row)
    return shift.from && shift.to && inOrder(shift.from, shift.to) ? [{ ...shift, breakMinutes: Number(shift.breakMinutes) || 0, ...(mark ? { mark } : {}) }] : []
  })
  return (
    <fieldset className="group" id={`${NAME}-group`} tabIndex={-1}>
      <legend className="form-label">{t('field.shifts')}</legend>
      <span className="form-hint">{t('field.shiftsHint')}</span>
      <ErrorMessage id={`${NAME}-error`} text={wrong} />
      <ReadyPatterns />
      <ul className="plain-list day-buttons">
        {weekdays.map((weekday) => (
          <li key={weekday}>
            <button type="button" className="day-button" onClick={() => append({ ...(shifts.at(-1) ?? first), weekday }, { shouldFocus: false })}>
              <Icon name="plus" />
              <span aria-hidden="true">{format.weekday(weekday, 'short').replace('.', '')}</span>
              <span className="sr-only">{t('field.addShift', { day: words.weekday(weekday) })}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="plain-list">
        {fields.map((field, index) => (
          <OneShift key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      <div className="drawn-week">
        {drawn.length > 0 && <WeekPattern shifts={drawn} judged />}
        <VerdictPanel />
      </div>
    </fieldset>
  )
}

function OneShift({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  const name = `${NAME}.${index}` as const
  const day = useWatch<OfferForm, `terms.shifts.${number}.weekday`>({ name: `${name}.weekday` })
  const wrong = useFieldError(name, undefined)
  const title = t('field.shift', { number: index + 1, day: words.weekday(day) })
  return (
    <li className={wrong ? 'form-error' : undefined}>
      <fieldset className="shift-row" id={`${name}-group`} tabIndex={-1} aria-describedby={wrong ? `${name}-error` : undefined}>
        <legend className="sr-only">{title}</legend>
        <ErrorMessage id={`${name}-error`} text={wrong} />
        <Select label={t('field.weekday')} width="s" options={weekdays.map((value) => ({ value, label: capital(words.weekday(value)) }))} {...register(`${name}.weekday`)} />
        <TimeInput label={t('field.from')} {...register(`${name}.from`, { required: t('rule.time') })} />
        <TimeInput label={t('field.to')} {...register(`${name}.to`, { required: t('rule.time'), validate: rules.timeAfter((form) => form.terms.shifts[index]?.from) })} />
        <NumberInput label={t('field.breakMinutes')} min={0} max={240} step={5} {...register(`${name}.breakMinutes`, { validate: rules.between(0, 240) })} />
        <Button variant="link" onClick={onRemove}>
          {t('field.remove')}
          <span className="sr-only"> {title}</span>
        </Button>
      </fieldset>
    </li>
  )
}
