import { useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/i18n/format'
import { Button, ErrorMessage, NumberInput, WeekInput } from '@/ui'
import type { OfferForm } from './offerForm'
import { useRules } from './rules'
import { seatsOf, withWeeks } from './weeks'

const NAME = 'terms.weeks'
const MOST = 50

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The weeks of an internship and the seats in each: one week or many at once, then each on its own. */
export function WeeksEditor({ taken }: { taken: ReadonlyMap<string, number> }) {
  const { t } = useTranslation('publishing')
  const { control, formState } = useFormContext<OfferForm>()
  const { fields, replace, remove } = useFieldArray({ control, name: NAME })
  const weeks = useWatch<OfferForm, typeof NAME>({ name: NAME })
  const error = formState.errors.terms?.weeks
  const wrong = error && 'message' in error ? error.message : error?.root?.message
  return (
    <fieldset className="group" id={`${NAME}-group`} tabIndex={-1}>
      <legend className="form-label">{t('field.weeks')}</legend>
      <span className="form-hint">{t('field.weeksHint')}</span>
      <ErrorMessage id={`${NAME}-error`} text={wrong} />
      <AddWeeks onAdd={(from, to, seats) => replace(withWeeks(weeks, from, to, seats))} />
      {fields.length === 0 ? (
        <p className="muted">{t('weeks.none')}</p>
      ) : (
        <>
          <ul className="plain-list week-rows">
            {fields.map((field, index) => (
              <OneWeek key={field.id} index={index} week={field.week} taken={taken.get(field.week) ?? 0} onRemove={() => remove(index)} />
            ))}
          </ul>
          <p className="weight-semibold" role="status">
            {t('weeks.added', { count: fields.length })} {t('weeks.total', { count: seatsOf(weeks) })}
          </p>
        </>
      )}
    </fieldset>
  )
}

function OneWeek({ index, week, taken, onRemove }: { index: number; week: string; taken: number; onRemove: () => void }) {
  const { t } = useTranslation('publishing')
  const format = useFormat()
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  return (
    <li className="week-row">
      <p className="week-row-name" id={`${NAME}.${index}.week`} tabIndex={-1}>
        <strong>{capital(format.week(week))}</strong>
        <span className="muted">{format.weekDays(week)}</span>
        {taken > 0 && <span className="muted">{t('weeks.taken', { count: taken })}</span>}
      </p>
      <NumberInput
        label={t('weeks.seatsIn', { week: format.week(week) })}
        hideLabel
        min={Math.max(1, taken)}
        max={MOST}
        {...register(`${NAME}.${index}.seats`, { validate: (seats) => (seats.trim() === '' ? t('rule.between', { from: 1, to: MOST }) : rules.between(1, MOST)(seats)) })}
      />
      <Button variant="link" onClick={onRemove} disabled={taken > 0}>
        {t('field.remove')}
        <span className="sr-only"> {format.week(week)}</span>
      </Button>
    </li>
  )
}

function AddWeeks({ onAdd }: { onAdd: (from: string, to: string, seats: string) => void }) {
  const { t } = useTranslation('publishing')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [seats, setSeats] = useState('1')
  const [wrong, setWrong] = useState('')
  const add = () => {
    if (!from) return setWrong(t('weeks.pickFirst'))
    setWrong('')
    onAdd(from, to, seats || '1')
    setFrom('')
    return setTo('')
  }
  return (
    <div className="fields-row add-row">
      <WeekInput label={t('weeks.first')} id="weeks-from" value={from} onChange={(event) => setFrom(event.target.value)} error={wrong || undefined} />
      <WeekInput label={t('weeks.last')} id="weeks-to" optional placeholder={t('weeks.onlyOne')} value={to} onChange={(event) => setTo(event.target.value)} />
      <NumberInput label={t('weeks.seats')} id="weeks-seats" min={1} max={MOST} value={seats} onChange={(event) => setSeats(event.target.value)} />
      <Button variant="secondary" icon="plus" onClick={add}>
        {t('weeks.add')}
      </Button>
    </div>
  )
}
