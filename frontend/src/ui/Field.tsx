import { createContext, use, useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** What the surrounding form knows about what is wrong with a field. */
export const FieldErrors = createContext<(name: string | undefined) => string | undefined>(() => undefined)

export interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  /** Inside a {@link Form} the error of the field's name is found by itself. */
  error?: string | undefined
  /** Fields are required unless they say otherwise. */
  optional?: boolean
  /** Leaves the word "optional" out, where every field is optional (searches and filters). */
  hideOptional?: boolean
  /** Shows no label; it is still there for screen readers. */
  hideLabel?: boolean
}

export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

export const useFieldError = (name: string | undefined, error: string | undefined) => {
  const inForm = use(FieldErrors)(name)
  return error ?? inForm
}

/** Label, hint, error and one control, tied together. */
export function Field({ name, id, label, hint, error, optional = false, hideOptional = false, hideLabel = false, children }: FieldProps & { name?: string | undefined; id?: string | undefined; children: (control: ControlProps) => ReactNode }) {
  const unique = useId()
  const key = id ?? name ?? unique
  const wrong = useFieldError(name, error)
  const describedBy = [hint && `${key}-hint`, wrong && `${key}-error`].filter(Boolean).join(' ')
  return (
    <div className={wrong ? 'form-group form-error' : 'form-group'}>
      <label className={hideLabel ? 'form-label sr-only' : 'form-label'} htmlFor={key}>
        {label}
        <Optional when={optional && !hideOptional} />
      </label>
      {hint && (
        <span className="form-hint" id={`${key}-hint`}>
          {hint}
        </span>
      )}
      <ErrorMessage id={`${key}-error`} text={wrong} />
      {children({ id: key, 'aria-describedby': describedBy || undefined, 'aria-invalid': wrong ? true : undefined, 'aria-required': optional ? undefined : true })}
    </div>
  )
}

export function Optional({ when }: { when: boolean }) {
  const { t } = useTranslation()
  return when ? <span className="weight-normal"> ({t('form.optional')})</span> : null
}

export function ErrorMessage({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <span className="form-error-message" id={id}>
      {text}
    </span>
  ) : null
}
