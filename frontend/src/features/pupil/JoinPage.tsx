import { useTranslation } from 'react-i18next'
import { loginUrl, registrationUrl } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { MeView } from '@/api/types'
import { NoPermission } from '@/app/Guarded'
import { mayApply, useSession } from '@/app/session'
import { ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { Joined } from './Joined'
import { JoinForm } from './JoinForm'
import { useMyPupil } from './queries'
import { YourData } from './YourData'

const NOT_FOUND = 404

/** A pupil joins the class with the code of the school's letter. */
export default function JoinPage() {
  const { me, isPending } = useSession()
  if (me && !mayApply(me)) return <NoPermission />
  return <Joining me={me} isPending={isPending} />
}

function Joining({ me, isPending }: { me: MeView | undefined; isPending: boolean }) {
  const { t } = useTranslation('pupil')
  const { data, error, refetch } = useMyPupil(me !== undefined)
  const none = statusOf(error) === NOT_FOUND
  if (data && me) return <Joined pupil={data} me={me} />
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      {isPending || (me && !error) ? <Skeleton lines={6} /> : !me ? <First /> : none ? <JoinForm /> : <ErrorState error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

const STEPS = ['user', 'code', 'done'] as const

/** Nobody joins without a user of their own. */
function First() {
  const { t } = useTranslation('pupil')
  return (
    <>
      <ol className="join-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <strong>{t(`steps.${step}`)}</strong>
            <span>{t(`steps.${step}Text`)}</span>
          </li>
        ))}
      </ol>
      <div className="button-group">
        <LinkButton href={registrationUrl('/elev')}>{t('register')}</LinkButton>
        <LinkButton href={loginUrl('/elev')} variant="secondary">
          {t('logIn')}
        </LinkButton>
      </div>
      <YourData />
    </>
  )
}
