import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { $api } from '@/api/client'
import { statusOf } from '@/api/problem'
import { Guarded, NotFound } from '@/app/Guarded'
import { has } from '@/app/session'
import { Alert, BackLink, ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { AskForm } from './AskForm'

/** A coordinator asks for a visit: which class, when, and with what words. */
export default function AskPage() {
  return <Guarded allow={(me) => has(me, 'coordinator')}>{() => <Ask />}</Guarded>
}

function Ask() {
  const { t } = useTranslation('visits')
  const { id = '' } = useParams()
  const { data: form, error, refetch } = $api.useQuery('get', '/api/v1/offers/{id}/visit-form', { params: { path: { id } } }, { staleTime: 0 })
  if (statusOf(error) === 404) return <NotFound />
  return (
    <Page title={t('ask.title')} lead={form?.title} width="text" above={<BackLink to={`/opslag/${id}`}>{t('ask.back')}</BackLink>}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !form ? (
        <Skeleton lines={10} />
      ) : form.open ? (
        <AskForm form={form} />
      ) : (
        <Alert kind="warning" heading={t('ask.closed')}>
          <p>{t('ask.closedText')}</p>
          <LinkButton to="/opslag?kind=CLASS_VISIT">{t('find')}</LinkButton>
        </Alert>
      )}
    </Page>
  )
}
