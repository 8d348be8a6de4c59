import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MeView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { EmptyState, ErrorState, LinkButton, Page, Skeleton, useToast } from '@/ui'
import { Entries } from './Entries'
import { ProfileForm } from './ProfileForm'
import { useMyApplications, useMyHelp } from './queries'
import { isOver, ownQuestion, threadOf } from './thread'

const ADULT = 18

/** A young person's own page: one thread of what was asked, who has it now, and what happens next. */
export default function MyPage() {
  return <Guarded allow={mayApply}>{(me) => (me.young ? <Mine me={me} /> : <Welcome me={me} />)}</Guarded>
}

function Welcome({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const tell = useToast()
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')} width="text">
      <ProfileForm me={me} label={t('welcome.save')} onDone={() => tell(t('profile.saved'))} />
      <p>
        {t('welcome.firm')} <Link to="/bliv-partner">{t('welcome.firmLink')}</Link>
      </p>
      <p>
        {t('welcome.code')} <Link to="/elev">{t('welcome.codeLink')}</Link>
      </p>
    </Page>
  )
}

function Mine({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const applications = useMyApplications()
  const help = useMyHelp()
  const error = applications.error ?? help.error
  const asked = applications.data && help.data && [...applications.data.items, ...help.data]
  const open = applications.data?.items.filter((one) => !isOver(one)).length ?? 0
  return (
    <Page
      title={t('mine.title')}
      heading={t('mine.hello', { name: me.young?.name.split(' ')[0] })}
      lead={applications.data && applications.data.total > 0 ? t('mine.count', { count: open }) : undefined}
      width="text"
      beside={
        <div className="button-group">
          {isMinor(me) && (
            <LinkButton to="/min-side/praktik" variant="secondary" icon="calendar-month">
              {t('mine.internship')}
            </LinkButton>
          )}
          <LinkButton to="/min-side/mit-maal" variant="secondary" icon="flag">
            {t('mine.destination')}
          </LinkButton>
          <LinkButton to="/min-side/profil" variant="secondary" icon="person">
            {t('mine.profile')}
          </LinkButton>
        </div>
      }
    >
      {error ? (
        <ErrorState
          error={error}
          onRetry={() => {
            void applications.refetch()
            void help.refetch()
          }}
        />
      ) : !asked ? (
        <Skeleton card lines={4} />
      ) : asked.length === 0 ? (
        <EmptyState heading={t('mine.empty')} action={<LinkButton to={nearMe(me)}>{t('mine.find')}</LinkButton>}>
          <p>{t('mine.emptyText')}</p>
        </EmptyState>
      ) : (
        <Thread />
      )}
      {asked && <WaysOn me={me} />}
    </Page>
  )
}

function Thread() {
  const { t } = useTranslation('young')
  const all = useMyApplications().data?.items ?? []
  const { mine, open, over } = threadOf(all, useMyHelp().data ?? [])
  return (
    <>
      <Entries id="mine" heading={t('mine.mine')} entries={mine} all={all} />
      <Entries id="open" heading={t('mine.open')} entries={open} all={all} />
      <Entries id="over" heading={t('mine.over')} entries={over} all={all} />
    </>
  )
}

/** What one can do beside following what was asked: find more, or ask for help. */
function WaysOn({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const { data: applications } = useMyApplications()
  const helped = useMyHelp().data?.some(ownQuestion)
  return (
    <>
      {applications && applications.total > 0 && (
        <p>
          <LinkButton to={nearMe(me)} variant="secondary" icon="search">
            {t('mine.findMore')}
          </LinkButton>
        </p>
      )}
      {isMinor(me) && (
        <p>
          <LinkButton to="/elev" variant="secondary" icon="student">
            {t('mine.class')}
          </LinkButton>
        </p>
      )}
      {!helped && (
        <section className="panel unsure" aria-labelledby="unsure">
          <h2 id="unsure" className="h3">
            {t('mine.unsure')}
          </h2>
          <p>{t('mine.unsureText')}</p>
          <LinkButton to="/min-side/hjaelp" variant="secondary" icon="help">
            {t('mine.askForHelp')}
          </LinkButton>
        </section>
      )}
    </>
  )
}

const isMinor = (me: MeView) => (me.young?.age ?? ADULT) < ADULT

const nearMe = (me: MeView) => (me.young ? `/opslag?near=${me.young.postalCode}&within=25&age=${me.young.age}` : '/opslag')
