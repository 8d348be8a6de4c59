import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { $api, api, ifMatch } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { ReservationsView } from '@/api/types'
import { Alert, Button, DateInput, ErrorState, Form, NumberInput, Select, Skeleton, useForm, useToast, WeekInput, type Choice } from '@/ui'
import { formOf, lastDay, newReservations, releaseDay, whomOf, type ReservationsForm } from './reservationsForm'

const PATH = '/api/v1/offers/{id}/seat-reservations'
const CHANGED_MEANWHILE = 412
const MOST = 50

/** For whom seats of an internship are reserved: added, changed, taken back. */
export function Reservations({ offer, weeks }: { offer: string; weeks: readonly string[] }) {
  const { t } = useTranslation('seats')
  const { data, error, refetch } = $api.useQuery('get', PATH, { params: { path: { id: offer } } }, { staleTime: 0 })
  return (
    <>
      <h3>{t('reservations.title')}</h3>
      <p>{t('reservations.lead')}</p>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={3} />
      ) : data.schools.length + data.districts.length === 0 ? (
        <p className="muted">{t('reservations.nobody')}</p>
      ) : (
        <Editor key={data.version} view={data} weeks={weeks} load={() => refetch()} />
      )}
    </>
  )
}

function Editor({ view, weeks, load }: { view: ReservationsView; weeks: readonly string[]; load: () => Promise<unknown> }) {
  const { t } = useTranslation('seats')
  const queries = useQueryClient()
  const tell = useToast()
  const [changed, setChanged] = useState(false)
  const form = useForm<ReservationsForm>({ defaultValues: formOf(view) })
  const save = async (values: ReservationsForm) => {
    try {
      await api.PUT(PATH, { params: { path: { id: view.offer }, header: ifMatch(view) }, body: newReservations(values) })
    } catch (error) {
      if (statusOf(error) !== CHANGED_MEANWHILE) throw error
      setChanged(true)
      return
    }
    tell(t('reservations.saved'))
    await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/offers/{id}') })
  }
  return (
    <Form form={form} submit={save}>
      {changed && (
        <Alert kind="warning" heading={t('reservations.changed')}>
          <p>{t('reservations.changedText')}</p>
          <Button variant="secondary" onClick={() => void load()}>
            {t('reservations.fetch')}
          </Button>
        </Alert>
      )}
      <Rows form={form} view={view} weeks={weeks} />
      <div className="button-group">
        <Button type="submit" icon="save" busy={form.formState.isSubmitting}>
          {t('reservations.save')}
        </Button>
      </div>
    </Form>
  )
}

function Rows({ form: { control, register, watch }, view, weeks }: { form: UseFormReturn<ReservationsForm>; view: ReservationsView; weeks: readonly string[] }) {
  const { t } = useTranslation('seats')
  const { t: tc } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: 'reservations' })
  const [spoken, setSpoken] = useState('')
  const required = { required: tc('form.required') }
  const between = { ...required, min: { value: 1, message: t('reservations.between') }, max: { value: MOST, message: t('reservations.between') } }
  const takeAway = (index: number) => {
    remove(index)
    setSpoken(t('reservations.removed', { number: index + 1 }))
  }
  const first = weeks.find((week) => releaseDay(week) !== undefined)
  return (
    <>
      {fields.length === 0 && <p className="muted">{t('reservations.empty')}</p>}
      {fields.map((field, index) => (
        <fieldset key={field.id} className="group reservation">
          <legend className="form-label">
            {t('reservations.one', { number: index + 1 })} {field.taken > 0 && <span className="weight-normal">({t('reservations.taken', { count: field.taken })})</span>}
          </legend>
          <div className="day-row">
            <WeekInput label={t('reservations.week')} only={withOwn(weeks, field.week)} {...register(`reservations.${index}.week`, required)} />
            <Select label={t('reservations.forWhom')} placeholder={tc('form.choose')} options={choices(view, (name) => t('reservations.district', { name }))} {...register(`reservations.${index}.school`, required)} />
            <NumberInput label={t('reservations.seats')} min={1} max={MOST} {...register(`reservations.${index}.seats`, between)} />
            <DateInput label={t('reservations.until')} max={lastDay(watch(`reservations.${index}.week`))} {...register(`reservations.${index}.until`, required)} />
            <Button variant="tertiary" onClick={() => takeAway(index)} aria-label={t('reservations.removeOf', { number: index + 1 })}>
              {t('reservations.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <p className="sr-only" role="status">
        {spoken}
      </p>
      {first && (
        <Button variant="secondary" icon="plus" onClick={() => append({ week: first, school: '', seats: '1', until: releaseDay(first) ?? '', taken: 0 })}>
          {t('reservations.add')}
        </Button>
      )}
    </>
  )
}

const withOwn = (weeks: readonly string[], own: string) => (weeks.includes(own) || !own ? weeks : [own, ...weeks])

const choices = ({ districts, schools }: ReservationsView, district: (name: string) => string): Choice[] => [
  ...districts.map(({ id, name }) => ({ value: whomOf({ district: id }), label: district(name) })),
  ...schools.map(({ id, name }) => ({ value: whomOf({ school: id }), label: name })),
]
