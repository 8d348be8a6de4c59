import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { statusOf } from '@/api/problem'
import type { MyRoundView } from '@/api/types'
import { Guarded, NotFound } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { BackLink, EmptyState, ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { useMyRounds } from './wishing'

/** Who has not joined a class yet is led to where one does. */
export function JoinFirst() {
  const { t } = useTranslation('wishes')
  return (
    <EmptyState heading={t('join.heading')} action={<LinkButton to="/elev">{t('join.go')}</LinkButton>}>
      <p>{t('join.text')}</p>
    </EmptyState>
  )
}

interface Part {
  title: string
  lead?: string
  /** Where one came from, when it is not the list of rounds. */
  back?: (round: MyRoundView) => { to: string; text: string }
  children: (round: MyRoundView) => ReactNode
}

/** A page about one round of one's own class. */
export const ForRound = (part: Part) => <Guarded allow={mayApply}>{() => <Loaded {...part} />}</Guarded>

function Loaded({ title, lead, back, children }: Part) {
  const { t } = useTranslation('wishes')
  const { id = '' } = useParams()
  const { data, error, refetch } = useMyRounds()
  const round = data?.items.find((one) => one.id === id)
  const notJoined = statusOf(error) === 404
  if (data && !round) return <NotFound />
  const way = round && back ? back(round) : { to: '/min-side/praktik', text: t('round.back') }
  return (
    <Page title={round && !back ? round.title : title} lead={lead} width="text" above={<BackLink to={way.to}>{way.text}</BackLink>}>
      {notJoined ? <JoinFirst /> : error ? <ErrorState error={error} onRetry={() => void refetch()} /> : round ? children(round) : <Skeleton card lines={6} />}
    </Page>
  )
}
