import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { statusOf } from '@/api/problem'
import type { CaseView } from '@/api/types'
import { Button, Form, type IconName } from '@/ui'

const CONFLICT = 409

/** A step in a case that is asked for in front of the page. */
export interface Step {
  view: CaseView
  open: boolean
  onClose: () => void
  onDone: (view: CaseView, told: string) => Promise<unknown>
  onRefused: () => void
}

interface Props<V extends FieldValues> {
  step: Step
  form: UseFormReturn<V>
  /** Sends it; the backend answers with the case as it is then. */
  send: (values: V) => Promise<{ data?: CaseView | undefined }>
  /** What is said when it is done. */
  told: (values: V) => string
  submit: string
  icon: IconName
  children: ReactNode
}

/** The fields of a step and how it is sent. A refusal is shown here, and what was written stays. */
export function StepForm<V extends FieldValues>({ step, form, send, told, submit, icon, children }: Props<V>) {
  const { t: tc } = useTranslation()
  const sendOff = async (values: V) => {
    try {
      const { data } = await send(values)
      if (data) await step.onDone(data, told(values))
    } catch (error) {
      if (statusOf(error) === CONFLICT) step.onRefused()
      throw error
    }
  }
  return (
    <Form form={form} submit={sendOff}>
      {children}
      <div className="button-group dialog-end">
        <Button type="submit" icon={icon} busy={form.formState.isSubmitting}>
          {submit}
        </Button>
        <Button variant="tertiary" onClick={step.onClose}>
          {tc('dialog.cancel')}
        </Button>
      </div>
    </Form>
  )
}
