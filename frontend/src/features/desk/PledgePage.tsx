import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { $api, api } from '@/api/client'
import { ForSecretariat } from '@/components/desk/Desk'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { BackLink, Card, ErrorState, Facts, LinkButton, Page, Skeleton, StatusTag, useToast } from '@/ui'
import { Decision } from './Decision'
import { Ending } from './Ending'

/** One pledge as it was signed, and the secretariat's answer to it. */
export default function PledgePage() {
  return <ForSecretariat>{() => <Pledge />}</ForSecretariat>
}

function Pledge() {
  const { t } = useTranslation('desk')
  const { id = '' } = useParams()
  const words = useWords()
  const format = useFormat()
  const tell = useToast()
  const queries = useQueryClient()
  const path = { params: { path: { id } } }
  const { data: pledge, error, refetch } = $api.useQuery('get', '/api/v1/pledges/{id}', path)
  const answered = (told: string) => {
    tell(told)
    return queries.invalidateQueries({ predicate: ({ queryKey }) => /pledges|partners/.test(String(queryKey[1])) })
  }
  return (
    <Page
      title={pledge?.partnerName ?? t('pledges.one')}
      width="text"
      above={<BackLink to="/kommune/aftaler">{t('pledges.back')}</BackLink>}
      beside={pledge && <StatusTag status={pledge.status}>{words.pledgeStatus(pledge.status)}</StatusTag>}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!pledge && !error && <Skeleton lines={10} />}
      {pledge && (
        <>
          <Facts
            items={[
              { label: t('pledges.signatory'), value: pledge.signatoryName && `${pledge.signatoryName}, ${pledge.signatoryTitle}` },
              { label: t('pledges.signed'), value: pledge.signedAt && format.dateTime(pledge.signedAt) },
              { label: t('pledges.term'), value: pledge.activeFrom && pledge.activeUntil && `${format.date(pledge.activeFrom)} – ${format.date(pledge.activeUntil)}` },
              { label: t('pledges.version'), value: pledge.textVersion },
              { label: t('pledges.reasons'), value: pledge.returnReasons },
              { label: t('pledges.sha'), value: <code className="sha">{pledge.sha256}</code> },
            ]}
          />
          {pledge.status === 'SIGNED' && (
            <Decision
              yes={t('pledges.approve')}
              onApprove={() => api.POST('/api/v1/pledges/{id}/approval', path).then(() => answered(t('pledges.approved')))}
              onReturn={(reasons) => api.POST('/api/v1/pledges/{id}/return', { ...path, body: { reasons } }).then(() => answered(t('decision.returned')))}
            />
          )}
          <div className="button-group">
            <LinkButton href={`/api/v1/pledges/${id}/document`} variant="secondary" icon="download">
              {t('pledges.pdf')}
            </LinkButton>
            {pledge.status === 'ACTIVE' && (
              <Ending
                firm={pledge.partnerName}
                onEnd={(reasons) => api.POST('/api/v1/pledges/{id}/ending', { ...path, body: { reasons } }).then(() => answered(t('ending.done')))}
              />
            )}
          </div>
          <Card as="section">
            <h2 className="h4">{t('pledges.text')}</h2>
            <div className="frozen-text">{pledge.document}</div>
          </Card>
        </>
      )}
    </Page>
  )
}
