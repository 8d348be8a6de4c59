import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { BoardView, MeView } from '@/api/types'
import { statusOf } from '@/api/problem'
import { NotFound } from '@/app/Guarded'
import { ForProfessionals, mayPlace } from '@/components/desk/Desk'
import { BackLink, ErrorState, Page, Skeleton } from '@/ui'
import { Board } from './Board'
import { useBoard } from './queries'
import { RoundActions } from './RoundActions'
import { useRoundWords } from './roundWords'

/** The board of a round. */
export default function BoardPage() {
  return <ForProfessionals>{(me) => <Loaded me={me} />}</ForProfessionals>
}

function Loaded({ me }: { me: MeView }) {
  const { t } = useTranslation('board')
  const { id = '' } = useParams()
  const { data, error, dataUpdatedAt, refetch } = useBoard(id)
  if (statusOf(error) === 404) return <NotFound />
  if (data) return <Shown key={dataUpdatedAt} view={data} me={me} onOutdated={() => void refetch()} />
  return (
    <Page title={t('board.bare')} above={<BackLink to="/kommune/praktik">{t('board.back')}</BackLink>}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} />}
    </Page>
  )
}

function Shown({ view, me, onOutdated }: { view: BoardView; me: MeView; onOutdated: () => void }) {
  const { t } = useTranslation('board')
  const words = useRoundWords()
  const { round } = view
  const [proposed] = useState(() => view.pupils.flatMap(({ wishes }) => wishes).filter(({ ownPlace }) => ownPlace?.status === 'PROPOSED').length)
  return (
    <Page title={round.title} lead={`${words.when(round)} · ${words.state(round)}`} above={<BackLink to="/kommune/praktik">{t('board.back')}</BackLink>} beside={<RoundActions round={round} mayMove={mayPlace(me)} proposed={proposed} onChanged={onOutdated} />}>
      {round.otherClasses > 0 && <p className="muted">{t('board.other', { count: round.otherClasses })}</p>}
      <Board view={view} me={me.account.id} mayMove={mayPlace(me)} onOutdated={onOutdated} />
    </Page>
  )
}
