import { useId, type ComponentProps, type ReactNode } from 'react'
import { ErrorMessage, Optional, useFieldError, type FieldProps } from './Field'
import type { Choice } from './inputs'

/** Yes or no. */
export function Checkbox({ label, hint, error, id, ...rest }: Omit<FieldProps, 'optional' | 'hideOptional' | 'hideLabel'> & Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  const unique = useId()
  const key = id ?? rest.name ?? unique
  const wrong = useFieldError(rest.name, error)
  const describedBy = [hint && `${key}-hint`, wrong && `${key}-error`].filter(Boolean).join(' ')
  return (
    <div className={wrong ? 'form-group form-error' : 'form-group'}>
      <ErrorMessage id={`${key}-error`} text={wrong} />
      <div className="form-group-checkbox">
        <input {...rest} id={key} type="checkbox" className="form-checkbox" aria-describedby={describedBy || undefined} aria-invalid={wrong ? true : undefined} />
        <label htmlFor={key}>{label}</label>
        {hint && (
          <span className="form-hint" id={`${key}-hint`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  )
}

interface GroupProps extends FieldProps {
  name: string
  options: readonly Choice[]
  /** What `register(name)` of react-hook-form gives. */
  registration?: Partial<ComponentProps<'input'>>
  /** Two or more beside each other where there is room. */
  columns?: boolean
  children?: ReactNode
}

function Group({ type, name, label, hint, error, optional = false, hideOptional = false, hideLabel = false, options, columns = false, control }: GroupProps & { type: 'checkbox' | 'radio'; control: (value: string) => Partial<ComponentProps<'input'>> }) {
  const wrong = useFieldError(name, error)
  const describedBy = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className={wrong ? 'form-group form-error' : 'form-group'}>
      <fieldset aria-describedby={describedBy || undefined} id={`${name}-group`} tabIndex={-1}>
        <legend className={hideLabel ? 'form-label sr-only' : 'form-label'}>
          {label}
          <Optional when={optional && !hideOptional} />
        </legend>
        {hint && (
          <span className="form-hint" id={`${name}-hint`}>
            {hint}
          </span>
        )}
        <ErrorMessage id={`${name}-error`} text={wrong} />
        <div className={columns ? 'choice-columns' : undefined}>
          {options.map((option) => {
            const id = `${name}-${option.value}`
            return (
              <div key={option.value} className={`form-group-${type}`}>
                <input {...control(option.value)} id={id} type={type} name={name} value={option.value} disabled={option.disabled} className={`form-${type}`} aria-describedby={option.hint ? `${id}-hint` : undefined} />
                <label htmlFor={id}>{option.label}</label>
                {option.hint && (
                  <span className="form-hint" id={`${id}-hint`}>
                    {option.hint}
                  </span>
                )}
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

/** Any number of several: give it `registration`, or `values` and `onValues`. */
export function CheckboxGroup({ registration, values, onValues, ...rest }: GroupProps & { values?: readonly string[]; onValues?: (values: string[]) => void }) {
  return (
    <Group
      {...rest}
      type="checkbox"
      control={(value) =>
        values
          ? { checked: values.includes(value), onChange: (event) => onValues?.(event.target.checked ? [...values, value] : values.filter((one) => one !== value)) }
          : (registration ?? {})
      }
    />
  )
}

/** One of a few, all seen at once: give it `registration`, or `value` and `onValue`. */
export function RadioGroup({ registration, value: chosen, onValue, ...rest }: GroupProps & { value?: string; onValue?: (value: string) => void }) {
  return (
    <Group {...rest} type="radio" control={(value) => (onValue ? { checked: chosen === value, onChange: () => onValue(value) } : (registration ?? {}))} />
  )
}
