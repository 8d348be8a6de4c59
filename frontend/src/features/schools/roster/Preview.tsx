import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RosterChange, RosterImportView } from '@/api/types'
import { LineProblems } from '@/components/file/LineProblems'
import { Alert, Badge, Button, DataTable, Icon, More, type Tone } from '@/ui'
import { Counts } from './Counts'

const tones: Record<RosterChange['kind'], Tone> = { NEW_CLASS: 'accent', NEW: 'success', CHANGED: 'info', MOVED: 'info', RETURNED: 'success', GONE: 'warning' }

interface Props {
  name: string
  found: RosterImportView
  busy: boolean
  onTakeOver: () => void
}

/** What a class list would change, and all that is wrong with it. It takes the focus when it comes. */
export function Preview({ name, found, busy, onTakeOver }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="file-preview">
      {found.problemCount > 0 ? <Wrong name={name} found={found} /> : <Right name={name} found={found} busy={busy} onTakeOver={onTakeOver} />}
    </div>
  )
}

function Wrong({ name, found: { problems, problemCount } }: { name: string; found: RosterImportView }) {
  const { t } = useTranslation('schools')
  return (
    <>
      <Alert kind="error" heading={t('roster.problems', { name, count: problemCount })}>
        {t('roster.problemsText')}
      </Alert>
      <LineProblems problems={problems} />
      {problemCount > problems.length && <p className="muted">{t('roster.firstOf', { shown: problems.length, total: problemCount })}</p>}
    </>
  )
}

function Right({ name, found: { changes, counts, lines, remarks }, busy, onTakeOver }: Props) {
  const { t } = useTranslation('schools')
  if (changes.length === 0) {
    return (
      <Alert kind="success" heading={t('roster.same', { name })}>
        {t('roster.sameText', { count: lines })}
      </Alert>
    )
  }
  return (
    <>
      <h2>{t('roster.preview')}</h2>
      <p>{t('roster.previewText', { name, count: lines })}</p>
      <Counts counts={counts} />
      {counts.gone > 0 && (
        <Alert kind="warning" heading={t('roster.gone', { count: counts.gone })}>
          {t('roster.goneText')}
        </Alert>
      )}
      {remarks.length > 0 && (
        <>
          <h3>{t('roster.remarks')}</h3>
          <p>{t('roster.remarksText')}</p>
          <LineProblems problems={remarks} heading={t('roster.remark')} />
        </>
      )}
      <h3>{t('roster.changes')}</h3>
      <Changes changes={changes} />
      <div className="button-group">
        <Button busy={busy} icon="check" onClick={onTakeOver}>
          {t('roster.take')}
        </Button>
      </div>
    </>
  )
}

const A_PAGE = 50

function Changes({ changes }: { changes: readonly RosterChange[] }) {
  const { t } = useTranslation('schools')
  const [shown, setShown] = useState(A_PAGE)
  return (
    <>
      <DataTable
        caption={t('roster.changes')}
        hideCaption
        rows={changes.slice(0, shown)}
        rowKey={({ kind, name, className, before, after }) => `${kind} ${className} ${name} ${before} ${after}`}
        columns={[
          { key: 'class', header: t('class.name'), cell: ({ className }) => className },
          { key: 'name', header: t('pupil.name'), cell: ({ kind, name }) => kind !== 'NEW_CLASS' && name },
          { key: 'kind', header: t('roster.change'), cell: ({ kind }) => <Badge tone={tones[kind]}>{t(`roster.kind.${kind}`)}</Badge> },
          { key: 'what', header: t('roster.what'), cell: (change) => <FromTo change={change} /> },
        ]}
      />
      <More shown={Math.min(shown, changes.length)} total={changes.length} hasMore={shown < changes.length} onMore={() => setShown(shown + A_PAGE)} />
    </>
  )
}

/** How it stands, and how it will be. */
function FromTo({ change: { before, after } }: { change: RosterChange }) {
  const { t } = useTranslation('schools')
  if (!before || !after) return before ?? after
  return (
    <span className="from-to">
      <span className="sr-only">{t('roster.from')}</span>
      <del>{before}</del>
      <Icon name="arrow-forward" />
      <span className="sr-only">{t('roster.to')}</span>
      <ins>{after}</ins>
    </span>
  )
}
