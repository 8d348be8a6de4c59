import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { PledgeStatus } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { TwoLines } from '@/components/desk/TwoLines'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Page, StatusTag } from '@/ui'
import { DeskList, useStatus } from './DeskList'

const STATES: readonly PledgeStatus[] = ['SIGNED', 'RETURNED', 'ACTIVE', 'EXPIRED', 'ENDED']

/** The municipality's pledges; those that wait for approval first. */
export default function PledgesPage() {
  const { t } = useTranslation('desk')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('pledges.title')} lead={t('pledges.lead')}>
          <DeskNav me={me} />
          <Pledges />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Pledges() {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const status = useStatus<PledgeStatus>('SIGNED')
  const query = $api.useInfiniteQuery('get', '/api/v1/desk/pledges', { params: { query: { ...(status ? { status } : {}), limit: 20 } } }, byCursor)
  return (
    <DeskList
      caption={t('pledges.title')}
      statuses={STATES}
      usual="SIGNED"
      word={words.pledgeStatus}
      query={query}
      rowKey={(pledge) => pledge.id}
      columns={[
        { key: 'firm', header: t('pledges.firm'), cell: (pledge) => <Link to={`/kommune/aftaler/${pledge.id}`}>{pledge.partnerName}</Link> },
        { key: 'state', header: t('list.state'), cell: (pledge) => <StatusTag status={pledge.status}>{words.pledgeStatus(pledge.status)}</StatusTag> },
        {
          key: 'signed',
          header: t('pledges.signed'),
          cell: (pledge) => pledge.signedAt && <TwoLines first={format.date(pledge.signedAt)} second={pledge.signatoryName} />,
        },
        { key: 'commitments', header: t('pledges.commitments'), cell: (pledge) => pledge.commitments.map(({ form, perYear }) => `${perYear} ${words.commitment(form)}`).join(', ') },
      ]}
    />
  )
}
