import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Attendance, MeView, PupilView } from '@/api/types'
import { DeskNav, ForProfessionals, mayPlace } from '@/components/desk/Desk'
import { schoolYearName } from '@/components/schoolYear'
import { useFormat } from '@/i18n/format'
import { Alert, BackLink, Badge, Button, Card, EmptyState, ErrorState, Facts, Page, Skeleton, Timeline } from '@/ui'
import { ageOn } from './days'
import { LeaveDialog } from './LeaveDialog'
import { MoveDialog } from './MoveDialog'
import { NewCodeDialog } from './NewCodeDialog'
import { PupilDialog } from './PupilDialog'
import { usePupil } from './queries'

/** One pupil: what the school has told, and the classes over the years. */
export default function PupilPage() {
  return <ForProfessionals>{(me) => <One me={me} />}</ForProfessionals>
}

function One({ me }: { me: MeView }) {
  const { t } = useTranslation('schools')
  const { id = '' } = useParams()
  const { data, error, refetch } = usePupil(id)
  const latest = data?.history[0]
  return (
    <Page
      title={data?.pupil.name ?? t('pupil.title')}
      lead={latest && t('pupil.in', { name: latest.schoolClass.name, school: latest.school.name })}
      above={
        latest ? (
          <BackLink to={`/kommune/skoler/klasser/${latest.schoolClass.id}`}>{t('pupil.back', { name: latest.schoolClass.name, school: latest.school.name })}</BackLink>
        ) : (
          <BackLink to="/kommune/skoler">{t('title')}</BackLink>
        )
      }
    >
      <DeskNav me={me} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && !error && (
        <>
          {!data.enrolled && (
            <Alert kind="warning" heading={t('pupil.left')}>
              {t('pupil.leftText')}
            </Alert>
          )}
          <div className="school">
            <History attended={data.history} />
            <About view={data} changes={mayPlace(me)} />
          </div>
          <p className="form-hint">{t('logged')}</p>
        </>
      )}
    </Page>
  )
}

function About({ view, changes }: { view: PupilView; changes: boolean }) {
  const { t } = useTranslation('schools')
  const format = useFormat()
  const { birthDate, postalCode, email, unilogin, joined, joinedAt } = view.pupil
  return (
    <Card as="section">
      <h2 className="h3">{t('pupil.about')}</h2>
      <Facts
        items={[
          { label: t('pupil.born'), value: `${format.date(birthDate)} (${t('pupil.age', { count: ageOn(birthDate) })})` },
          { label: t('pupil.postalCode'), value: postalCode },
          { label: t('pupil.email'), value: email ?? <span className="muted">{t('pupil.noEmail')}</span> },
          { label: t('pupil.unilogin'), value: unilogin },
          {
            label: t('class.joined'),
            value: joined ? (
              <>
                <Badge tone="success">{t('pupil.joined')}</Badge> {joinedAt && t('pupil.since', { day: format.shortDate(joinedAt) })}
              </>
            ) : (
              <Badge>{t('pupil.notJoined')}</Badge>
            ),
          },
        ]}
      />
      {changes && <Ways view={view} />}
    </Card>
  )
}

type Asked = 'change' | 'move' | 'leave' | 'code'

function Ways({ view }: { view: PupilView }) {
  const { t } = useTranslation('schools')
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const { pupil, enrolled } = view
  return (
    <>
      <div className="button-group">
        <Button variant="secondary" icon="edit" onClick={() => setAsked('change')}>
          {t('pupil.change')}
        </Button>
        <Button variant="secondary" icon="arrow-forward" onClick={() => setAsked('move')}>
          {enrolled ? t('move.button') : t('move.returnButton')}
        </Button>
        {!pupil.joined && enrolled && (
          <Button variant="secondary" icon="refresh" onClick={() => setAsked('code')}>
            {t('code.new')}
          </Button>
        )}
        {enrolled && (
          <Button variant="tertiary" onClick={() => setAsked('leave')}>
            {t('leave.button')}
          </Button>
        )}
      </div>
      <PupilDialog open={asked === 'change'} pupil={pupil} onClose={close} />
      <MoveDialog open={asked === 'move'} view={view} returning={!enrolled} onClose={close} />
      <LeaveDialog open={asked === 'leave'} pupil={pupil} onClose={close} />
      <NewCodeDialog pupil={asked === 'code' ? pupil : undefined} onClose={close} />
    </>
  )
}

function History({ attended }: { attended: readonly Attendance[] }) {
  const { t } = useTranslation('schools')
  const format = useFormat()
  const when = ({ from, to }: Attendance) => (to ? t('pupil.fromTo', { from: format.date(from), to: format.date(to) }) : t('pupil.from', { from: format.date(from) }))
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('pupil.history')}</h2>
      {attended.length === 0 ? (
        <EmptyState heading={t('pupil.noHistory')} />
      ) : (
        <Timeline
          entries={attended.map((one) => ({
            key: `${one.schoolClass.id} ${one.from}`,
            title: t('pupil.in', { name: one.schoolClass.name, school: one.school.name }),
            when: `${schoolYearName(one.year)} · ${when(one)}`,
            tone: one.to ? 'neutral' : 'success',
            icon: 'student',
          }))}
        />
      )}
    </section>
  )
}
