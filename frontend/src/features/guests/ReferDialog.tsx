import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Guest } from '@/api/types'
import { Button, Checkbox, Dialog, Form, TextArea, useForm, useToast } from '@/ui'

const MOST = 1000

/** A host that cannot have a guest after all: why, and whether somebody else can have the seat. */
export function ReferDialog({ guest, onClose }: { guest: Guest; onClose: () => void }) {
  const { t } = useTranslation('guests')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const queries = useQueryClient()
  const form = useForm({ defaultValues: { words: '', seatStays: false } })
  const submit = async ({ words, seatStays }: { words: string; seatStays: boolean }) => {
    await api.POST('/api/v1/bookings/{id}/referral', { params: { path: { id: guest.booking } }, body: { words: words.trim(), seatStays } })
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/guests'] })
    tell(t('refer.done', { name: guest.firstName }))
    onClose()
  }
  return (
    <Dialog open title={t('refer.title', { name: guest.firstName })} onClose={onClose}>
      <Form form={form} submit={submit}>
        <p>{t('refer.lead', { name: guest.firstName })}</p>
        <TextArea label={t('refer.words')} hint={t('refer.wordsHint')} rows={4} {...form.register('words', { validate: (words) => words.trim() !== '' || tc('form.required') })} max={MOST} />
        <Checkbox label={t('refer.seatStays')} hint={t('refer.seatStaysHint')} {...form.register('seatStays')} />
        <div className="button-group dialog-end">
          <Button type="submit" busy={form.formState.isSubmitting}>
            {t('refer.submit')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {tc('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
