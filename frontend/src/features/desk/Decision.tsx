import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, Form, TextArea, useForm } from '@/ui'

/** The secretariat says yes, or sends back with reasons that the firm reads. */
export function Decision({ yes, onApprove, onReturn }: { yes: string; onApprove: () => Promise<unknown>; onReturn: (reasons: string) => Promise<unknown> }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const [returning, setReturning] = useState(false)
  const approval = useForm()
  const back = useForm<{ reasons: string }>({ defaultValues: { reasons: '' } })
  return (
    <>
      <Form form={approval} submit={onApprove} className="decision">
        <div className="button-group">
          <Button type="submit" icon="check" busy={approval.formState.isSubmitting}>
            {yes}
          </Button>
          <Button variant="secondary" icon="reply" onClick={() => setReturning(true)}>
            {t('decision.return')}
          </Button>
        </div>
      </Form>
      <Dialog open={returning} title={t('decision.returnTitle')} onClose={() => setReturning(false)}>
        <Form form={back} submit={({ reasons }) => onReturn(reasons.trim()).then(() => setReturning(false))}>
          <TextArea
            label={t('decision.reasons')}
            hint={t('decision.reasonsHint')}
            {...back.register('reasons', { required: tc('form.required'), minLength: { value: 10, message: t('decision.reasonsShort') } })}
            max={2000}
          />
          <div className="button-group">
            <Button type="submit" busy={back.formState.isSubmitting}>
              {t('decision.send')}
            </Button>
          </div>
        </Form>
      </Dialog>
    </>
  )
}
