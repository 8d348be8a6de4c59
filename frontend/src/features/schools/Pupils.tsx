import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { PupilCard } from '@/api/types'
import { TwoLines } from '@/components/desk/TwoLines'
import { StatusTabs } from '@/components/StatusTabs'
import { useFormat } from '@/i18n/format'
import { Badge, Button, DataTable, type Column } from '@/ui'
import { ageOn } from './days'
import { NewCodeDialog } from './NewCodeDialog'

/** What the address calls those who have joined and those who have not. */
const SHOWN = { alle: () => true, mangler: ({ joined }: PupilCard) => !joined, med: ({ joined }: PupilCard) => joined } as const

type Shown = keyof typeof SHOWN

const isShown = (key: string): key is Shown => key in SHOWN

/** The pupils of a class. */
export function Pupils({ pupils, changes }: { pupils: readonly PupilCard[]; changes: boolean }) {
  const { t } = useTranslation('schools')
  const [address] = useSearchParams()
  const [renewed, setRenewed] = useState<PupilCard>()
  const chosen = address.get('vis') ?? 'alle'
  const shown = isShown(chosen) ? chosen : 'alle'
  const rows = pupils.filter(SHOWN[shown])
  const columns = useColumns()
  const code: Column<PupilCard> = {
    key: 'code',
    header: t('code.title'),
    cell: (pupil) =>
      !pupil.joined && (
        <Button variant="link" onClick={() => setRenewed(pupil)} aria-label={t('code.newFor', { name: pupil.name })}>
          {t('code.new')}
        </Button>
      ),
  }
  return (
    <>
      <StatusTabs
        label={t('class.show')}
        current={shown}
        to={(key) => `?vis=${key}`}
        tabs={(Object.keys(SHOWN) as Shown[]).map((key) => ({ key, label: t(`class.shown.${key}`), count: pupils.filter(SHOWN[key]).length }))}
      />
      {rows.length === 0 ? (
        <p>{shown === 'med' ? t('class.noneJoined') : t('class.everyoneJoined')}</p>
      ) : (
        <div className="pupils">
          <DataTable caption={t('class.pupils')} hideCaption rows={rows} rowKey={({ id }) => id} columns={changes ? [...columns, code] : columns} />
        </div>
      )}
      <NewCodeDialog pupil={renewed} onClose={() => setRenewed(undefined)} />
    </>
  )
}

function useColumns(): Column<PupilCard>[] {
  const { t } = useTranslation('schools')
  const format = useFormat()
  return [
    { key: 'name', header: t('pupil.name'), cell: ({ id, name }) => <Link to={`/kommune/skoler/elever/${id}`}>{name}</Link> },
    { key: 'born', header: t('pupil.born'), cell: ({ birthDate }) => <TwoLines first={format.shortDate(birthDate)} second={t('pupil.age', { count: ageOn(birthDate) })} /> },
    { key: 'postalCode', header: t('pupil.postalCode'), cell: ({ postalCode }) => postalCode },
    { key: 'email', header: t('pupil.email'), cell: ({ email }) => email ?? <span className="muted">{t('pupil.noEmail')}</span> },
    {
      key: 'joined',
      header: t('class.joined'),
      cell: ({ joined, joinedAt }) =>
        joined ? (
          <TwoLines first={<Badge tone="success">{t('pupil.joined')}</Badge>} second={joinedAt && format.shortDate(joinedAt)} />
        ) : (
          <Badge>{t('pupil.notJoined')}</Badge>
        ),
    },
  ]
}
