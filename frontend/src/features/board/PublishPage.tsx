import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { BoardView } from '@/api/types'
import { Guarded, NotFound } from '@/app/Guarded'
import { mayPlace } from '@/components/desk/Desk'
import { Alert, BackLink, Button, Details, ErrorState, FailureAlert, Page, Skeleton } from '@/ui'
import { pathOf, roundsKey, useBoard } from './queries'
import { toBeTold } from './told'

/** Before a round is published: who will be told what, and who has no place. */
export default function PublishPage() {
  return <Guarded allow={mayPlace}>{() => <Loaded />}</Guarded>
}

function Loaded() {
  const { t } = useTranslation('board')
  const { id = '' } = useParams()
  const { data, error, refetch } = useBoard(id)
  if (statusOf(error) === 404) return <NotFound />
  return (
    <Page title={data ? t('publish.title', { title: data.round.title }) : t('publish.bare')} lead={t('publish.lead')} width="text" above={<BackLink to={`/kommune/praktik/${id}`}>{t('publish.back')}</BackLink>}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : data ? <Publish view={data} /> : <Skeleton lines={8} />}
    </Page>
  )
}

type Told = NonNullable<Awaited<ReturnType<typeof publish>>['data']>

const publish = (id: string) => api.POST('/api/v1/placement-rounds/{id}/publication', pathOf(id))

function Publish({ view }: { view: BoardView }) {
  const { t } = useTranslation('board')
  const queries = useQueryClient()
  const [told, setTold] = useState<Told>()
  const [failure, setFailure] = useState<Error>()
  const [busy, setBusy] = useState(false)
  if (told) return <Done told={told} />
  if (view.round.status === 'PUBLISHED') return <Alert kind="success" heading={t('publish.already')}>{t('publish.alreadyText')}</Alert>
  const go = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      setTold((await publish(view.round.id)).data)
      await queries.invalidateQueries({ queryKey: roundsKey })
    } catch (problem) {
      setFailure(problem as Error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <WhoIsTold view={view} />
      {failure && <FailureAlert failure={failure} />}
      <p className="muted">{t('publish.later')}</p>
      <div className="button-group">
        <Button icon="send" busy={busy} onClick={() => void go()}>
          {t('publish.publish')}
        </Button>
      </div>
    </>
  )
}

function WhoIsTold({ view }: { view: BoardView }) {
  const { t } = useTranslation('board')
  const { pupils, guardians, hosts, without, unjoined } = toBeTold(view)
  return (
    <>
      <ul className="told">
        <li>{t('publish.pupils', { count: pupils })}</li>
        <li>{t('publish.guardians', { count: guardians })}</li>
        <li>{t('publish.hosts', { count: hosts.length })}</li>
      </ul>
      {unjoined > 0 && <p className="muted">{t('publish.unjoined', { count: unjoined })}</p>}
      {without.length === 0 ? (
        <Alert kind="success" heading={t('publish.everybody')} />
      ) : (
        <Alert kind="warning" heading={t('publish.without', { count: without.length })}>
          <p>{t('publish.withoutText')}</p>
          <p>{without.map(({ name, className }) => `${name} (${className})`).join(', ')}</p>
        </Alert>
      )}
      {hosts.length > 0 && (
        <Details summary={t('publish.hostsTitle')}>
          <dl className="facts">
            {hosts.map((host) => (
              <div key={host.id} className="fact">
                <dt>{host.name}</dt>
                <dd>{host.guests.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </>
  )
}

function Done({ told: { told, withoutPlace } }: { told: Told }) {
  const { t } = useTranslation('board')
  return (
    <>
      <Alert kind="success" live heading={t('publish.done')}>
        <p>{t('publish.doneText', { count: told.pupils, pupils: told.pupils, guardians: told.guardians, hosts: told.hosts })}</p>
      </Alert>
      {told.pupilsWithoutAddress > 0 && <Alert kind="warning">{t('publish.withoutAddress', { count: told.pupilsWithoutAddress })}</Alert>}
      {withoutPlace > 0 && <p>{t('publish.without', { count: withoutPlace })}</p>}
    </>
  )
}
