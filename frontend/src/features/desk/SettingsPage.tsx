import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { $api, api, ifMatch } from '@/api/client'
import type { SettingsView } from '@/api/types'
import { Button, Checkbox, ErrorState, Form, NumberInput, Page, Skeleton, useToast, useForm } from '@/ui'
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
  const form = useForm({ defaultValues: { reviewBeforePublishing: settings.reviewBeforePublishing, replyWorkingDays: settings.replyWorkingDays } })
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
        {...form.register('replyWorkingDays', { required: tc('form.required'), valueAsNumber: true, min: { value: 1, message: t('settings.daysRange') }, max: { value: 30, message: t('settings.daysRange') } })}
      />
      <div className="button-group">
        <Button type="submit" busy={form.formState.isSubmitting}>
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  )
}
