import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { statusOf } from '@/api/problem'
import type { CaseView, MeView } from '@/api/types'
import { ForProfessionals } from '@/components/desk/Desk'
import { useWords } from '@/i18n/words'
import { BackLink, Badge, ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { Applications } from './Applications'
import { Concerns } from './Concerns'
import { Guardians } from './Guardians'
import { History } from './History'
import { NextStep } from './NextStep'
import { Notes } from './Notes'
import { Destination, Person } from './Person'
import { Proposals } from './Proposals'
import { caseQuery } from './queries'

const QUEUE = '/kommune/sager'

/** All that is needed to help one young person, and what can be done. */
export default function CasePage() {
  return <ForProfessionals>{(me) => <Opened me={me} />}</ForProfessionals>
}

function Opened({ me }: { me: MeView }) {
  const { t } = useTranslation('desk')
  const { id = '' } = useParams()
  const { data: view, error, refetch } = useQuery(caseQuery(id))
  const back = <BackLink to={QUEUE}>{t('case.back')}</BackLink>
  if (statusOf(error) === 404) {
    return (
      <Page title={t('case.gone')} lead={t('case.goneText')} width="text">
        <div className="button-group">
          <LinkButton to={QUEUE}>{t('case.back')}</LinkButton>
        </div>
      </Page>
    )
  }
  if (view) return <Case key={id} view={view} me={me} back={back} />
  return (
    <Page title={t('case.title')} above={back}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} card />}
    </Page>
  )
}

function Case({ view, me, back }: { view: CaseView; me: MeView; back: React.ReactNode }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const { youngName: name, age, town, late, state } = view.card
  return (
    <Page
      title={t('case.titleOf', { name })}
      heading={t('cases.person', { name, age })}
      lead={town}
      above={back}
      beside={
        <>
          {late && <Badge tone="error">{t('cases.late')}</Badge>} <Badge tone={state === 'CLOSED' ? 'success' : 'info'}>{words.caseState(state)}</Badge>
        </>
      }
    >
      <div className="case">
        <aside className="stack" aria-label={t('case.person', { name })}>
          <Person view={view} />
          <Guardians view={view} />
          <Destination view={view} />
        </aside>
        <div className="case-parts">
          <NextStep view={view} me={me} />
          <Concerns view={view} />
          <Proposals view={view} />
          <Applications view={view} />
          <Notes view={view} />
          <History view={view} />
        </div>
      </div>
      <p className="form-hint">{t('cases.logged')}</p>
    </Page>
  )
}
