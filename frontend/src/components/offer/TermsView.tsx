import { useTranslation } from 'react-i18next'
import type { ClassVisitTerms, FreeInWeek, InternshipTerms, IntroJobTerms, LeisureJobTerms, OfferView, TaskType } from '@/api/types'
import { hoursBetween, useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Facts, Icon } from '@/ui'
import { FreeWeeks } from './FreeWeeks'
import { useAge, useGrades } from './OfferCardView'
import { useTaskNames } from './ruleBook'
import { WeekPattern } from './WeekPattern'

/** When and how, of each kind in its own way. What a draft does not say yet is left out. */
export function TermsView({ offer }: { offer: Pick<OfferView, 'terms' | 'freeByWeek' | 'minimumAge' | 'maximumAge'> }) {
  const { terms } = offer
  switch (terms.kind) {
    case 'INTERNSHIP':
      return <Internship terms={terms} weeks={offer.freeByWeek ?? (terms.weeks ?? []).map((one) => ({ ...one, free: one.seats }))} />
    case 'INTRO_JOB':
      return <IntroJob terms={terms} />
    case 'LEISURE_JOB':
      return <LeisureJob terms={terms} />
    case 'CLASS_VISIT':
      return <ClassVisit terms={terms} />
  }
}

function Internship({ terms, weeks }: { terms: InternshipTerms; weeks: readonly FreeInWeek[] }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const grades = useGrades()
  const taskTypes = useTasks(terms.taskTypes)
  const { from, to, breakMinutes = 0 } = terms
  const pause = breakMinutes > 0 ? `, ${t('terms.break', { minutes: format.minutes(breakMinutes) })}` : ''
  const hours = from && to && `${format.span(from, to)} (${format.hours(hoursBetween(from, to, breakMinutes))}${pause})`
  return (
    <>
      <section>
        <h2>{t('terms.weeks')}</h2>
        {weeks.length > 0 ? <FreeWeeks weeks={weeks} /> : <p className="muted">{t('terms.noWeeks')}</p>}
      </section>
      <section>
        <h2>{t('terms.day')}</h2>
        <Facts
          items={[
            { label: t('terms.hours'), value: hours },
            { label: t('terms.tasks'), value: terms.tasks && <span className="lines">{terms.tasks}</span> },
            { label: t('terms.taskTypes'), value: taskTypes },
            { label: t('terms.meet'), value: [terms.meetingPlace, terms.meetingTime && t('terms.at', { time: format.time(terms.meetingTime) })].filter(Boolean).join(', ') },
            { label: t('terms.bring'), value: terms.bring && <span className="lines">{terms.bring}</span> },
            { label: t('terms.for'), value: grades(terms.grades) },
            { label: t('terms.safety'), value: <Safety terms={terms} /> },
          ]}
        />
      </section>
    </>
  )
}

/** The tasks as a list of words; nothing until the words are there. */
function useTasks(tasks: readonly TaskType[] = []) {
  const name = useTaskNames(tasks.length > 0)
  const named = tasks.map((task) => ({ task, label: name(task) })).filter(({ label }) => label !== '')
  return (
    named.length > 0 && (
      <ul className="plain-list ticks">
        {named.map(({ task, label }) => (
          <li key={task}>
            <Icon name="check" />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    )
  )
}

type Dangers = Pick<InternshipTerms, 'machines' | 'chemistry' | 'riskAssessedOn'>

const isDangerous = ({ machines, chemistry }: Dangers) => machines === true || chemistry === true

function Safety({ terms }: { terms: Dangers }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const what = [...(terms.machines ? [t('terms.machines')] : []), ...(terms.chemistry ? [t('terms.chemistry')] : [])]
  if (what.length === 0) return t('terms.noDanger')
  return (
    <>
      {t('terms.danger', { what: format.list(what) })}{' '}
      {terms.riskAssessedOn ? t('terms.assessed', { date: format.date(terms.riskAssessedOn) }) : t('terms.notAssessed')}
    </>
  )
}

function IntroJob({ terms }: { terms: IntroJobTerms }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const taskTypes = useTasks(terms.taskTypes)
  const age = useAge()
  return (
    <section>
      <h2>{t('terms.job')}</h2>
      <Facts
        items={[
          { label: t('terms.taskTypes'), value: taskTypes },
          { label: t('terms.start'), value: terms.startsOn && format.dayAndDate(terms.startsOn) },
          { label: t('terms.length'), value: terms.weeks && t('terms.lengthWeeks', { count: terms.weeks }) },
          { label: t('terms.perWeek'), value: terms.hoursPerWeek && t('hoursPerWeek', { hours: format.number(terms.hoursPerWeek) }) },
          { label: t('terms.positions'), value: terms.positions && format.number(terms.positions) },
          { label: t('terms.for'), value: age(terms.minimumAge, terms.maximumAge) },
          { label: t('terms.safety'), value: isDangerous(terms) && <Safety terms={terms} /> },
        ]}
      />
    </section>
  )
}

function LeisureJob({ terms }: { terms: LeisureJobTerms }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const taskTypes = useTasks(terms.taskTypes)
  const age = useAge()
  return (
    <>
      <section>
        <h2>{t('terms.pattern')}</h2>
        <WeekPattern shifts={terms.shifts ?? []} />
      </section>
      <section>
        <h2>{t('terms.job')}</h2>
        <Facts
          items={[
            { label: t('terms.taskTypes'), value: taskTypes },
            { label: t('terms.period'), value: terms.startsOn && (terms.endsOn ? t('terms.fromTo', { from: format.date(terms.startsOn), to: format.date(terms.endsOn) }) : t('terms.openEnded', { from: format.date(terms.startsOn) })) },
            { label: t('terms.positions'), value: terms.positions && format.number(terms.positions) },
            { label: t('terms.for'), value: age(terms.minimumAge) },
            { label: t('terms.safety'), value: isDangerous(terms) && <Safety terms={terms} /> },
          ]}
        />
      </section>
    </>
  )
}

function ClassVisit({ terms }: { terms: ClassVisitTerms }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const words = useWords()
  const grades = useGrades()
  const slots = terms.slots ?? []
  return (
    <section>
      <h2>{t('terms.visit')}</h2>
      <Facts
        items={[
          { label: t('terms.direction'), value: terms.direction && words.direction(terms.direction) },
          { label: t('terms.topics'), value: terms.topics && <span className="lines">{terms.topics}</span> },
          { label: t('terms.length'), value: terms.lengthMinutes && format.minutes(terms.lengthMinutes) },
          { label: t('terms.classSize'), value: terms.smallestClass && terms.largestClass && t('terms.pupils', { smallest: terms.smallestClass, largest: terms.largestClass }) },
          { label: t('terms.for'), value: grades(terms.grades) },
          {
            label: t('terms.dates'),
            value: <>
              {slots.length > 0 && (
                <ul className="plain-list">
                  {slots.map((slot) => (
                    <li key={slot.date + slot.from}>
                      {format.dayAndDate(slot.date)}, {format.span(slot.from, slot.to)}
                    </li>
                  ))}
                </ul>
              )}
              {terms.byAgreement && <span>{slots.length > 0 ? t('terms.orByAgreement') : t('byAgreement')}</span>}
            </>,
          },
        ]}
      />
    </section>
  )
}
