import { useTranslation } from 'react-i18next'
import { Button, Dialog, Form, TextArea, useForm } from '@/ui'

const MOST = 1000

export type WordsKey = 'keep' | 'withdraw' | 'cancel'

interface Props {
  what: WordsKey
  open: boolean
  onClose: () => void
  send: (words: string) => Promise<void>
}

/** A step that the other side is told the reason of. */
export function WordsDialog({ what, open, onClose, send }: Props) {
  const { t } = useTranslation('visits')
  const { t: tc } = useTranslation()
  const form = useForm({ defaultValues: { words: '' } })
  return (
    <Dialog open={open} title={t(`${what}.title`)} onClose={onClose}>
      <Form form={form} submit={({ words }) => send(words.trim())}>
        <p>{t(`${what}.text`)}</p>
        <TextArea label={t(`${what}.words`)} rows={4} {...form.register('words', { validate: (words) => words.trim() !== '' || t('wordsNeeded') })} max={MOST} />
        <div className="button-group dialog-end">
          <Button type="submit" busy={form.formState.isSubmitting}>
            {t(`${what}.submit`)}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {tc('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
