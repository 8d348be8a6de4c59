import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgeGroup, Rule, RuleBook, Task, TaskRisk, WorkKind } from '@/api/types'
import { useRuleBook } from '@/components/offer/ruleBook'
import { isoDay, useFormat } from '@/i18n/format'
import { Badge, EmptyState, ErrorState, Icon, Page, Skeleton } from '@/ui'
import { rulesFor, standingOf } from './editions'

/** The rules on young people's work by age, from the table that judges every offer. */
export default function RulesPage() {
  const { t } = useTranslation('law')
  const { data: book, error, refetch } = useRuleBook()
  return (
    <Page title={t('page.title')} lead={t('page.lead')} width="text">
      {book ? book.rules.length > 0 ? <Book book={book} /> : <EmptyState heading={t('page.empty')}>{t('page.emptyText')}</EmptyState> : error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={14} />}
    </Page>
  )
}

const anchor = (group: AgeGroup) => group.toLowerCase().replaceAll('_', '-')

function Book({ book }: { book: RuleBook }) {
  const { t } = useTranslation('law')
  return (
    <>
      <p>{t('page.note')}</p>
      <nav aria-label={t('page.contents')}>
        <ul className="plain-list rule-ages">
          {book.groups.map(({ group, label }) => (
            <li key={group}>
              <a className="interest-chip" href={`#${anchor(group)}`}>
                {capital(label)}
              </a>
            </li>
          ))}
          <li>
            <a className="interest-chip" href="#opgaver">
              {t('tasks.label')}
            </a>
          </li>
        </ul>
      </nav>
      {book.groups.map(({ group, label }) => (
        <section key={group}>
          <h2 id={anchor(group)}>{capital(label)}</h2>
          {group === 'ADULT' ? (
            <p>{t('page.adult')}</p>
          ) : (
            <>
              <Rules title={t('page.jobs')} rules={book.rules} group={group} kinds={jobs} />
              <Rules title={t('page.internships')} rules={book.rules} group={group} kinds={internships} />
            </>
          )}
        </section>
      ))}
      <Tasks tasks={book.tasks} />
    </>
  )
}

const jobs: readonly WorkKind[] = ['LEISURE_JOB', 'INTRO_JOB']
const internships: readonly WorkKind[] = ['INTERNSHIP', 'JUNIOR_APPRENTICESHIP']

function Rules({ title, rules, group, kinds }: { title: string; rules: readonly Rule[]; group: AgeGroup; kinds: readonly WorkKind[] }) {
  const { t } = useTranslation('law')
  const [today] = useState(() => isoDay(new Date()))
  const own = rulesFor(rules, group, kinds, today)
  return (
    <>
      <h3>{title}</h3>
      {own.length === 0 ? (
        <p>{t('page.nothing')}</p>
      ) : (
        <ul className="plain-list rule-list">
          {own.map((rule) => (
            <OneRule key={[rule.topic, rule.severity, rule.validFrom, rule.validTo, rule.sentence].join()} rule={rule} kinds={kinds} today={today} />
          ))}
        </ul>
      )}
    </>
  )
}

function OneRule({ rule, kinds, today }: { rule: Rule; kinds: readonly WorkKind[]; today: string }) {
  const { t } = useTranslation('law')
  const format = useFormat()
  const standing = standingOf(rule, today)
  const only = kinds.filter((kind) => rule.kinds.includes(kind))
  return (
    <li className={standing === 'holds' ? undefined : 'rule-other'}>
      <h4>{rule.title}</h4>
      <p>{rule.sentence}</p>
      <p className="rule-facts">
        <Dates rule={rule} standing={standing} />
        {rule.severity !== 'FORBID' && <Badge tone={rule.severity === 'WARN' ? 'info' : 'warning'}>{t(`severity.${rule.severity}`)}</Badge>}
        {only.length < kinds.length && <span>{t('page.only', { kinds: format.list(only.map((kind) => t(`kinds.${kind}`))) })}</span>}
        <span>
          {t('page.source')} <a href={rule.source.url}>{rule.source.name}</a>
        </span>
      </p>
    </li>
  )
}

/** Since when and until when; an edition that does not hold today says so first. */
function Dates({ rule, standing }: { rule: Rule; standing: ReturnType<typeof standingOf> }) {
  const { t } = useTranslation('law')
  const format = useFormat()
  const from = rule.validFrom && format.date(rule.validFrom)
  const to = rule.validTo && format.date(rule.validTo)
  if (standing === 'future') return <Badge tone="accent">{t('page.future', { date: from })}</Badge>
  if (standing === 'past') return <Badge>{t('page.past', { date: to })}</Badge>
  if (from && to) return <span>{t('page.span', { from, to })}</span>
  if (from) return <span>{t('page.since', { date: from })}</span>
  return to ? <span>{t('page.until', { date: to })}</span> : null
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('law')
  const risks = [...new Set(tasks.map(({ risk }) => risk))]
  return (
    <section>
      <h2 id="opgaver">{t('page.tasksHeading')}</h2>
      <p>{t('page.tasksText')}</p>
      {risks.map((risk) => {
        const same = tasks.filter((task) => task.risk === risk)
        return (
          <div key={risk} className={`tasks tasks-${risk.toLowerCase()}`}>
            <h3>{same[0]?.who}</h3>
            <ul className="plain-list rule-tasks">
              {same.map(({ task, label }) => (
                <li key={task}>
                  <Icon name={icons[risk]} /> {label}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

const icons: Record<TaskRisk, 'check' | 'person' | 'checklist' | 'close'> = { LIGHT: 'check', FROM_15: 'person', AFTER_RISK_ASSESSMENT: 'checklist', NEVER_UNDER_18: 'close' }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
