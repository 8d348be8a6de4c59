import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { $api } from '@/api/client'
import type { MeView, RoundStatus, RoundView } from '@/api/types'
import { DeskNav, ForProfessionals, mayPlace } from '@/components/desk/Desk'
import { StatusTabs } from '@/components/StatusTabs'
import { Badge, EmptyState, ErrorState, LinkButton, Page, Skeleton, type Tone } from '@/ui'
import { useRoundWords } from './roundWords'

const statuses: readonly RoundStatus[] = ['OPEN', 'CLOSED', 'PUBLISHED']
const tones: Record<RoundStatus, Tone> = { OPEN: 'info', CLOSED: 'warning', PUBLISHED: 'success' }

/** The rounds of one's schools, the last opened first: how far each has come. */
export default function RoundsPage() {
  const { t } = useTranslation('board')
  return (
    <ForProfessionals>
      {(me) => (
        <Page
          title={t('rounds.title')}
          lead={t('rounds.lead')}
          beside={
            mayPlace(me) && (
              <LinkButton to="/kommune/praktik/ny" icon="plus">
                {t('rounds.new')}
              </LinkButton>
            )
          }
        >
          <DeskNav me={me} />
          <Rounds me={me} />
        </Page>
      )}
    </ForProfessionals>
  )
}

function Rounds({ me }: { me: MeView }) {
  const { t } = useTranslation('board')
  const [search] = useSearchParams()
  const status = search.get('status') ?? 'ALL'
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/placement-rounds', {}, { staleTime: 0 })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton card lines={5} />
  if (data.items.length === 0) {
    return (
      <EmptyState heading={t('rounds.empty')} action={mayPlace(me) && <LinkButton to="/kommune/praktik/ny">{t('rounds.new')}</LinkButton>}>
        <p>{mayPlace(me) ? t('rounds.emptyText') : t('rounds.emptyRead')}</p>
      </EmptyState>
    )
  }
  const shown = data.items.filter((round) => status === 'ALL' || round.status === status)
  return (
    <>
      <StatusTabs
        label={t('rounds.byStatus')}
        current={status}
        to={(key) => `?status=${key}`}
        tabs={[{ key: 'ALL', label: t('rounds.all'), count: data.items.length }, ...statuses.map((key) => ({ key, label: t(`round.status.${key}`), count: data.items.filter((one) => one.status === key).length }))]}
      />
      <ul className="plain-list rounds">
        {shown.map((round) => (
          <li key={round.id}>
            <RoundCard round={round} />
          </li>
        ))}
      </ul>
    </>
  )
}

function RoundCard({ round }: { round: RoundView }) {
  const { t } = useTranslation('board')
  const words = useRoundWords()
  const { placed, pupils, wished } = round
  return (
    <article className="panel round-card">
      <div>
        <Badge tone={tones[round.status]}>{t(`round.status.${round.status}`)}</Badge>
        <h2 className="h3">
          <Link to={`/kommune/praktik/${round.id}`}>{round.title}</Link>
        </h2>
        <p>{words.when(round)}</p>
        <p className="muted">
          {[...round.classes.slice(0, MANY).map(({ name }) => name), ...(round.classes.length > MANY ? [t('rounds.more', { count: round.classes.length - MANY })] : [])].join(', ')}
        </p>
      </div>
      <div className="round-stand">
        <progress max={Math.max(1, pupils)} value={placed} aria-label={t('round.placed', { placed, count: pupils })} />
        <p>
          <strong>{t('round.placed', { placed, count: pupils })}</strong>
        </p>
        <p>{t('round.wished', { count: wished })}</p>
        <p className="muted">{words.state(round)}</p>
      </div>
    </article>
  )
}

const MANY = 8
