import { useQueryClient } from '@tanstack/react-query'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { $api, api, ifMatch } from '@/api/client'
import type { NewSettings, SettingsView } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { Button, Checkbox, DateInput, ErrorState, Form, NumberInput, Page, Skeleton, TextInput, useForm, useToast } from '@/ui'

/** What the municipality decides for itself. */
export default function SettingsPage() {
  const { t } = useTranslation('desk')
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/desk/settings')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('settings.title')} lead={data && t('settings.lead', { name: data.name })}>
          <DeskNav me={me} />
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton lines={4} />}
          {data && <Settings key={data.version} settings={data} />}
        </Page>
      )}
    </ForSecretariat>
  )
}

/** What is decided, without what names the municipality. */
const decided = (settings: SettingsView): NewSettings => ({
  reviewBeforePublishing: settings.reviewBeforePublishing,
  replyWorkingDays: settings.replyWorkingDays,
  confirmWorkingDays: settings.confirmWorkingDays,
  takeWorkingDays: settings.takeWorkingDays,
  followUpWorkingDays: settings.followUpWorkingDays,
  silenceMailAfter: settings.silenceMailAfter,
  silencePauseAfter: settings.silencePauseAfter,
  worksOnQuietDays: settings.worksOnQuietDays,
  closedDays: settings.closedDays,
})

function Settings({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const queries = useQueryClient()
  const tell = useToast()
  const form = useForm<NewSettings>({ defaultValues: decided(settings) })
  const between = (min: number, max: number, message: string) => ({ required: tc('form.required'), valueAsNumber: true, min: { value: min, message }, max: { value: max, message } }) as const
  const days = between(1, 30, t('settings.daysRange'))
  const silence = between(0, 50, t('settings.silenceRange'))
  return (
    <Form
      form={form}
      submit={async (body) => {
        await api.PUT('/api/v1/desk/settings', { params: { header: ifMatch(settings) }, body })
        tell(t('settings.saved'))
        await queries.invalidateQueries({ queryKey: ['get', '/api/v1/desk/settings'] })
      }}
    >
      <Checkbox label={t('settings.review')} hint={t('settings.reviewHint')} {...form.register('reviewBeforePublishing')} />
      <NumberInput label={t('settings.days')} hint={t('settings.daysHint')} min={1} max={30} {...form.register('replyWorkingDays', days)} />
      <NumberInput label={t('settings.confirmDays')} hint={t('settings.confirmDaysHint')} min={1} max={30} {...form.register('confirmWorkingDays', days)} />
      <NumberInput label={t('settings.takeDays')} hint={t('settings.takeDaysHint')} min={1} max={30} {...form.register('takeWorkingDays', days)} />
      <NumberInput
        label={t('settings.followDays')}
        hint={t('settings.followDaysHint')}
        min={1}
        max={60}
        {...form.register('followUpWorkingDays', between(1, 60, t('settings.followDaysRange')))}
      />
      <NumberInput label={t('settings.silenceMail')} hint={t('settings.silenceMailHint')} min={0} max={50} {...form.register('silenceMailAfter', silence)} />
      <NumberInput label={t('settings.silencePause')} hint={t('settings.silencePauseHint')} min={0} max={50} {...form.register('silencePauseAfter', silence)} />
      <Checkbox label={t('settings.quiet')} hint={t('settings.quietHint')} {...form.register('worksOnQuietDays')} />
      <ClosedDays form={form} />
      <div className="button-group">
        <Button type="submit" busy={form.formState.isSubmitting}>
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  )
}

/** The days on which deadlines stand still, beyond the public holidays. */
function ClosedDays({ form: { control, register } }: { form: UseFormReturn<NewSettings> }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: 'closedDays' })
  const required = { required: tc('form.required') }
  return (
    <fieldset className="group">
      <legend className="form-label">{t('settings.closedDays')}</legend>
      <span className="form-hint">{t('settings.closedDaysHint')}</span>
      {fields.length === 0 ? (
        <p className="muted">{t('settings.closedDaysNone')}</p>
      ) : (
        <ul className="plain-list day-rows">
          {fields.map((field, index) => (
            <li key={field.id} className="day-row">
              <DateInput label={t('settings.closedDay', { number: index + 1 })} {...register(`closedDays.${index}.day`, required)} />
              <TextInput label={t('settings.closedDayName')} {...register(`closedDays.${index}.name`, required)} />
              <Button variant="tertiary" onClick={() => remove(index)}>
                {t('settings.removeClosedDay', { number: index + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button variant="secondary" icon="plus" onClick={() => append({ day: '', name: '' })}>
        {t('settings.addClosedDay')}
      </Button>
    </fieldset>
  )
}
