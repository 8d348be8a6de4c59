import { useCallback, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { $api, api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { ReceivedApplication } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { Deadline, ReceivedState } from '@/components/partner/ApplicationItem'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, ErrorState, Page, Skeleton } from '@/ui'
import { Actions, type Answered } from './Actions'
import { About, Contact, Destination, Notice, Referred } from './Beside'
import { CalledIn } from './CalledIn'
import { firstName } from './firstName'

/** One young person's request, and the firm's answer to it. */
export default function ApplicationPage() {
  return <ForPartner>{(firm) => <Received ownFirm={firm.id} />}</ForPartner>
}

function Received({ ownFirm }: { ownFirm: string }) {
  const { t } = useTranslation('inbox')
  const { id = '' } = useParams()
  const { data: application, error, refetch } = $api.useQuery('get', '/api/v1/me/partner/applications/{id}', { params: { path: { id } } }, { staleTime: 0 })
  if (statusOf(error) === 404) return <NotFound />
  if (application) return <Application key={id} application={application} ownFirm={ownFirm} />
  return (
    <Page title={t('title')} above={<FirmNav />}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} card />}
    </Page>
  )
}

function Application({ application, ownFirm }: { application: ReceivedApplication; ownFirm: string }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  const [answered, setAnswered] = useState<Answered>()
  const reload = useReload(application.id)
  useSeen(application, reload)
  const { name, age, offer, motivation } = application

  return (
    <Page
      title={t('application.title', { name, offer: offer.title })}
      heading={t('application.heading', { name, age })}
      lead={t('application.applied', { kind: words.kind(offer.kind).toLocaleLowerCase(), title: offer.title })}
      above={
        <>
          <FirmNav />
          <BackLink to="/partner/ansoegninger">{t('back')}</BackLink>
        </>
      }
      beside={<ReceivedState status={application.status} />}
    >
      <Receipt answered={answered} name={firstName(name)} />
      <div className="with-side">
        <div>
          <Deadline application={application} />
          <CalledIn application={application} />
          <section>
            <h2 className="h3">{t('application.message', { name: firstName(name) })}</h2>
            <blockquote className="said lines">{motivation}</blockquote>
          </section>
          <Destination application={application} />
          <Actions
            application={application}
            ownFirm={ownFirm}
            onAnswered={async (what) => {
              setAnswered(what)
              await reload()
            }}
          />
        </div>
        <aside>
          <About application={application} />
          <Contact application={application} />
          <Notice application={application} />
          <Referred application={application} />
        </aside>
      </div>
    </Page>
  )
}

/** Opening it tells the young person, once, that it has been read. */
function useSeen({ id, status }: ReceivedApplication, reload: () => Promise<unknown>) {
  const told = useRef(false)
  useEffect(() => {
    if (status !== 'SUBMITTED' || told.current) return
    told.current = true
    // If it fails, the next visit tells it.
    api.POST('/api/v1/applications/{id}/seen', { params: { path: { id } } }).then(reload, () => undefined)
  }, [id, status, reload])
}

function useReload(id: string) {
  const queries = useQueryClient()
  return useCallback(async () => {
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/applications/{id}', { params: { path: { id } } }] })
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/applications'] })
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/offers'] })
  }, [queries, id])
}

/** What has just been done, and what follows; it takes the focus. */
function Receipt({ answered, name }: { answered: Answered | undefined; name: string }) {
  const { t } = useTranslation('inbox')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answered) box.current?.focus()
  }, [answered])
  return answered ? (
    <div ref={box} tabIndex={-1} className="receipt">
      <Alert kind="success" heading={t(`${answered}.receipt`, { name })}>
        {t(`${answered}.receiptText`, { name })}
      </Alert>
    </div>
  ) : null
}
