import { useTranslation } from 'react-i18next'
import type { MeView, SchoolsView } from '@/api/types'
import { has } from '@/app/session'
import { DeskNav, ForProfessionals } from '@/components/desk/Desk'
import { schoolYearName } from '@/components/schoolYear'
import { Alert, EmptyState, ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { YearTabs } from './parts'
import { useSchools, useYear } from './queries'
import { SchoolCards } from './SchoolCards'
import { byDistrict } from './districts'

/** The schools one acts for, by district, and how far each is with its pupils. */
export default function SchoolsPage() {
  const { t } = useTranslation('schools')
  return (
    <ForProfessionals>
      {(me) => (
        <Page title={t('title')} lead={t('lead')} beside={has(me, 'secretariat') && <Ways />}>
          <DeskNav me={me} />
          <Schools me={me} />
        </Page>
      )}
    </ForProfessionals>
  )
}

function Ways() {
  const { t } = useTranslation('schools')
  return (
    <div className="button-group">
      <LinkButton to="/kommune/skoler/ny" icon="plus" variant="secondary">
        {t('add')}
      </LinkButton>
      <LinkButton to="/kommune/skoler/distrikter" icon="persons" variant="secondary">
        {t('districts.title')}
      </LinkButton>
    </div>
  )
}

function Schools({ me }: { me: MeView }) {
  const { data, error, refetch } = useSchools(useYear())
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={10} card />
  return data.items.length === 0 ? <NothingYet me={me} view={data} /> : <Found view={data} />
}

function Found({ view }: { view: SchoolsView }) {
  const { t } = useTranslation('schools')
  return (
    <>
      <YearTabs years={view.years} current={view.year} />
      {view.items.every(({ classes }) => classes === 0) && <Alert heading={t('noClassesYet', { year: schoolYearName(view.year) })}>{t('noClassesYetText')}</Alert>}
      {byDistrict(view).map(({ district, schools }) =>
        view.organisation === 'DISTRICTS' ? (
          <section key={district?.id ?? ''} aria-labelledby={`district-${district?.id ?? 'none'}`} className="district">
            <h2 id={`district-${district?.id ?? 'none'}`} className="h3">
              {district?.name ?? t('noDistrict')}
            </h2>
            <SchoolCards schools={schools} year={view.year} />
          </section>
        ) : (
          <section key="all" aria-label={t('all')} className="district">
            <SchoolCards schools={schools} year={view.year} />
          </section>
        ),
      )}
    </>
  )
}

/** Why there is nothing, and who can change that. */
function NothingYet({ me, view }: { me: MeView; view: SchoolsView }) {
  const { t } = useTranslation('schools')
  const who = has(me, 'secretariat') ? 'secretariat' : has(me, 'coordinator') && view.organisation === 'DISTRICTS' ? 'coordinator' : 'others'
  return (
    <EmptyState heading={t(`empty.${who}`)} action={who === 'secretariat' && <LinkButton to="/kommune/skoler/ny">{t('add')}</LinkButton>}>
      <p>{t(`empty.${who}Text`)}</p>
    </EmptyState>
  )
}
