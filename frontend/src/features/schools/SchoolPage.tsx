import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { MeView, SchoolView } from '@/api/types'
import { has } from '@/app/session'
import { DeskNav, ForProfessionals, mayPlace } from '@/components/desk/Desk'
import { schoolYearName, schoolYearOf } from '@/components/schoolYear'
import { BackLink, Button, EmptyState, ErrorState, Facts, LinkButton, Page, Skeleton } from '@/ui'
import { ClassDialog } from './ClassDialog'
import { Classes } from './Classes'
import { YearTabs } from './parts'
import { useSchool, useYear } from './queries'

/** One school: whom one can reach there, and its classes year by year. */
export default function SchoolPage() {
  return <ForProfessionals>{(me) => <One me={me} />}</ForProfessionals>
}

function One({ me }: { me: MeView }) {
  const { t } = useTranslation('schools')
  const { id = '' } = useParams()
  const year = useYear()
  const { data, error, refetch } = useSchool(id, year)
  const editing = has(me, 'secretariat') && data && (
    <LinkButton to={`/kommune/skoler/${id}/ret`} icon="edit" variant="secondary">
      {t('school.edit')}
    </LinkButton>
  )
  return (
    <Page title={data?.school.name ?? t('school.title')} above={<BackLink to={year ? `/kommune/skoler?aar=${year}` : '/kommune/skoler'}>{t('title')}</BackLink>} beside={editing}>
      <DeskNav me={me} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && !error && <Shown view={data} changes={mayPlace(me)} />}
    </Page>
  )
}

function Shown({ view, changes }: { view: SchoolView; changes: boolean }) {
  const { t } = useTranslation('schools')
  const { school, year, years } = view
  return (
    <div className="school">
      <section aria-labelledby="classes">
        <h2 id="classes">{t('school.classes')}</h2>
        <YearTabs years={years} current={year} />
        {view.classes.length > 0 && <Classes classes={view.classes} year={year} />}
        <Ways view={view} changes={changes} />
      </section>
      <aside className="panel" aria-labelledby="about">
        <h2 id="about" className="h3">
          {t('school.about')}
        </h2>
        <Facts
          items={[
            { label: t('form.district'), value: school.district?.name },
            { label: t('school.address'), value: `${school.street}, ${school.postalCode} ${school.town}` },
            { label: t('form.institution'), value: school.institutionNumber },
            { label: t('form.contact'), value: school.contact.name },
            { label: t('form.contactEmail'), value: <a href={`mailto:${school.contact.email}`}>{school.contact.email}</a> },
            { label: t('form.contactPhone'), value: school.contact.phone && <a href={`tel:${school.contact.phone}`}>{school.contact.phone}</a> },
          ]}
        />
      </aside>
    </div>
  )
}

/** What one can do with the classes of the year that is shown; where there are none, how they get here. */
function Ways({ view: { school, year, years, classes }, changes }: { view: SchoolView; changes: boolean }) {
  const { t } = useTranslation('schools')
  const [adding, setAdding] = useState(false)
  const none = classes.length === 0
  const path = `/kommune/skoler/${school.id}`
  const ways = (
    <>
      {changes && (
        <>
          {year >= schoolYearOf() && (
            <LinkButton to={`${path}/klasseliste?aar=${year}`} icon="attach-file" variant={none ? 'primary' : 'secondary'}>
              {t('school.import')}
            </LinkButton>
          )}
          <Button icon="plus" variant="secondary" onClick={() => setAdding(true)}>
            {t('school.addClass')}
          </Button>
        </>
      )}
      {changes && !none && (
        <LinkButton href={`/api/v1/schools/${school.id}/roster?year=${year}`} icon="download" variant="secondary" download>
          {t('school.export')}
        </LinkButton>
      )}
      {changes && !none && (
        <LinkButton to={`${path}/nyt-skoleaar?fra=${year}`} icon="arrow-forward" variant="secondary">
          {t('school.moveUp')}
        </LinkButton>
      )}
      {changes && none && years.includes(year - 1) && (
        <LinkButton to={`${path}/nyt-skoleaar?fra=${year - 1}`} icon="arrow-forward" variant="secondary">
          {t('school.moveUpFrom', { year: schoolYearName(year - 1) })}
        </LinkButton>
      )}
      <ClassDialog open={adding} school={school.id} year={year} onClose={() => setAdding(false)} />
    </>
  )
  return none ? (
    <EmptyState heading={t('school.empty', { year: schoolYearName(year) })} action={ways}>
      <p>{changes ? t('school.emptyText') : t('school.emptyOthers')}</p>
    </EmptyState>
  ) : (
    <div className="button-group">{ways}</div>
  )
}
