import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { MyRoundView } from '@/api/types'
import { Alert, Button, EmailInput, Form, PhoneInput, TextArea, TextInput, useForm, useToast } from '@/ui'
import { ForRound } from './ForPupils'
import { newWish, useWishing } from './wishing'

/** A place one has found oneself: who to call. The coordinator says yes or no. */
export default function OwnPlacePage() {
  const { t } = useTranslation('wishes')
  return (
    <ForRound title={t('own.title')} lead={t('own.lead')} back={(round) => ({ to: `/min-side/praktik/${round.id}`, text: t('places.back') })}>
      {(round) => <OwnPlace round={round} />}
    </ForRound>
  )
}

function OwnPlace({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  const { t: tc } = useTranslation()
  const navigate = useNavigate()
  const told = useToast()
  const { tell, isFull } = useWishing(round)
  const form = useForm({ defaultValues: { firm: '', contactName: '', email: '', phone: '', what: '' } })
  if (!round.mayWish || isFull) return <Alert>{isFull ? t('round.full') : t('round.over')}</Alert>
  const required = { validate: (text: string) => text.trim() !== '' || tc('form.required') }
  return (
    <Form
      form={form}
      submit={async ({ firm, contactName, email, phone, what }) => {
        const ownPlace = { firm: firm.trim(), contactName: contactName.trim(), what: what.trim(), ...(email.trim() ? { email: email.trim() } : {}), ...(phone.trim() ? { phone: phone.trim() } : {}) }
        await tell([...round.wishes.map(newWish), { ownPlace }])
        told(t('own.saved'))
        void navigate(`/min-side/praktik/${round.id}`)
      }}
    >
      <TextInput label={t('own.firm')} autoComplete="off" {...form.register('firm', required)} />
      <TextInput label={t('own.contact')} hint={t('own.contactHint')} autoComplete="off" {...form.register('contactName', required)} />
      <EmailInput label={t('own.email')} autoComplete="off" optional {...form.register('email', { validate: (email) => email.trim() !== '' || form.getValues('phone').trim() !== '' || t('own.reach') })} />
      <PhoneInput label={t('own.phone')} autoComplete="off" optional {...form.register('phone')} />
      <TextArea label={t('own.what')} hint={t('own.whatHint')} rows={4} {...form.register('what', required)} max={500} />
      <Alert>{t('own.next')}</Alert>
      <div className="button-group">
        <Button type="submit" icon="send" busy={form.formState.isSubmitting}>
          {t('own.send')}
        </Button>
      </div>
    </Form>
  )
}
