import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { $api, api } from '@/api/client'
import type { OfferStatus } from '@/api/types'
import { OfferPresentation } from '@/components/offer/OfferPresentation'
import { SeatsPanel } from '@/components/seats/SeatsPanel'
import { BackLink, ErrorState, Page, Skeleton, useToast } from '@/ui'
import { Decision } from './Decision'
import { ForSecretariat } from './Desk'

/** One offer as the public sees it, or would, and the secretariat's answer to it. */
export default function OfferPage() {
  return <ForSecretariat>{() => <Offer />}</ForSecretariat>
}

function Offer() {
  const { t } = useTranslation('desk')
  const { id = '' } = useParams()
  const tell = useToast()
  const queries = useQueryClient()
  const path = { params: { path: { id } } }
  const { data: offer, error, refetch } = $api.useQuery('get', '/api/v1/offers/{id}', path)
  const answered = (told: string) => {
    tell(told)
    return queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('offers') })
  }
  const back = <BackLink to="/kommune/opslag">{t('offers.back')}</BackLink>
  if (!offer) {
    return (
      <Page title={t('offers.one')} above={back}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}
      </Page>
    )
  }
  return (
    <OfferPresentation
      offer={offer}
      below={shown.includes(offer.status) && <SeatsPanel offer={offer.id} weeks={offer.freeByWeek?.map(({ week }) => week) ?? []} />}
      above={
        <>
          {back}
          {offer.status === 'IN_REVIEW' && (
            <Decision
              yes={t('offers.approve')}
              onApprove={() => api.POST('/api/v1/offers/{id}/approval', path).then(() => answered(t('offers.approved')))}
              onReturn={(reasons) => api.POST('/api/v1/offers/{id}/return', { ...path, body: { reasons } }).then(() => answered(t('decision.returned')))}
            />
          )}
        </>
      }
    />
  )
}

/** What has seats: it is public, or was. */
const shown: readonly OfferStatus[] = ['PUBLISHED', 'PAUSED']
