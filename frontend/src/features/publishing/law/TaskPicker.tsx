import { useController, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Task, TaskType } from '@/api/types'
import { useRuleBook } from '@/components/offer/ruleBook'
import { Alert, Button, Details, ErrorMessage, Skeleton, useFieldError } from '@/ui'
import type { OfferForm } from '../offerForm'

const NAME = 'terms.taskTypes'
const MOST = 20

/** What one will do, chosen rather than written: those usual in the trade first, each under the words that say who may. */
export function TaskPicker() {
  const { t } = useTranslation('law')
  const { control } = useFormContext<OfferForm>()
  const { field } = useController({ control, name: NAME, rules: { validate: (all) => (all ?? []).length <= MOST || t('tasks.tooMany') } })
  const trade = useWatch({ control, name: 'trade' })
  const { data: book, error, refetch } = useRuleBook()
  const wrong = useFieldError(NAME, undefined)
  const chosen = field.value ?? []
  const usual = book?.tasks.filter((task) => trade !== '' && task.trades.includes(trade)) ?? []
  const others = book?.tasks.filter((task) => !usual.includes(task)) ?? []
  const count = others.filter(({ task }) => chosen.includes(task)).length
  const choose = (task: TaskType, isChosen: boolean) => field.onChange(isChosen ? [...chosen, task] : chosen.filter((one) => one !== task))
  const groups = (tasks: readonly Task[], of: string) => byRisk(tasks).map((same) => <TaskGroup key={same[0].risk} of={of} tasks={same} chosen={chosen} onChoose={choose} />)
  return (
    <div className={wrong ? 'form-group form-error' : 'form-group'}>
      <fieldset id={`${NAME}-group`} tabIndex={-1} aria-describedby={`${NAME}-hint${wrong ? ` ${NAME}-error` : ''}`}>
        <legend className="form-label">{t('tasks.label')}</legend>
        <span className="form-hint" id={`${NAME}-hint`}>
          {t('tasks.hint')}
        </span>
        <ErrorMessage id={`${NAME}-error`} text={wrong} />
        {book ? (
          <>
            {groups(usual, 'usual')}
            {usual.length === 0 ? (
              groups(others, 'others')
            ) : (
              <Details summary={count > 0 ? t('tasks.allChosen', { count }) : t('tasks.all')} open={count > 0}>
                {groups(others, 'others')}
              </Details>
            )}
          </>
        ) : error ? (
          <Alert kind="warning">
            {t('tasks.missing')}{' '}
            <Button variant="link" onClick={() => void refetch()}>
              {t('verdict.again')}
            </Button>
          </Alert>
        ) : (
          <Skeleton lines={6} />
        )}
      </fieldset>
    </div>
  )
}

type Same = [Task, ...Task[]]

/** Tasks come with the lightest first; they stay so. */
function byRisk(tasks: readonly Task[]): Same[] {
  const groups: Same[] = []
  for (const task of tasks) {
    const same = groups.find(([first]) => first.risk === task.risk)
    if (same) same.push(task)
    else groups.push([task])
  }
  return groups
}

function TaskGroup({ of, tasks, chosen, onChoose }: { of: string; tasks: Same; chosen: readonly TaskType[]; onChoose: (task: TaskType, isChosen: boolean) => void }) {
  const [{ risk, who }] = tasks
  const title = `${of}-${risk}`
  return (
    <div role="group" aria-labelledby={title} className={`tasks tasks-${risk.toLowerCase()}`}>
      <p id={title} className="tasks-who">
        {who}
      </p>
      <div className="choice-columns">
        {tasks.map(({ task, label }) => (
          <div key={task} className="form-group-checkbox">
            <input id={`task-${task}`} type="checkbox" className="form-checkbox" name={NAME} checked={chosen.includes(task)} onChange={(event) => onChoose(task, event.target.checked)} />
            <label htmlFor={`task-${task}`}>{label}</label>
          </div>
        ))}
      </div>
    </div>
  )
}
