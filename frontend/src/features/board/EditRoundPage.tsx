import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { api, ifMatch } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { MeView, RoundView } from '@/api/types'
import { Guarded, NotFound } from '@/app/Guarded'
import { mayPlace } from '@/components/desk/Desk'
import { BackLink, EmptyState, ErrorState, Page, Skeleton, useToast } from '@/ui'
import { newRound, written, type RoundForm as Written } from './form'
import { roundsKey, useRound } from './queries'
import { RoundForm } from './RoundForm'

/** Changes a round: what has been placed already is not lost, the backend refuses what would lose it. */
export default function EditRoundPage() {
  return <Guarded allow={mayPlace}>{(me) => <Edit me={me} />}</Guarded>
}

function Edit({ me }: { me: MeView }) {
  const { t } = useTranslation('board')
  const { id = '' } = useParams()
  const { data, error, refetch } = useRound(id)
  if (statusOf(error) === 404) return <NotFound />
  return (
    <Page title={t('form.editTitle')} lead={data?.title} above={<BackLink to={`/kommune/praktik/${id}`}>{t('publish.back')}</BackLink>}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={8} />
      ) : data.mayChange ? (
        <Write key={data.version} round={data} municipality={me.municipality ?? ''} />
      ) : (
        <EmptyState heading={t('form.cannot')}>
          <p>{t('form.cannotText')}</p>
        </EmptyState>
      )}
    </Page>
  )
}

function Write({ round, municipality }: { round: RoundView; municipality: string }) {
  const { t } = useTranslation('board')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const tell = useToast()
  const save = async (changed: Written) => {
    await api.PUT('/api/v1/placement-rounds/{id}', { params: { path: { id: round.id }, header: ifMatch(round) }, body: newRound(changed) })
    await queries.invalidateQueries({ queryKey: roundsKey })
    tell(t('form.saved'))
    void navigate(`/kommune/praktik/${round.id}`)
  }
  return <RoundForm values={written(round)} municipality={municipality} save={t('form.save')} onSave={save} />
}
