import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { api, ifMatch } from '@/api/client'
import type { NewSchool, SchoolCard, SchoolsView } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { PostalCodeInput } from '@/components/PostalCodeInput'
import { BackLink, Button, EmailInput, ErrorState, Form, Page, PhoneInput, Select, Skeleton, TextInput, useForm, useToast } from '@/ui'
import { useForget, useSchool, useSchools } from './queries'

/** The form of a school, new or known. */
export default function SchoolFormPage() {
  const { t } = useTranslation('schools')
  const { id } = useParams()
  return (
    <ForSecretariat>
      {(me) => (
        <Page
          title={id ? t('form.edit') : t('form.add')}
          lead={id ? undefined : t('form.lead')}
          above={<BackLink to={id ? `/kommune/skoler/${id}` : '/kommune/skoler'}>{id ? t('form.back') : t('title')}</BackLink>}
        >
          <DeskNav me={me} />
          {id ? <Known id={id} /> : <Fields />}
        </Page>
      )}
    </ForSecretariat>
  )
}

function Known({ id }: { id: string }) {
  const { data, error, refetch, isFetchedAfterMount } = useSchool(id)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || !isFetchedAfterMount) return <Skeleton lines={8} />
  return <Fields school={data.school} />
}

function Fields({ school }: { school?: SchoolCard }) {
  const { data, error, refetch } = useSchools()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return <SchoolForm school={school} municipality={data} />
}

const written = (school: SchoolCard | undefined): NewSchool => ({
  name: school?.name ?? '',
  institutionNumber: school?.institutionNumber ?? '',
  street: school?.street ?? '',
  postalCode: school?.postalCode ?? '',
  district: school?.district?.id ?? '',
  contact: { name: school?.contact.name ?? '', email: school?.contact.email ?? '', phone: school?.contact.phone ?? '' },
})

/** What is left blank is not sent. */
function told({ district, contact: { phone, ...contact }, ...school }: NewSchool): NewSchool {
  return { ...school, ...(district ? { district } : {}), contact: { ...contact, ...(phone?.trim() ? { phone: phone.trim() } : {}) } }
}

function SchoolForm({ school, municipality: { districts, organisation } }: { school: SchoolCard | undefined; municipality: SchoolsView }) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const navigate = useNavigate()
  const forget = useForget()
  const form = useForm<NewSchool>({ defaultValues: written(school) })
  const required = { required: tc('form.required') }
  const save = async (values: NewSchool) => {
    const body = told(values)
    const { data } = school
      ? await api.PUT('/api/v1/schools/{id}', { params: { path: { id: school.id }, header: ifMatch(school) }, body })
      : await api.POST('/api/v1/schools', { body })
    tell(t('form.saved', { name: values.name.trim() }))
    await forget()
    await navigate(`/kommune/skoler/${school?.id ?? data?.school.id}`)
  }
  return (
    <Form form={form} submit={save}>
      <TextInput label={t('form.name')} width="l" maxLength={120} {...form.register('name', required)} />
      <TextInput
        label={t('form.institution')}
        hint={t('form.institutionHint')}
        width="s"
        inputMode="numeric"
        maxLength={6}
        {...form.register('institutionNumber', { ...required, pattern: { value: /^\d{6}$/, message: t('form.institutionWrong') } })}
      />
      <TextInput label={t('form.street')} width="l" maxLength={160} {...form.register('street', required)} />
      <PostalCodeInput label={t('form.postalCode')} {...form.register('postalCode', { ...required, pattern: { value: /^\d{4}$/, message: tc('form.postalCode') } })} />
      {organisation === 'DISTRICTS' && (
        <Select
          label={t('form.district')}
          hint={districts.length > 0 ? t('form.districtHint') : t('form.noDistricts')}
          optional
          placeholder={t('form.districtNone')}
          options={districts.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.register('district')}
        />
      )}
      <section className="form-section" aria-labelledby="contact">
        <h2 id="contact" className="h3">
          {t('form.contact')}
        </h2>
        <p>{t('form.contactText')}</p>
        <TextInput label={t('form.contactName')} width="l" maxLength={120} {...form.register('contact.name', required)} />
        <EmailInput label={t('form.contactEmail')} width="l" autoComplete="off" {...form.register('contact.email', required)} />
        <PhoneInput label={t('form.contactPhone')} optional autoComplete="off" {...form.register('contact.phone')} />
      </section>
      <div className="button-group">
        <Button type="submit" busy={form.formState.isSubmitting}>
          {t('form.save')}
        </Button>
      </div>
    </Form>
  )
}
