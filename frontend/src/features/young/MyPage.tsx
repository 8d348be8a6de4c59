import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { $api } from '@/api/client'
import type { MeView, MyApplicationView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Card, EmptyState, ErrorState, LinkButton, Page, Skeleton, StatusTag, useToast } from '@/ui'
import { ProfileForm } from './ProfileForm'
import { isOver, nextSentence } from './steps'

const ALL = 100

/** A young person's own page: what was asked, who has it now, what happens next. */
export default function MyPage() {
  return <Guarded allow={mayApply}>{(me) => (me.young ? <Applications me={me} /> : <Welcome me={me} />)}</Guarded>
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
    </Page>
  )
}

function Applications({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const { data, error, isPending, refetch } = $api.useQuery('get', '/api/v1/me/applications', { params: { query: { limit: ALL } } })
  const open = data?.items.filter((one) => !isOver(one)) ?? []
  const over = data?.items.filter(isOver) ?? []
  return (
    <Page
      title={t('mine.title')}
      heading={t('mine.hello', { name: me.young?.name.split(' ')[0] })}
      lead={data && data.total > 0 ? t('mine.count', { count: open.length }) : undefined}
      beside={
        <LinkButton to="/min-side/profil" variant="secondary" icon="person">
          {t('mine.profile')}
        </LinkButton>
      }
    >
      {isPending && <Skeleton card lines={4} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <EmptyState heading={t('mine.empty')} action={<LinkButton to={nearMe(me)}>{t('mine.find')}</LinkButton>}>
          <p>{t('mine.emptyText')}</p>
        </EmptyState>
      )}
      {open.length > 0 && <List heading={t('mine.open')} applications={open} />}
      {over.length > 0 && <List heading={t('mine.over')} applications={over} />}
      {data && data.total > 0 && (
        <p>
          <LinkButton to={nearMe(me)} variant="secondary" icon="search">
            {t('mine.findMore')}
          </LinkButton>
        </p>
      )}
    </Page>
  )
}

const nearMe = (me: MeView) => (me.young ? `/opslag?near=${me.young.postalCode}&within=25&age=${me.young.age}` : '/opslag')

function List({ heading, applications }: { heading: string; applications: readonly MyApplicationView[] }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul className="nobullet-list application-list">
        {applications.map((one) => (
          <Card as="li" key={one.id} className="application-card">
            <div className="application-head">
              <h3 className="h4">
                <Link to={`/min-side/ansoegninger/${one.id}`}>{one.offer.title}</Link>
              </h3>
              <StatusTag status={one.status}>{words.applicationStatus(one.status)}</StatusTag>
            </div>
            <p className="application-where">
              {words.kind(one.offer.kind)} · {one.offer.partner.name}
              {one.week ? ` · ${format.week(one.week)}` : ''}
            </p>
            <p>{nextSentence(one, t, format, words)}</p>
          </Card>
        ))}
      </ul>
    </section>
  )
}
