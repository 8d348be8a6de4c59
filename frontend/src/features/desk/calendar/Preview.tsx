import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarChange, CalendarDays, CalendarImportView, CalendarColumn, Difference } from '@/api/types'
import { LineProblems } from '@/components/file/LineProblems'
import { Alert, Badge, Button, DataTable, type Tone } from '@/ui'
import { useSpan } from './span'

const tones: Record<Difference, Tone> = { NEW: 'success', CHANGED: 'info', GONE: 'warning', UNCHANGED: 'neutral' }

/** What a file would change, and all that is wrong with it. It takes the focus when it comes. */
export function Preview({ name, found: { changes, problems }, busy, onTakeOver }: { name: string; found: CalendarImportView; busy: boolean; onTakeOver: () => void }) {
  const { t } = useTranslation('calendar')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const different = changes.filter(({ difference }) => difference !== 'UNCHANGED')
  const same = changes.length - different.length
  return (
    <div ref={box} tabIndex={-1} className="file-preview">
      {problems.length > 0 ? (
        <Alert kind="error" heading={t('file.problems', { name, count: problems.length })}>
          {t('file.problemsText')}
        </Alert>
      ) : different.length > 0 ? (
        <Alert heading={t('file.changes', { name, count: different.length })}>{t('file.changesText')}</Alert>
      ) : (
        <Alert kind="success" heading={t('file.same', { name })}>
          {t('file.sameText')}
        </Alert>
      )}
      {problems.length > 0 && <LineProblems problems={problems} columnName={(column) => t(`file.columns.${column as CalendarColumn}`)} />}
      {different.length > 0 && <Changes changes={different} />}
      {same > 0 && <p className="muted">{t('file.unchanged', { count: same })}</p>}
      {problems.length === 0 && different.length > 0 && (
        <div className="button-group">
          <Button busy={busy} onClick={onTakeOver}>
            {t('file.take')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Changes({ changes }: { changes: readonly CalendarChange[] }) {
  const { t } = useTranslation('calendar')
  const span = useSpan()
  const nameOf = ({ now, before }: CalendarChange) => (now ?? before)?.name ?? t('file.frame')
  const days = (some: CalendarDays | undefined, other: CalendarDays | undefined) => some && (other && some.name !== other.name ? `${some.name}: ${span(some)}` : span(some))
  return (
    <DataTable
      caption={t('file.table')}
      rows={changes}
      rowKey={(change) => `${change.beginsIn} ${nameOf(change)} ${(change.now ?? change.before)?.from}`}
      columns={[
        { key: 'year', header: t('file.schoolYear'), cell: ({ schoolYear }) => schoolYear },
        { key: 'what', header: t('what'), cell: nameOf },
        { key: 'change', header: t('file.change'), cell: ({ difference }) => <Badge tone={tones[difference]}>{t(`file.difference.${difference}`)}</Badge> },
        { key: 'now', header: t('file.now'), cell: ({ now, before }) => days(now, before) },
        { key: 'before', header: t('file.before'), cell: ({ now, before }) => days(before, now) },
      ]}
    />
  )
}
