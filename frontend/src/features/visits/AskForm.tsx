import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { api } from '@/api/client'
import type { NewVisit, VisitForm } from '@/api/types'
import { isoDay } from '@/i18n/format'
import { Alert, Button, Checkbox, DateInput, EmailInput, Form, NumberInput, PhoneInput, RadioGroup, Select, TextArea, TextInput, TimeInput, useForm } from '@/ui'
import { useWhen } from './when'

const OTHER = 'other'
const MOST = 1000

const today = () => isoDay(new Date())

export interface AskValues {
  schoolClass: string
  slot: string
  date: string
  from: string
  to: string
  pupils: string
  message: string
  otherContact: boolean
  contactName: string
  contactEmail: string
  contactPhone: string
}

const slotKey = (date: string, from: string) => `${date} ${from}`

/** What is sent: one of the offer's own times, or another one. */
export function newVisit(values: AskValues, follows: string | null): NewVisit {
  const [date = '', from = ''] = values.slot === OTHER ? [values.date, values.from] : values.slot.split(' ')
  const words = values.message.trim()
  return {
    schoolClass: values.schoolClass,
    date,
    from,
    ...(values.slot === OTHER && values.to ? { to: values.to } : {}),
    pupils: Number(values.pupils),
    ...(words ? { message: words } : {}),
    ...(values.otherContact
      ? { contact: { name: values.contactName.trim(), email: values.contactEmail.trim(), ...(values.contactPhone.trim() ? { phone: values.contactPhone.trim() } : {}) } }
      : {}),
    ...(follows ? { follows } : {}),
  }
}

/** Which class, when, how many, and a word to the firm. */
export function AskForm({ form: offered }: { form: VisitForm }) {
  const { t } = useTranslation('visits')
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const suiting = offered.classes.filter(({ suits }) => suits)
  const first = offered.times.find(({ free }) => free)?.time
  const form = useForm<AskValues>({
    defaultValues: {
      schoolClass: '',
      slot: first ? slotKey(first.date, first.from) : OTHER,
      date: '',
      from: '09:00',
      to: '',
      pupils: '',
      message: '',
      otherContact: false,
      contactName: '',
      contactEmail: '',
      contactPhone: '',
    },
  })
  const submit = async (values: AskValues) => {
    const { data } = await api.POST('/api/v1/offers/{id}/visits', { params: { path: { id: offered.offer } }, body: newVisit(values, address.get('efter')) })
    if (data) await navigate(`/kommune/besoeg/${data.card.id}`, { state: { done: 'asked' } })
  }
  if (suiting.length === 0) {
    return (
      <Alert kind="warning" heading={t('ask.noClass')}>
        <p>{t('ask.noClassText', { grades: offered.grades.join(', ') })}</p>
      </Alert>
    )
  }
  return (
    <Form form={form} submit={submit}>
      <Select
        label={t('ask.class')}
        hint={t('ask.classHint')}
        placeholder={t('ask.chooseClass')}
        width="l"
        options={suiting.map(({ id, name, school, pupils }) => ({ value: id, label: t('ask.classOption', { name, school, count: pupils }) }))}
        {...form.register('schoolClass', {
          required: t('ask.classNeeded'),
          onChange: (event: { target: { value: string } }) => {
            const chosen = suiting.find(({ id }) => id === event.target.value)
            if (chosen && chosen.pupils > 0) form.setValue('pupils', String(chosen.pupils))
          },
        })}
      />
      <NumberInput
        label={t('ask.pupils')}
        hint={t('ask.pupilsHint', { smallest: offered.smallestClass ?? 1, largest: offered.largestClass ?? 200 })}
        min={1}
        {...form.register('pupils', { required: t('ask.pupilsNeeded') })}
      />
      <Times form={form} offered={offered} />
      <TextArea label={t('ask.message')} hint={t('ask.messageHint')} rows={4} optional {...form.register('message')} max={MOST} />
      <Contact form={form} />
      <div className="button-group">
        <Button type="submit" icon="send" busy={form.formState.isSubmitting}>
          {t('ask.submit')}
        </Button>
      </div>
      <p className="form-hint">{t('ask.after')}</p>
    </Form>
  )
}

/** The offer's own times, and another one where a day may be agreed on. */
function Times({ form, offered: { times, byAgreement, lengthMinutes } }: { form: UseFormReturn<AskValues>; offered: VisitForm }) {
  const { t } = useTranslation('visits')
  const when = useWhen()
  const slot = useWatch({ control: form.control, name: 'slot' })
  const options = [
    ...times.map(({ time, free }) => ({ value: slotKey(time.date, time.from), label: when.moment(time), disabled: !free, ...(free ? {} : { hint: t('ask.taken') }) })),
    ...(byAgreement ? [{ value: OTHER, label: t('ask.other') }] : []),
  ]
  return (
    <>
      {times.length > 0 && <RadioGroup name="slot" label={t('ask.when')} options={options} registration={form.register('slot')} />}
      {slot === OTHER && (
        <div className={times.length > 0 ? 'inset' : undefined}>
          <DateInput label={t('ask.date')} min={today()} {...form.register('date', { validate: (date, { slot: chosen }) => chosen !== OTHER || date !== '' || t('dateNeeded') })} />
          <div className="fields-row">
            <TimeInput label={t('from')} {...form.register('from', { required: t('timeNeeded') })} />
            <TimeInput label={t('to')} hint={t('ask.toHint', { minutes: lengthMinutes ?? 60 })} optional {...form.register('to')} />
          </div>
        </div>
      )}
    </>
  )
}

/** Who goes with the class; otherwise the contact of the school. */
function Contact({ form }: { form: UseFormReturn<AskValues> }) {
  const { t } = useTranslation('visits')
  const other = useWatch({ control: form.control, name: 'otherContact' })
  return (
    <>
      <Checkbox label={t('ask.otherContact')} hint={t('ask.otherContactHint')} {...form.register('otherContact')} />
      {other && (
        <div className="inset">
          <TextInput label={t('contact.name')} autoComplete="off" {...form.register('contactName', { required: t('ask.nameNeeded') })} />
          <EmailInput label={t('contact.email')} autoComplete="off" {...form.register('contactEmail', { required: t('ask.emailNeeded') })} />
          <PhoneInput label={t('contact.phone')} autoComplete="off" optional {...form.register('contactPhone')} />
        </div>
      )}
    </>
  )
}
