import { useTranslation } from 'react-i18next'
import { $api, byCursor } from '@/api/client'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { TwoLines } from '@/components/desk/TwoLines'
import { useFormat } from '@/i18n/format'
import { DataTable, EmptyState, ErrorState, More, Page, Skeleton } from '@/ui'
import { useRole } from './role'

const SHOWN = ['application', 'applications', 'case', 'cases', 'class', 'code-letters', 'guarantee', 'mails', 'pupil', 'roster'] as const

/** Who of the municipality saw whose personal data, and when. */
export default function LooksPage() {
  const { t } = useTranslation('desk')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('looks.title')} lead={t('looks.lead')}>
          <DeskNav me={me} />
          <Looks />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Looks() {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const role = useRole()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/desk/looks',
    { params: { query: { limit: 50 } } },
    { ...byCursor, staleTime: 0 },
  )
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const looks = data.pages.flatMap((page) => page.items)
  if (looks.length === 0) {
    return (
      <EmptyState heading={t('looks.empty')}>
        <p>{t('looks.emptyText')}</p>
      </EmptyState>
    )
  }
  const what = (shown: string) => {
    const known = SHOWN.find((one) => one === shown)
    return known ? t(`looks.what.${known}`) : shown
  }
  return (
    <>
      <DataTable
        caption={t('looks.title')}
        hideCaption
        rows={looks}
        rowKey={(look) => look.id}
        columns={[
          { key: 'when', header: t('looks.when'), cell: (look) => format.dateTime(look.at) },
          { key: 'by', header: t('looks.by'), cell: (look) => <TwoLines first={look.by} second={role(look.role)} /> },
          { key: 'what', header: t('looks.whatHead'), cell: (look) => what(look.what) },
          { key: 'whom', header: t('looks.whom'), cell: (look) => look.whom ?? <span className="muted">{t('looks.list')}</span> },
        ]}
      />
      <More shown={looks.length} total={data.pages[0]?.total ?? 0} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  )
}
