import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { Consent } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Alert, Details, ErrorState, Page, Skeleton } from '@/ui'
import { Answer } from './Answer'
import { Document } from './Document'
import { partsOf } from './document'
import { Expired } from './Expired'
import { TakeBack } from './TakeBack'

const SHORTEST = 20

/** A guardian's yes, with the personal link of a mail: no account, on any phone. What stands behind the # never leaves in an address. */
export default function ConsentPage() {
  const token = useLocation().hash.slice(1)
  return token.length < SHORTEST ? <UnknownLink /> : <Held key={token} token={token} />
}

function Held({ token }: { token: string }) {
  const { t, i18n } = useTranslation('consent')
  const queries = useQueryClient()
  const key = ['consent', token, i18n.language]
  const look = async () => (await api.POST('/api/v1/consents/look', { body: { token, language: i18n.language === 'en' ? 'EN' : 'DA' } })).data as Consent
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: look, staleTime: 0, gcTime: 0, retry: false })
  const [answered, setAnswered] = useState<Consent['state']>()
  const changed = (view: Consent) => {
    queries.setQueryData(key, view)
    setAnswered(view.state)
  }
  // What was pressed is gone by then: whoever cannot see it hears what has become of it.
  useEffect(() => {
    if (answered) document.querySelector<HTMLElement>('h1')?.focus()
  }, [answered])
  if (statusOf(error) === 404) return <UnknownLink />
  if (data) return <Shown view={data} token={token} onChanged={changed} onAgain={() => void refetch()} />
  return (
    <Page title={t('title')} width="text">
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} card />}
    </Page>
  )
}

interface Props {
  view: Consent
  token: string
  onChanged: (view: Consent) => void
  /** The text may have changed: it is read again. */
  onAgain: () => void
}

function Shown({ view, token, onChanged, onAgain }: Props) {
  const { state, about } = view
  if (state === 'OPEN' && about && view.document) return <Open view={view} token={token} onChanged={onChanged} onAgain={onAgain} />
  if (state === 'EXPIRED') return <Expired view={view} token={token} />
  if (state === 'GIVEN' || state === 'REFUSED' || state === 'WITHDRAWN') return about ? <Decided view={view} token={token} onChanged={onChanged} /> : <ByAnother view={view} state={state} />
  return <Over />
}

function Open({ view, token, onChanged, onAgain }: Props) {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const { about, document = '', sha256, expiresAt } = view
  return (
    <Page title={partsOf(document).title} lead={t('hello', { name: about?.guardianName })} width="text">
      <p>
        {t('read')} {expiresAt && t('until', { day: format.date(expiresAt) })}
      </p>
      <Document text={document} sha256={sha256} />
      <Answer view={view} token={token} onChanged={onChanged} onAgain={onAgain} />
    </Page>
  )
}

/** What this guardian has said, and how to take a yes back. */
function Decided({ view, token, onChanged }: Omit<Props, 'onAgain'>) {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const { about, document, sha256, decidedAt, withdrawnAt } = view
  const state = view.state === 'GIVEN' ? 'given' : view.state === 'REFUSED' ? 'refused' : 'withdrawn'
  const at = withdrawnAt ?? decidedAt
  const names = { firm: about?.partnerName, young: about?.youngName.split(' ')[0] }
  return (
    <Page key={state} title={t(`${state}.title`)} lead={at && t(`${state}.lead`, { when: format.dateTime(at) })} width="text">
      <Alert kind={state === 'given' ? 'success' : 'info'} heading={about?.offerTitle ?? ''}>
        {t(`${state}.next`, names)}
      </Alert>
      {document && (
        <Details summary={t(state === 'refused' ? 'refused.text' : 'given.text')}>
          <Document text={document} sha256={sha256} />
        </Details>
      )}
      {view.mayWithdraw && <TakeBack view={view} token={token} onChanged={onChanged} />}
    </Page>
  )
}

function ByAnother({ view: { decidedAt, withdrawnAt }, state }: { view: Consent; state: 'GIVEN' | 'REFUSED' | 'WITHDRAWN' }) {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const at = withdrawnAt ?? decidedAt
  return <Page title={t('answered.title')} lead={t(`answered.${state}`, { when: at && format.dateTime(at) })} width="text" />
}

function Over() {
  const { t } = useTranslation('consent')
  return <Page title={t('over.title')} lead={t('over.text')} width="text" />
}

function UnknownLink() {
  const { t } = useTranslation('consent')
  return <Page title={t('unknown.title')} lead={t('unknown.text')} width="text" />
}
