import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { get, useForm as useHookForm, useFormState, type FieldErrors as Errors, type FieldValues, type Path, type UseFormProps, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ApiProblem, Offline } from '@/api/problem'
import { Alert } from './Alert'
import { FieldErrors } from './Field'

/** As react-hook-form's own, but it leaves the focus to the summary of the {@link Form}. */
export const useForm = <V extends FieldValues, R = V>(options: UseFormProps<V, unknown, R> = {}) => useHookForm<V, unknown, R>({ shouldFocusError: false, ...options })

interface FormProps<V extends FieldValues, R> {
  form: UseFormReturn<V, unknown, R>
  /** Rejects with what the backend answered; its violations end at their fields, typed by the key of the problem. */
  submit: (values: R) => Promise<unknown>
  children: ReactNode
  className?: string
}

/**
 * A form that tells what is wrong: at the fields, and together on top, where the focus goes.
 * Fields inside find their own error by their name.
 */
export function Form<V extends FieldValues, R = V>({ form, submit, children, className }: FormProps<V, R>) {
  const { errors } = useFormState({ control: form.control })
  const [failure, setFailure] = useState<Error>()
  const [attempt, setAttempt] = useState(0)

  const trySubmit = async (event: FormEvent) => {
    event.preventDefault()
    setFailure(undefined)
    // What the backend said of the last attempt must not hold back this one.
    form.clearErrors()
    let failed = false
    const send = form.handleSubmit(async (values) => {
      try {
        await submit(values)
      } catch (error) {
        failed = true
        if (error instanceof ApiProblem) {
          for (const [field, message] of byField(error.violations)) form.setError(pathOf(field) as Path<V>, { type: error.key, message })
          setFailure(error.violations.length > 0 ? undefined : error)
        } else {
          setFailure(error as Error)
        }
      }
    }, () => {
      failed = true
    })
    await send()
    if (failed) setAttempt((count) => count + 1)
  }

  return (
    <FieldErrors value={(name) => (name ? (get(errors, name) as { message?: string } | undefined)?.message : undefined)}>
      <form noValidate onSubmit={trySubmit} className={className}>
        <ErrorSummary errors={attempt > 0 ? errors : {}} failure={failure} attempt={attempt} />
        {children}
      </form>
    </FieldErrors>
  )
}

/** `terms.weeks[0].seats` of the backend is `terms.weeks.0.seats` of the form. */
const pathOf = (field: string) => field.replace(/\[(\d+)\]/g, '.$1')

/** Where several sentences are about one field, it gets them all. */
function byField(violations: ApiProblem['violations']): Map<string, string> {
  const messages = new Map<string, string>()
  for (const { field, message } of violations) messages.set(field, [messages.get(field), message].filter(Boolean).join(' '))
  return messages
}

/** All that is wrong, each with a link to its field. Takes the focus after a failed attempt. */
export function ErrorSummary({ errors, failure, attempt }: { errors: Errors; failure: Error | undefined; attempt: number }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const wrong = messagesOf(errors)
  const any = wrong.length > 0 || failure !== undefined
  const answered = useRef(0)
  useEffect(() => {
    if (attempt === answered.current || !box.current) return
    answered.current = attempt
    box.current.focus()
  })
  if (!any) return null
  return (
    <div ref={box} tabIndex={-1} className="error-summary">
      {failure && <FailureAlert failure={failure} />}
      {wrong.length > 0 && (
        <Alert kind="error" heading={t('form.summary', { count: wrong.length })}>
          <ul className="nobullet-list">
            {wrong.map(({ name, message }) => (
              <li key={name}>
                <a
                  href={`#${name}`}
                  onClick={(event) => {
                    event.preventDefault()
                    focusField(name)
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}

/** What went wrong with a request, in the backend's words where it had any. */
export function FailureAlert({ failure }: { failure: Error }) {
  const { t } = useTranslation()
  if (failure instanceof ApiProblem && failure.title) {
    return (
      <Alert kind="error" heading={failure.title}>
        {failure.detail}
      </Alert>
    )
  }
  const offline = failure instanceof Offline
  return (
    <Alert kind="error" heading={offline ? t('errors.offline') : t('form.notSaved')}>
      {offline ? t('errors.offlineText') : t('errors.text')}
    </Alert>
  )
}

/** Takes the reader to a field, or to the group of that name. */
export const focusField = (name: string) => fieldOf(name)?.focus()

const fieldOf = (name: string): HTMLElement | null =>
  document.getElementById(name) ?? document.querySelector(`[name="${CSS.escape(name)}"]`) ?? document.getElementById(`${name}-group`)

function messagesOf(errors: object, prefix = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null || key === 'ref') return []
    const name = prefix ? `${prefix}.${key}` : key
    const own = 'message' in error && typeof error.message === 'string' && error.message ? [{ name: name.replace(/\.root$/, ''), message: error.message }] : []
    return [...own, ...messagesOf(error, name)]
  })
}
