import type { Key } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { StatusTabs, countOf } from '@/components/StatusTabs'
import { DataTable, EmptyState, ErrorState, More, Skeleton, type Column } from '@/ui'

interface Part<Row> {
  items: readonly Row[]
  next?: string | undefined
  total: number
  counts: readonly { status: string; count: number }[]
}

interface Query<Row> {
  data: { pages: readonly Part<Row>[] } | undefined
  error: unknown
  isPending: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
  refetch: () => unknown
}

/** Which state the list shows; it stands in the address. */
export function useStatus<S extends string>(usual: S | '' = ''): S | undefined {
  const [search] = useSearchParams()
  const chosen = search.get('status') ?? usual
  return chosen === '' || chosen === 'ALL' ? undefined : (chosen as S)
}

/** A list of the desk: tabs by state with counts, a table, and how to go on. */
export function DeskList<Row, S extends string>({
  caption,
  statuses,
  usual,
  word,
  query,
  columns,
  rowKey,
}: {
  caption: string
  statuses: readonly S[]
  /** The state shown when the address names none; all when left out. */
  usual?: S
  word: (status: S) => string
  query: Query<Row>
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => Key
}) {
  const { t } = useTranslation('desk')
  const [search] = useSearchParams()
  const current = search.get('status') ?? usual ?? 'ALL'
  const first = query.data?.pages[0]
  const rows = query.data?.pages.flatMap((part) => part.items) ?? []
  const to = (status: string) => {
    const next = new URLSearchParams(search)
    next.set('status', status)
    return `?${next}`
  }
  return (
    <>
      <StatusTabs
        label={t('list.byState')}
        current={current}
        to={to}
        tabs={[
          ...statuses.map((status) => ({ key: status, label: word(status), count: countOf(first?.counts, status) })),
          { key: 'ALL', label: t('list.all'), count: countOf(first?.counts, ...statuses) },
        ]}
      />
      {query.isPending && <Skeleton lines={8} />}
      {Boolean(query.error) && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {first?.total === 0 && (
        <EmptyState heading={t('list.empty')}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      )}
      {rows.length > 0 && <DataTable caption={caption} hideCaption columns={columns} rows={rows} rowKey={rowKey} />}
      {first && first.total > 0 && (
        <More shown={rows.length} total={first.total} hasMore={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      )}
    </>
  )
}
