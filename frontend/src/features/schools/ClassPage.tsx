import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { api } from '@/api/client'
import type { ClassView, MeView } from '@/api/types'
import { DeskNav, ForProfessionals, mayPlace } from '@/components/desk/Desk'
import { schoolYearName } from '@/components/schoolYear'
import { BackLink, Button, EmptyState, ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { ClassDialog } from './ClassDialog'
import { CodeMailsDialog } from './CodeMailsDialog'
import { ConfirmDialog } from './ConfirmDialog'
import { PupilDialog } from './PupilDialog'
import { Pupils } from './Pupils'
import { useClass } from './queries'

/** One class: its pupils, who has joined, and how the others get their codes. */
export default function ClassPage() {
  return <ForProfessionals>{(me) => <One me={me} />}</ForProfessionals>
}

function One({ me }: { me: MeView }) {
  const { t } = useTranslation('schools')
  const { id = '' } = useParams()
  const { data, error, refetch } = useClass(id)
  const joined = data?.pupils.filter((pupil) => pupil.joined).length ?? 0
  return (
    <Page
      title={data ? t('class.titleOf', { name: data.name, school: data.school.name }) : t('class.title')}
      heading={data && data.name}
      lead={data && [data.school.name, schoolYearName(data.year), t('pupils', { count: data.pupils.length }), data.pupils.length > 0 && t('class.joinedOf', { count: joined })].filter(Boolean).join(' · ')}
      above={data ? <BackLink to={`/kommune/skoler/${data.school.id}?aar=${data.year}`}>{data.school.name}</BackLink> : <BackLink to="/kommune/skoler">{t('title')}</BackLink>}
    >
      <DeskNav me={me} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && !error && (
        <>
          {mayPlace(me) && <Ways view={data} />}
          {data.pupils.length > 0 ? <Pupils pupils={data.pupils} changes={mayPlace(me)} /> : <NoPupils view={data} changes={mayPlace(me)} />}
          <p className="form-hint">{t('logged')}</p>
        </>
      )}
    </Page>
  )
}

type Asked = 'mails' | 'add' | 'change' | 'remove'

/** What one can do with a class. */
function Ways({ view }: { view: ClassView }) {
  const { t } = useTranslation('schools')
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const waiting = view.pupils.some(({ joined }) => !joined)
  const remove = async () => {
    await api.DELETE('/api/v1/school-classes/{id}', { params: { path: { id: view.id } } })
    await navigate(`/kommune/skoler/${view.school.id}?aar=${view.year}`)
  }
  return (
    <>
      <div className="button-group class-ways">
        {waiting && (
          <>
            <LinkButton href={`/api/v1/school-classes/${view.id}/letters`} icon="document" download>
              {t('class.letters')}
            </LinkButton>
            <Button variant="secondary" icon="email" onClick={() => setAsked('mails')}>
              {t('mails.button')}
            </Button>
          </>
        )}
        <Button variant="secondary" icon="plus" onClick={() => setAsked('add')}>
          {t('pupil.add')}
        </Button>
        {view.pupils.length > 0 ? (
          <Button variant="tertiary" icon="print" onClick={() => globalThis.print()}>
            {t('class.print')}
          </Button>
        ) : (
          <Button variant="tertiary" icon="delete" onClick={() => setAsked('remove')}>
            {t('class.remove')}
          </Button>
        )}
        <Button variant="tertiary" icon="edit" onClick={() => setAsked('change')}>
          {t('class.change')}
        </Button>
      </div>
      {view.pupils.length > 0 && <p className="muted class-ways-text">{waiting ? t('class.lettersText') : t('class.everyoneJoined')}</p>}
      <CodeMailsDialog open={asked === 'mails'} view={view} onClose={close} />
      <PupilDialog open={asked === 'add'} schoolClass={view.id} onClose={close} />
      <ClassDialog open={asked === 'change'} known={view} onClose={close} />
      <ConfirmDialog open={asked === 'remove'} title={t('class.removeTitle', { name: view.name })} label={t('class.removeYes')} told={t('class.removed', { name: view.name })} warning act={remove} onClose={close}>
        <p>{t('class.removeText')}</p>
      </ConfirmDialog>
    </>
  )
}

function NoPupils({ view, changes }: { view: ClassView; changes: boolean }) {
  const { t } = useTranslation('schools')
  return (
    <EmptyState
      heading={t('class.empty')}
      action={
        changes && (
          <LinkButton to={`/kommune/skoler/${view.school.id}/klasseliste?aar=${view.year}`} icon="attach-file">
            {t('school.import')}
          </LinkButton>
        )
      }
    >
      <p>{changes ? t('class.emptyText') : t('class.emptyOthers')}</p>
    </EmptyState>
  )
}
