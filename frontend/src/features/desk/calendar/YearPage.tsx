import { useState } from 'react'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { api, ifMatch } from '@/api/client'
import type { MeView, NewSchoolYear, SchoolYearView } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { schoolYearName } from '@/components/schoolYear'
import { BackLink, Button, DateInput, EmptyState, ErrorState, Form, Page, Skeleton, TextInput, useForm, useToast } from '@/ui'
import { useCalendar, useForgetCalendar } from './queries'

/** The form of one school year, told already or not. */
export default function YearPage() {
  const { t } = useTranslation('calendar')
  const { year } = useParams()
  const known = /^20\d{2}$/.test(year ?? '')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={known ? t('year', { name: schoolYearName(Number(year)) }) : t('form.unknown')} lead={known && t('form.lead')} above={<BackLink to="/kommune/skolekalender">{t('form.back')}</BackLink>}>
          <DeskNav me={me} />
          {known ? <Year me={me} beginsIn={Number(year)} /> : <EmptyState heading={t('form.unknown')}>{t('form.unknownText')}</EmptyState>}
        </Page>
      )}
    </ForSecretariat>
  )
}

function Year({ me, beginsIn }: { me: MeView; beginsIn: number }) {
  const { data, error, refetch, isFetchedAfterMount } = useCalendar(me)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || !isFetchedAfterMount) return <Skeleton lines={8} />
  return <YearForm key={beginsIn} beginsIn={beginsIn} told={data.years.find((year) => year.beginsIn === beginsIn)} />
}

const NOT_TOLD = { version: 0 }

const written = (told: SchoolYearView | undefined): NewSchoolYear => ({ firstDay: told?.firstDay ?? '', lastDay: told?.lastDay ?? '', holidays: told?.holidays ?? [] })

/** What is written here stays, whatever is told elsewhere meanwhile: it was written against the year as it was seen first. */
function YearForm({ beginsIn, told }: { beginsIn: number; told: SchoolYearView | undefined }) {
  const { t } = useTranslation('calendar')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const navigate = useNavigate()
  const forget = useForgetCalendar()
  const [seen] = useState(told ?? NOT_TOLD)
  const form = useForm<NewSchoolYear>({ defaultValues: written(told) })
  const required = { required: tc('form.required') }
  return (
    <Form
      form={form}
      submit={async (body) => {
        await api.PUT('/api/v1/school-calendar/{year}', { params: { path: { year: beginsIn }, header: ifMatch(seen) }, body })
        tell(t('form.saved', { name: schoolYearName(beginsIn) }))
        await forget()
        await navigate(`/kommune/skolekalender?aar=${beginsIn}`)
      }}
    >
      <div className="fields-row">
        <DateInput label={t('firstDay')} {...form.register('firstDay', required)} />
        <DateInput label={t('lastDay')} {...form.register('lastDay', required)} />
      </div>
      <Holidays form={form} />
      <div className="button-group">
        <Button type="submit" busy={form.formState.isSubmitting}>
          {t('form.save')}
        </Button>
      </div>
    </Form>
  )
}

function Holidays({ form: { control, register } }: { form: UseFormReturn<NewSchoolYear> }) {
  const { t } = useTranslation('calendar')
  const { t: tc } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: 'holidays' })
  const required = { required: tc('form.required') }
  return (
    <fieldset className="group">
      <legend className="form-label">{t('holidays')}</legend>
      {fields.length === 0 ? (
        <p className="muted">{t('noHolidays')}</p>
      ) : (
        <ul className="plain-list day-rows">
          {fields.map((field, index) => (
            <li key={field.id}>
              <fieldset className="day-row">
                <legend className="sr-only">{t('form.entry', { number: index + 1 })}</legend>
                <TextInput label={t('form.name')} width="l" maxLength={80} {...register(`holidays.${index}.name`, required)} />
                <DateInput label={t('form.from')} {...register(`holidays.${index}.from`, required)} />
                <DateInput label={t('form.to')} {...register(`holidays.${index}.to`, required)} />
                <Button variant="tertiary" onClick={() => remove(index)}>
                  {t('form.remove', { number: index + 1 })}
                </Button>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      <Button variant="secondary" icon="plus" onClick={() => append({ from: '', to: '', name: '' })}>
        {t('form.addHoliday')}
      </Button>
    </fieldset>
  )
}
