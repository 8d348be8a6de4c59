import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, Form, useToast, type IconName } from '@/ui'
import { useForget } from './queries'

interface Props<V extends FieldValues> {
  form: UseFormReturn<V>
  submit: (values: V) => Promise<unknown>
  /** What is said when it is done. */
  told: string
  label: string
  icon?: IconName
  warning?: boolean
  onClose: () => void
  children: ReactNode
}

/** A small form in front of the page. A refusal is shown in it, and what was written stays. */
export function DialogForm<V extends FieldValues>({ form, submit, told, label, icon, warning = false, onClose, children }: Props<V>) {
  const { t: tc } = useTranslation()
  const tell = useToast()
  const forget = useForget()
  const send = async (values: V) => {
    await submit(values)
    tell(told)
    onClose()
    await forget()
  }
  return (
    <Form form={form} submit={send}>
      {children}
      <div className="button-group dialog-end">
        <Button type="submit" variant={warning ? 'warning' : 'primary'} {...(icon ? { icon } : {})} busy={form.formState.isSubmitting}>
          {label}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {tc('dialog.cancel')}
        </Button>
      </div>
    </Form>
  )
}
