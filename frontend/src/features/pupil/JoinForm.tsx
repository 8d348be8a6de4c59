import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { daysUntil } from '@/i18n/format'
import { Button, DateInput, Form, TextInput, useForm, useToast } from '@/ui'
import { asInLetter, isCode } from './code'
import { useForgetPupil } from './queries'
import { YourData } from './YourData'

/** The code of the letter, and the birth date, so that nobody uses a letter that was found. */
export function JoinForm() {
  const { t } = useTranslation('pupil')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const forget = useForgetPupil()
  const form = useForm({ defaultValues: { code: '', birthDate: '' } })
  const code = form.register('code', { required: tc('form.required'), validate: (typed) => isCode(typed) || t('codeWrong') })
  const join = async ({ code, birthDate }: { code: string; birthDate: string }) => {
    await api.POST('/api/v1/me/pupil', { body: { code: asInLetter(code), birthDate } })
    tell(t('joinedNow'))
    await forget()
  }
  return (
    <Form form={form} submit={join}>
      <TextInput
        label={t('code')}
        hint={t('codeHint')}
        width="m"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        {...code}
        onBlur={(event) => {
          form.setValue('code', asInLetter(event.target.value))
          return code.onBlur(event)
        }}
      />
      <DateInput label={t('birthDate')} hint={t('birthDateHint')} autoComplete="bday" {...form.register('birthDate', { required: tc('form.required'), validate: (day) => daysUntil(day) < 0 || t('birthDateWrong') })} />
      <div className="button-group">
        <Button type="submit" busy={form.formState.isSubmitting}>
          {t('join')}
        </Button>
      </div>
      <YourData />
      <p className="muted">{t('noCode')}</p>
    </Form>
  )
}
