import { useTranslation } from 'react-i18next'
import { api, ifMatch } from '@/api/client'
import type { NewPupil, PupilCard } from '@/api/types'
import { PostalCodeInput } from '@/components/PostalCodeInput'
import { daysUntil } from '@/i18n/format'
import { DateInput, Dialog, EmailInput, TextInput, useForm } from '@/ui'
import { DialogForm } from './DialogForm'

type Props = { open: boolean; onClose: () => void } & ({ pupil: PupilCard } | { schoolClass: string; pupil?: undefined })

/** What a school tells of a pupil, new in a class or known. */
export function PupilDialog({ open, ...rest }: Props) {
  const { t } = useTranslation('schools')
  return (
    <Dialog open={open} title={rest.pupil ? t('pupil.changeTitle', { name: rest.pupil.name }) : t('pupil.addTitle')} onClose={rest.onClose}>
      <PupilForm {...(rest as Props)} />
    </Dialog>
  )
}

const written = (pupil: PupilCard | undefined): NewPupil => ({
  name: pupil?.name ?? '',
  birthDate: pupil?.birthDate ?? '',
  postalCode: pupil?.postalCode ?? '',
  email: pupil?.email ?? '',
  unilogin: pupil?.unilogin ?? '',
})

/** What is left blank is not sent. */
const told = ({ email, unilogin, ...pupil }: NewPupil): NewPupil => ({
  ...pupil,
  ...(email?.trim() ? { email: email.trim() } : {}),
  ...(unilogin?.trim() ? { unilogin: unilogin.trim() } : {}),
})

function PupilForm(props: Props) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const { pupil, onClose } = props
  const form = useForm<NewPupil>({ defaultValues: written(pupil) })
  const required = { required: tc('form.required') }
  const save = (values: NewPupil) =>
    props.pupil
      ? api.PUT('/api/v1/pupils/{id}', { params: { path: { id: props.pupil.id }, header: ifMatch(props.pupil) }, body: told(values) })
      : api.POST('/api/v1/school-classes/{id}/pupils', { params: { path: { id: props.schoolClass } }, body: told(values) })
  return (
    <DialogForm form={form} submit={save} told={pupil ? t('pupil.saved') : t('pupil.added')} label={pupil ? t('form.save') : t('pupil.add')} onClose={onClose}>
      <TextInput label={t('pupil.name')} width="l" maxLength={120} autoComplete="off" {...form.register('name', required)} />
      <DateInput label={t('pupil.birthDate')} hint={t('pupil.birthDateHint')} {...form.register('birthDate', { ...required, validate: (day) => daysUntil(day) < 0 || t('pupil.birthDateWrong') })} />
      <PostalCodeInput label={t('pupil.postalCode')} autoComplete="off" {...form.register('postalCode', { ...required, pattern: { value: /^\s*\d{4}\s*$/, message: tc('form.postalCode') } })} />
      <EmailInput label={t('pupil.email')} hint={t('pupil.emailHint')} width="l" optional autoComplete="off" {...form.register('email')} />
      <TextInput label={t('pupil.unilogin')} width="s" optional autoComplete="off" {...form.register('unilogin')} />
    </DialogForm>
  )
}
