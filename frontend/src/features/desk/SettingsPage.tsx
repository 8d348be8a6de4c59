import { useQueryClient } from '@tanstack/react-query'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { $api, api, ifMatch } from '@/api/client'
import type { NewSettings, SettingsView } from '@/api/types'
import { Button, Checkbox, DateInput, ErrorState, Form, NumberInput, Page, Skeleton, TextInput, useForm, useToast } from '@/ui'
import { DeskNav, ForSecretariat } from './Desk'

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

function Settings({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const queries = useQueryClient()
  const tell = useToast()
  const { reviewBeforePublishing, replyWorkingDays, confirmWorkingDays, worksOnQuietDays, closedDays } = settings
  const form = useForm<NewSettings>({ defaultValues: { reviewBeforePublishing, replyWorkingDays, confirmWorkingDays, worksOnQuietDays, closedDays } })
  const days = { required: tc('form.required'), valueAsNumber: true, min: { value: 1, message: t('settings.daysRange') }, max: { value: 30, message: t('settings.daysRange') } } as const
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
      <NumberInput
        label={t('settings.days')}
        hint={t('settings.daysHint')}
        min={1}
        max={30}
        {...form.register('replyWorkingDays', days)}
      />
      <NumberInput label={t('settings.confirmDays')} hint={t('settings.confirmDaysHint')} min={1} max={30} {...form.register('confirmWorkingDays', days)} />
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
