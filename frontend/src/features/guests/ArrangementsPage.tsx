import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { $api, api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { Arrangements } from '@/api/types'
import { Guarded, NotFound } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { useFormat } from '@/i18n/format'
import { BackLink, Button, ErrorState, Form, Page, Skeleton, TextArea, useForm, useToast } from '@/ui'

const CALL = '/api/v1/me/bookings/{id}/arrangements'
const MOST = 1000

/** What a pupil's family wants the host to take into account; only the host reads it. */
export default function ArrangementsPage() {
  return <Guarded allow={mayApply}>{() => <Told />}</Guarded>
}

function Told() {
  const { t } = useTranslation('guests')
  const { id = '' } = useParams()
  const { data, error, refetch } = $api.useQuery('get', CALL, { params: { path: { id } } }, { staleTime: 0 })
  if (statusOf(error) === 404) return <NotFound />
  return (
    <Page title={t('family.title')} lead={data && t('family.lead', { host: data.host })} width="text" above={<BackLink to="/min-side/praktik">{t('family.back')}</BackLink>}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : data ? <Telling told={data} /> : <Skeleton lines={6} />}
    </Page>
  )
}

function Telling({ told }: { told: Arrangements }) {
  const { t } = useTranslation('guests')
  const format = useFormat()
  const tell = useToast()
  const queries = useQueryClient()
  const form = useForm({ defaultValues: { text: told.text ?? '' } })
  const submit = async ({ text }: { text: string }) => {
    const { data } = await api.PUT(CALL, { params: { path: { id: told.booking } }, body: { text: text.trim() } })
    queries.setQueryData(['get', CALL, { params: { path: { id: told.booking } } }], data)
    tell(t(text.trim() ? 'family.saved' : 'family.removed', { host: told.host }))
  }
  return (
    <Form form={form} submit={submit}>
      <p>{t('family.weeks', { weeks: format.list(told.weeks.map(format.week)) })}</p>
      <TextArea label={t('family.text')} hint={t('family.hint')} rows={6} optional hideOptional {...form.register('text')} max={MOST} />
      <p className="form-hint">{t('family.who', { host: told.host })}</p>
      <div className="button-group">
        <Button type="submit" busy={form.formState.isSubmitting}>
          {t('family.submit')}
        </Button>
      </div>
    </Form>
  )
}
