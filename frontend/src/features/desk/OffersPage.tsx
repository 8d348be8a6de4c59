import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { OfferStatus } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { TwoLines } from '@/components/desk/TwoLines'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Page, StatusTag } from '@/ui'
import { DeskList, useStatus } from './DeskList'

const STATES: readonly OfferStatus[] = ['IN_REVIEW', 'RETURNED', 'PUBLISHED', 'PAUSED', 'CLOSED']

/** The municipality's offers; those that wait to be read first. */
export default function OffersPage() {
  const { t } = useTranslation('desk')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('offers.title')} lead={t('offers.lead')}>
          <DeskNav me={me} />
          <Offers />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Offers() {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const status = useStatus<OfferStatus>('IN_REVIEW')
  const query = $api.useInfiniteQuery('get', '/api/v1/desk/offers', { params: { query: { ...(status ? { status } : {}), limit: 20 } } }, byCursor)
  return (
    <DeskList
      caption={t('offers.title')}
      statuses={STATES}
      usual="IN_REVIEW"
      word={words.offerStatus}
      query={query}
      rowKey={(offer) => offer.id}
      columns={[
        { key: 'title', header: t('offers.one'), cell: (offer) => <TwoLines first={<Link to={`/kommune/opslag/${offer.id}`}>{offer.title}</Link>} second={words.kind(offer.kind)} /> },
        { key: 'firm', header: t('pledges.firm'), cell: (offer) => offer.partnerName },
        { key: 'state', header: t('list.state'), cell: (offer) => <StatusTag status={offer.status}>{words.offerStatus(offer.status)}</StatusTag> },
        { key: 'changed', header: t('offers.changed'), cell: (offer) => format.shortDate(offer.changedAt) },
      ]}
    />
  )
}
