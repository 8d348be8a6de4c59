import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, Form, TextArea, useForm } from '@/ui'

/** The secretariat ends a pledge in force: says first what that does, and asks for reasons. */
export function Ending({ firm, onEnd }: { firm: string; onEnd: (reasons: string) => Promise<unknown> }) {
  const { t } = useTranslation('desk')
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {t('ending.button')}
      </Button>
      <Dialog open={asking} title={t('ending.title', { firm })} onClose={close}>
        <Reasons firm={firm} onEnd={onEnd} onClose={close} />
      </Dialog>
    </>
  )
}

function Reasons({ firm, onEnd, onClose }: { firm: string; onEnd: (reasons: string) => Promise<unknown>; onClose: () => void }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const form = useForm<{ reasons: string }>({ defaultValues: { reasons: '' } })
  return (
    <Form form={form} submit={({ reasons }) => onEnd(reasons.trim()).then(onClose)}>
      <ul>
        <li>{t('ending.offers')}</li>
        <li>{t('ending.waiting')}</li>
        <li>{t('ending.partner', { firm })}</li>
      </ul>
      <TextArea
        label={t('ending.reasons')}
        hint={t('ending.reasonsHint')}
        rows={4}
        {...form.register('reasons', { validate: (written) => written.trim() !== '' || tc('form.required') })}
        max={2000}
      />
      <div className="button-group dialog-end">
        <Button type="submit" variant="warning" busy={form.formState.isSubmitting}>
          {t('ending.confirm')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {tc('dialog.cancel')}
        </Button>
      </div>
    </Form>
  )
}
