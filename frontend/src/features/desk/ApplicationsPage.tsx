import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { ApplicationStatus, DeskApplication } from '@/api/types'
import { has } from '@/app/session'
import { DeskNav, ForProfessionals } from '@/components/desk/Desk'
import { TwoLines } from '@/components/desk/TwoLines'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Details, Page, StatusTag } from '@/ui'
import { DeskList, useStatus } from './DeskList'

const STATES: readonly ApplicationStatus[] = ['AWAITING_GUARDIAN', 'SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED', 'REFERRED', 'COMPLETED', 'NOT_COMPLETED', 'WITHDRAWN']

/** The applications of the municipality's young people. Letters of old lead the professions here; theirs are the cases. */
export default function ApplicationsPage() {
  const { t } = useTranslation('desk')
  return (
    <ForProfessionals>
      {(me) =>
        has(me, 'secretariat') ? (
          <Page title={t('applications.title')} lead={t('applications.lead')}>
            <DeskNav me={me} />
            <Applications />
            <p className="form-hint">{t('applications.logged')}</p>
          </Page>
        ) : (
          <Navigate to="/kommune/sager" replace />
        )
      }
    </ForProfessionals>
  )
}

function Applications() {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const status = useStatus<ApplicationStatus>()
  const query = $api.useInfiniteQuery('get', '/api/v1/desk/applications', { params: { query: { ...(status ? { status: [status] } : {}), limit: 20 } } }, byCursor)
  return (
    <DeskList
      caption={t('applications.title')}
      statuses={STATES}
      word={words.applicationStatus}
      query={query}
      rowKey={(one) => one.id}
      columns={[
        { key: 'who', header: t('applications.who'), cell: (one) => <TwoLines first={one.youngName} second={t('applications.age', { count: one.age })} /> },
        { key: 'what', header: t('applications.what'), cell: (one) => <TwoLines first={one.offerTitle} second={one.partnerName} /> },
        { key: 'state', header: t('list.state'), cell: (one) => <StatusTag status={one.status}>{words.applicationStatus(one.status)}</StatusTag> },
        { key: 'sent', header: t('applications.sent'), cell: (one) => format.shortDate(one.submittedAt) },
        {
          key: 'by',
          header: t('applications.answerBy'),
          cell: (one) => (
            <>
              {format.shortDate(one.answerBy)} {one.late && <Badge tone="error">{t('applications.late')}</Badge>}
              {one.escalation?.open && <Badge tone="accent">{words.professional(one.escalation.to)}</Badge>}
            </>
          ),
        },
        { key: 'on', header: t('applications.guidedOn'), cell: (one) => one.referral && <GuidedOn referral={one.referral} /> },
      ]}
    />
  )
}

function GuidedOn({ referral }: { referral: NonNullable<DeskApplication['referral']> }) {
  const words = useWords()
  const to = referral.offer?.title ?? referral.partner?.name ?? (referral.professional && words.professional(referral.professional))
  return <Details summary={to}>{referral.reason}</Details>
}
