import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { $api, api } from '@/api/client'
import { Button, EmptyState, ErrorMessage, ErrorState, Skeleton } from '@/ui'

interface Props {
  year: number
  classes: readonly string[]
  error: string | undefined
  onClasses: (classes: string[]) => void
}

/** The classes of one's schools in a school year, chosen one by one, by grade, or all of a school. */
export function ClassPicker({ year, classes, error, onClasses }: Props) {
  const { t } = useTranslation('board')
  const schools = $api.useQuery('get', '/api/v1/schools', { params: { query: { year } } })
  const ids = schools.data?.items.map(({ id }) => id)
  const details = useQuery({
    queryKey: ['get', '/api/v1/schools/{id}', ids, year],
    queryFn: ({ signal }) => Promise.all((ids ?? []).map(async (id) => (await api.GET('/api/v1/schools/{id}', { params: { path: { id }, query: { year } }, signal })).data)),
    enabled: ids !== undefined,
  })
  const failed = schools.error ?? details.error
  const known = details.data?.flatMap((school) => (school && school.classes.length > 0 ? [school] : [])) ?? []
  const toggle = (ids: readonly string[], on: boolean) => onClasses(on ? [...new Set([...classes, ...ids])] : classes.filter((one) => !ids.includes(one)))
  if (failed) return <ErrorState error={failed} onRetry={() => void (schools.error ? schools : details).refetch()} />
  return (
    <fieldset className="group" id="classes-group" tabIndex={-1} aria-describedby={`classes-hint${error ? ' classes-error' : ''}`}>
      <legend className="form-label">{t('form.classes')}</legend>
      <span className="form-hint" id="classes-hint">
        {t('form.classesHint')}
      </span>
      <ErrorMessage id="classes-error" text={error} />
      {schools.isPending || details.isPending ? (
        <Skeleton lines={6} />
      ) : known.length === 0 ? (
        <EmptyState heading={t('form.noClasses')}>
          <p>{t('form.noClassesText')}</p>
        </EmptyState>
      ) : (
        <>
          <Grades classes={known.flatMap((school) => school.classes)} chosen={classes} toggle={toggle} />
          {known.map((school) => (
            <SchoolClasses key={school.school.id} school={school.school} classes={school.classes} chosen={classes} toggle={toggle} />
          ))}
          <p role="status" className="weight-semibold">
            {t('form.chosen', { count: classes.length })}
          </p>
        </>
      )}
    </fieldset>
  )
}

interface OneClass {
  id: string
  name: string
  grade: number
  pupils: number
}

type Toggle = (ids: readonly string[], on: boolean) => void

/** A whole grade across the schools at one press. */
function Grades({ classes, chosen, toggle }: { classes: readonly OneClass[]; chosen: readonly string[]; toggle: Toggle }) {
  const { t } = useTranslation('board')
  const grades = [...new Set(classes.map(({ grade }) => grade))].toSorted((a, b) => a - b)
  return (
    <div className="class-grades">
      {grades.map((grade) => {
        const ids = classes.filter((one) => one.grade === grade).map(({ id }) => id)
        const on = ids.every((id) => chosen.includes(id))
        return (
          <button key={grade} type="button" className="week-pick class-pick" aria-pressed={on} onClick={() => toggle(ids, !on)}>
            <strong>{t('form.wholeGrade', { grade })}</strong>
          </button>
        )
      })}
    </div>
  )
}

function SchoolClasses({ school, classes, chosen, toggle }: { school: { id: string; name: string }; classes: readonly OneClass[]; chosen: readonly string[]; toggle: Toggle }) {
  const { t } = useTranslation('board')
  const ids = classes.map(({ id }) => id)
  return (
    <div className="class-school" role="group" aria-labelledby={`school-${school.id}`}>
      <p id={`school-${school.id}`}>
        <strong>{school.name}</strong>
      </p>
      <div className="class-row">
        {classes
          .toSorted((a, b) => a.name.localeCompare(b.name, 'da', { numeric: true }))
          .map((one) => (
            <button key={one.id} type="button" className="week-pick class-pick" aria-pressed={chosen.includes(one.id)} onClick={() => toggle([one.id], !chosen.includes(one.id))}>
              <strong>{one.name}</strong>
              <span>{t('form.pupils', { count: one.pupils })}</span>
            </button>
          ))}
        <Button variant="link" onClick={() => toggle(ids, !ids.every((id) => chosen.includes(id)))}>
          {t('form.wholeSchool')}
          <span className="sr-only"> {school.name}</span>
        </Button>
      </div>
    </div>
  )
}
