import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { MeView, NewYoungProfile } from '@/api/types'
import { sessionKey } from '@/app/session'
import { PostalCodeInput } from '@/components/PostalCodeInput'
import { isoDay } from '@/i18n/format'
import { Button, DateInput, Form, Select, TextInput, useForm } from '@/ui'

interface Written {
  name: string
  birthDate: string
  postalCode: string
  school: string
  grade: string
}

const TODAY = isoDay(new Date())
const GRADES = [6, 7, 8, 9, 10]

/** The little a young person tells about themselves; the page goes on with `onDone` once it is kept. */
export function ProfileForm({ me, label, onDone }: { me: MeView; label: string; onDone: () => void }) {
  const { t } = useTranslation('young')
  const { t: tc } = useTranslation()
  const queries = useQueryClient()
  const { young } = me
  const form = useForm<Written>({
    defaultValues: {
      name: young?.name ?? me.account.name,
      birthDate: young?.birthDate ?? '',
      postalCode: young?.postalCode ?? '',
      school: young?.school ?? '',
      grade: young?.grade?.toString() ?? '',
    },
  })
  const save = async (written: Written) => {
    await api.PUT('/api/v1/me/young', { body: profileOf(written) })
    await queries.invalidateQueries({ queryKey: sessionKey })
    onDone()
  }
  return (
    <Form form={form} submit={save}>
      <TextInput label={t('profile.name')} autoComplete="name" {...form.register('name', { required: tc('form.required') })} />
      <DateInput
        label={t('profile.birthDate')}
        hint={t('profile.birthDateHint')}
        autoComplete="bday"
        max={TODAY}
        {...form.register('birthDate', { required: tc('form.required') })}
      />
      <PostalCodeInput
        label={t('profile.postalCode')}
        hint={t('profile.postalCodeHint')}
        defaultValue={young?.postalCode ?? ''}
        {...form.register('postalCode', { required: tc('form.required'), pattern: { value: /^\d{4}$/, message: tc('form.postalCode') } })}
      />
      <TextInput label={t('profile.school')} hint={t('profile.schoolHint')} optional {...form.register('school')} />
      <Select
        label={t('profile.grade')}
        optional
        placeholder={t('profile.noGrade')}
        options={GRADES.map((grade) => ({ value: String(grade), label: t('profile.gradeNumber', { grade }) }))}
        {...form.register('grade')}
      />
      <div className="button-group">
        <Button type="submit" busy={form.formState.isSubmitting}>
          {label}
        </Button>
      </div>
    </Form>
  )
}

/** What is left empty is not told. */
export const profileOf = ({ name, birthDate, postalCode, school, grade }: Written): NewYoungProfile => ({
  name: name.trim(),
  birthDate,
  postalCode: postalCode.trim(),
  ...(school.trim() ? { school: school.trim() } : {}),
  ...(grade ? { grade: Number(grade) } : {}),
})
