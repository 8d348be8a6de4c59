import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { MeView, SchoolYearView } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { schoolYearName, schoolYearOf } from '@/components/schoolYear'
import { StatusTabs } from '@/components/StatusTabs'
import { EmptyState, ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { useCalendar } from './queries'
import { YearView } from './YearView'

/** When there is school in the municipality, year by year. */
export default function CalendarPage() {
  const { t } = useTranslation('calendar')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('title')} lead={t('lead')}>
          <DeskNav me={me} />
          <Calendar me={me} />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Calendar({ me }: { me: MeView }) {
  const { data, error, refetch } = useCalendar(me)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={10} />
  return data.years.length === 0 ? <NothingYet /> : <Years years={data.years} />
}

function Years({ years }: { years: readonly SchoolYearView[] }) {
  const { t } = useTranslation('calendar')
  const [search] = useSearchParams()
  const wanted = Number(search.get('aar') ?? schoolYearOf())
  const shown = years.find(({ beginsIn }) => beginsIn === wanted) ?? years.at(-1)
  if (!shown) return null
  return (
    <>
      <StatusTabs
        label={t('years')}
        current={String(shown.beginsIn)}
        to={(year) => `?aar=${year}`}
        tabs={years.map(({ beginsIn, name }) => ({ key: String(beginsIn), label: name }))}
      />
      <Ways next={firstUntold(years)} />
      <YearView year={shown} />
    </>
  )
}

/** From this school year on, the first that nobody has told. */
function firstUntold(years: readonly SchoolYearView[]) {
  let year = schoolYearOf()
  while (years.some(({ beginsIn }) => beginsIn === year)) year++
  return year
}

function NothingYet() {
  const { t } = useTranslation('calendar')
  return (
    <EmptyState heading={t('empty')} action={<Ways next={firstUntold([])} />}>
      <p>{t('emptyText')}</p>
    </EmptyState>
  )
}

/** How a further year gets here. */
function Ways({ next }: { next: number }) {
  const { t } = useTranslation('calendar')
  return (
    <div className="button-group">
      <LinkButton to={`/kommune/skolekalender/${next}`} icon="plus" variant="secondary">
        {t('add', { name: schoolYearName(next) })}
      </LinkButton>
      <LinkButton to="/kommune/skolekalender/fil" icon="attach-file" variant="secondary">
        {t('import')}
      </LinkButton>
    </div>
  )
}
