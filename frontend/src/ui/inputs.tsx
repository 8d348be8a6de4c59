import { useEffect, useState, type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { comingWeeks, useFormat } from '@/i18n/format'
import { Field, type FieldProps } from './Field'

type Width = 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl' | 'full'

type InputProps = FieldProps & Omit<ComponentProps<'input'>, 'className'> & { width?: Width; suffix?: ReactNode }

/** One line of text. Takes everything `register()` of react-hook-form gives. */
export function TextInput({ label, hint, error, optional, hideOptional, hideLabel, width = 'm', suffix, id, ...rest }: InputProps) {
  return (
    <Field {...{ label, hint, error, optional: optional ?? false, hideOptional: hideOptional ?? false, hideLabel: hideLabel ?? false, id, name: rest.name }}>
      {(control) => (
        <div className={suffix ? 'form-input-wrapper form-input-wrapper--suffix' : 'form-input-wrapper'}>
          <input type="text" {...rest} {...control} className={`form-input input-width-${width}`} />
          {suffix && <div className="form-input-suffix">{suffix}</div>}
        </div>
      )}
    </Field>
  )
}

export const NumberInput = (props: InputProps) => <TextInput type="number" inputMode="numeric" width="xs" {...props} />
export const DateInput = (props: InputProps) => <TextInput type="date" width="s" {...props} />
export const TimeInput = (props: InputProps) => <TextInput type="time" width="xs" {...props} />
export const EmailInput = (props: InputProps) => <TextInput type="email" autoComplete="email" {...props} />
export const PhoneInput = (props: InputProps) => <TextInput type="tel" autoComplete="tel" width="s" {...props} />

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, 'className' | 'ref'> & { max?: number; ref?: (element: HTMLTextAreaElement | null) => void }

/** Several lines of text; with `max` it counts down, and says so when one stops writing. */
export function TextArea({ label, hint, error, optional, hideOptional, hideLabel, max, id, ref, onChange, rows = 6, ...rest }: TextAreaProps) {
  const [length, setLength] = useState(0)
  return (
    <Field {...{ label, hint, error, optional: optional ?? false, hideOptional: hideOptional ?? false, hideLabel: hideLabel ?? false, id, name: rest.name }}>
      {(control) => (
        <>
          <textarea
            {...rest}
            {...control}
            rows={rows}
            className="form-input input-width-full"
            ref={(node) => {
              ref?.(node)
              if (node) setLength(node.value.length)
            }}
            onChange={(event) => {
              setLength(event.target.value.length)
              void onChange?.(event)
            }}
          />
          {max !== undefined && <CharactersLeft max={max} length={length} />}
        </>
      )}
    </Field>
  )
}

function CharactersLeft({ max, length }: { max: number; length: number }) {
  const { t } = useTranslation()
  const left = max - length
  const text = left < 0 ? t('form.charactersOver', { count: -left }) : t('form.charactersLeft', { count: left })
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSpoken(length > 0 ? text : ''), 1000)
    return () => clearTimeout(pause)
  }, [text, length])
  return (
    <>
      <span className={left < 0 ? 'form-hint character-limit limit-exceeded' : 'form-hint character-limit'} aria-hidden="true">
        {text}
      </span>
      <span className="sr-only" aria-live="polite">
        {spoken}
      </span>
    </>
  )
}

export interface Choice<V extends string = string> {
  value: V
  label: string
  hint?: ReactNode
  /** It is shown, with a hint that says why it cannot be chosen. */
  disabled?: boolean
}

type SelectProps = FieldProps & Omit<ComponentProps<'select'>, 'className' | 'children'> & { options: readonly Choice[]; placeholder?: string; width?: Width }

/** One of several. With a placeholder nothing is chosen at first. */
export function Select({ label, hint, error, optional, hideOptional, hideLabel, options, placeholder, width = 'm', id, ...rest }: SelectProps) {
  return (
    <Field {...{ label, hint, error, optional: optional ?? false, hideOptional: hideOptional ?? false, hideLabel: hideLabel ?? false, id, name: rest.name }}>
      {(control) => (
        <div className="form-select-wrapper">
          <select {...rest} {...control} className={`form-select input-width-${width}`}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  )
}

type WeekProps = Omit<SelectProps, 'options'> & { count?: number; only?: readonly string[] }

/** An ISO week out of the coming ones (or out of `only`), written with its dates. */
export function WeekInput({ count = 60, only, ...rest }: WeekProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const weeks = only ?? comingWeeks(count)
  const options = weeks.map((week) => ({ value: week, label: `${capital(format.week(week))} · ${format.weekDays(week)}` }))
  return <Select placeholder={t('form.choose')} {...rest} options={options} />
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
