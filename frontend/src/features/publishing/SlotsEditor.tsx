import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, DateInput, ErrorMessage, TimeInput } from '@/ui'
import type { OfferForm } from './offerForm'
import { useRules } from './rules'

const NAME = 'terms.slots'

/** The times that are kept free for a class each. */
export function SlotsEditor() {
  const { t } = useTranslation('publishing')
  const { control, formState, getValues } = useFormContext<OfferForm>()
  const { fields, append, remove } = useFieldArray({ control, name: NAME })
  const error = formState.errors.terms?.slots
  const wrong = error && 'message' in error ? error.message : error?.root?.message
  const add = () => {
    const last = getValues(NAME).at(-1)
    append({ date: '', from: last?.from ?? '09:00', to: last?.to ?? '11:00' })
  }
  return (
    <fieldset className="group" id={`${NAME}-group`} tabIndex={-1}>
      <legend className="form-label">{t('field.slots')}</legend>
      <span className="form-hint">{t('field.slotsHint')}</span>
      <ErrorMessage id={`${NAME}-error`} text={wrong} />
      <ul className="plain-list">
        {fields.map((field, index) => (
          <OneSlot key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      <Button variant="secondary" icon="plus" onClick={add}>
        {t('field.addSlot')}
      </Button>
    </fieldset>
  )
}

function OneSlot({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation('publishing')
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  const title = t('field.slot', { number: index + 1 })
  return (
    <li>
      <fieldset className="shift-row">
        <legend className="sr-only">{title}</legend>
        <DateInput label={t('field.date')} {...register(`${NAME}.${index}.date`, { required: t('rule.date') })} />
        <TimeInput label={t('field.from')} {...register(`${NAME}.${index}.from`, { required: t('rule.time') })} />
        <TimeInput label={t('field.to')} {...register(`${NAME}.${index}.to`, { required: t('rule.time'), validate: rules.timeAfter((form) => form.terms.slots[index]?.from) })} />
        <Button variant="link" onClick={onRemove}>
          {t('field.remove')}
          <span className="sr-only"> {title}</span>
        </Button>
      </fieldset>
    </li>
  )
}
