import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import type { DistrictsView, DistrictView } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { Alert, BackLink, Button, Card, EmptyState, ErrorState, Facts, Page, Skeleton } from '@/ui'
import { ConfirmDialog } from './ConfirmDialog'
import { DistrictDialog } from './DistrictDialog'
import { useDistricts } from './queries'

/** The districts of the municipality, and who coordinates each. */
export default function DistrictsPage() {
  const { t } = useTranslation('schools')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('districts.title')} lead={t('districts.lead')} above={<BackLink to="/kommune/skoler">{t('title')}</BackLink>}>
          <DeskNav me={me} />
          <Districts />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Districts() {
  const { t } = useTranslation('schools')
  const { data, error, refetch } = useDistricts()
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<DistrictView>()
  const [removing, setRemoving] = useState<DistrictView>()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} card />
  const add = (
    <Button icon="plus" variant={data.items.length > 0 ? 'secondary' : 'primary'} onClick={() => setAdding(true)}>
      {t('districts.add')}
    </Button>
  )
  return (
    <>
      {data.organisation === 'CENTRAL' && <Alert heading={t('districts.central')}>{t('districts.centralText')}</Alert>}
      {data.items.length === 0 ? (
        <EmptyState heading={t('districts.empty')} action={add}>
          <p>{t('districts.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="plain-list district-cards">
            {data.items.map((district) => (
              <District key={district.id} district={district} onChange={() => setChanging(district)} onRemove={() => setRemoving(district)} />
            ))}
          </ul>
          <div className="button-group">{add}</div>
        </>
      )}
      <DistrictDialog open={adding} candidates={data.candidates} onClose={() => setAdding(false)} />
      <DistrictDialog open={changing !== undefined} district={changing} candidates={data.candidates} onClose={() => setChanging(undefined)} />
      <Removal district={removing} onClose={() => setRemoving(undefined)} />
    </>
  )
}

function District({ district: { name, schools, coordinators }, onChange, onRemove }: { district: DistrictsView['items'][number]; onChange: () => void; onRemove: () => void }) {
  const { t } = useTranslation('schools')
  return (
    <Card as="li">
      <h2 className="h3">{name}</h2>
      <Facts
        items={[
          {
            label: t('districts.coordinators'),
            value: coordinators.length > 0 ? coordinators.map((one) => one.name).join(', ') : <span className="turn-mine">{t('districts.nobody')}</span>,
          },
          {
            label: t('title'),
            value:
              schools.length > 0 ? (
                <ul className="plain-list">
                  {schools.map((school) => (
                    <li key={school.id}>
                      <Link to={`/kommune/skoler/${school.id}`}>{school.name}</Link>
                    </li>
                  ))}
                </ul>
              ) : (
                <span className="muted">{t('districts.noSchools')}</span>
              ),
          },
        ]}
      />
      <div className="button-group">
        <Button variant="secondary" icon="edit" onClick={onChange} aria-label={t('districts.changeOf', { name })}>
          {t('districts.change')}
        </Button>
        {schools.length === 0 && (
          <Button variant="tertiary" icon="delete" onClick={onRemove} aria-label={t('districts.removeOf', { name })}>
            {t('districts.remove')}
          </Button>
        )}
      </div>
    </Card>
  )
}

function Removal({ district, onClose }: { district: DistrictView | undefined; onClose: () => void }) {
  const { t } = useTranslation('schools')
  const name = district?.name ?? ''
  return (
    <ConfirmDialog
      open={district !== undefined}
      title={t('districts.removeTitle', { name })}
      label={t('districts.removeYes')}
      told={t('districts.removed', { name })}
      warning
      act={() => api.DELETE('/api/v1/districts/{id}', { params: { path: { id: district?.id ?? '' } } })}
      onClose={onClose}
    >
      <p>{t('districts.removeText')}</p>
    </ConfirmDialog>
  )
}
