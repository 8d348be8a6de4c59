import { useTranslation } from 'react-i18next'
import { $api } from '@/api/client'
import type { SeatsOfATime } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { DataTable, ErrorState, Skeleton, type Column } from '@/ui'
import { Reservations } from './Reservations'

/** How the seats of a published offer stand, and of an internship for whom some are reserved; for its firm and the secretariat. */
export function SeatsPanel({ offer, weeks }: { offer: string; weeks: readonly string[] }) {
  const { t } = useTranslation('seats')
  return (
    <section className="panel seats-panel" aria-labelledby="seats-heading">
      <h2 id="seats-heading">{t('title')}</h2>
      <Standing offer={offer} />
      {weeks.length > 0 && <Reservations offer={offer} weeks={weeks} />}
    </section>
  )
}

function Standing({ offer }: { offer: string }) {
  const { t } = useTranslation('seats')
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/offers/{id}/seats', { params: { path: { id: offer } } }, { staleTime: 0 })
  const columns = useColumns()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  if (data.times.length === 0) return <p className="muted">{t('noSeats')}</p>
  return <DataTable caption={t('caption')} hideCaption columns={columns} rows={data.times} rowKey={({ week, session }) => week ?? session ?? ''} />
}

function useColumns(): readonly Column<SeatsOfATime>[] {
  const { t } = useTranslation('seats')
  const format = useFormat()
  const time = ({ week, session }: SeatsOfATime) => (week ? `${capital(format.week(week))} · ${format.weekDays(week)}` : session ? format.dateTime(session) : t('positions'))
  return [
    { key: 'week', header: t('column.week'), cell: time },
    { key: 'seats', header: t('column.seats'), number: true, cell: ({ seats }) => seats },
    { key: 'free', header: t('column.free'), number: true, cell: ({ free }) => free },
    { key: 'taken', header: t('column.taken'), number: true, cell: ({ taken }) => taken },
    { key: 'held', header: t('column.held'), cell: ({ held }) => <Lines none={t('none')} lines={held.map(({ until, seats }) => t('held', { count: seats, until: format.dateTime(until) }))} /> },
    {
      key: 'reserved',
      header: t('column.reserved'),
      cell: ({ reserved }) => <Lines none={t('none')} lines={reserved.map(({ name, until, seats }) => t('reserved', { count: seats, name, until: format.shortDate(until) }))} />,
    },
  ]
}

const Lines = ({ lines, none }: { lines: readonly string[]; none: string }) =>
  lines.length === 0 ? (
    none
  ) : (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
