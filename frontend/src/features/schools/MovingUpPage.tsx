import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { api } from '@/api/client'
import type { MovingUpStep, MovingUpView } from '@/api/types'
import { DeskNav, ForPlacing } from '@/components/desk/Desk'
import { schoolYearName, schoolYearOf } from '@/components/schoolYear'
import { useTrying } from '@/components/useTrying'
import { useFormat } from '@/i18n/format'
import { BackLink, Badge, Button, CheckboxGroup, DataTable, EmptyState, ErrorState, FailureAlert, LinkButton, Page, Skeleton, useToast } from '@/ui'
import { useForget, useSchool } from './queries'

const LAST_GRADE = 9

/** All classes of a school go on into the next school year: looked at first. */
export default function MovingUpPage() {
  const { t } = useTranslation('schools')
  const { id = '' } = useParams()
  const [address] = useSearchParams()
  const from = Number(address.get('fra') ?? schoolYearOf())
  const school = useSchool(id).data?.school.name
  return (
    <ForPlacing>
      {(me) => (
        <Page
          title={t('up.title', { year: schoolYearName(from + 1) })}
          lead={t('up.lead')}
          above={<BackLink to={`/kommune/skoler/${id}?aar=${from}`}>{school ?? t('form.back')}</BackLink>}
        >
          <DeskNav me={me} />
          <MovingUp id={id} from={from} />
        </Page>
      )}
    </ForPlacing>
  )
}

const ask = async (id: string, from: number, goOn: string[], dryRun: boolean) => {
  const { data } = await api.POST('/api/v1/schools/{id}/moving-up', { params: { path: { id }, query: { dryRun } }, body: { from, goOn } })
  return data as MovingUpView
}

function MovingUp({ id, from }: { id: string; from: number }) {
  const { t } = useTranslation('schools')
  const [goOn, setGoOn] = useState<string[]>([])
  const { data, error, refetch } = useQuery({ queryKey: ['moving-up', id, from, goOn], queryFn: () => ask(id, from, goOn, true), staleTime: 0, placeholderData: (old) => old })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  if (data.classes.every(({ pupils }) => pupils === 0)) {
    return (
      <EmptyState heading={t('up.nobody', { year: schoolYearName(from) })} action={<LinkButton to={`/kommune/skoler/${id}?aar=${from + 1}`}>{t('up.see', { year: schoolYearName(from + 1) })}</LinkButton>}>
        <p>{t('up.nobodyText')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <Steps view={data} />
      <LastGrade classes={data.classes} goOn={goOn} onGoOn={setGoOn} />
      <Do id={id} from={from} goOn={goOn} view={data} />
    </>
  )
}

function Steps({ view: { classes, from, to } }: { view: MovingUpView }) {
  const { t } = useTranslation('schools')
  const format = useFormat()
  return (
    <DataTable
      caption={t('up.table', { from: schoolYearName(from), to: schoolYearName(to) })}
      rows={classes}
      rowKey={({ schoolClass }) => schoolClass.id}
      columns={[
        { key: 'now', header: t('up.now'), cell: ({ schoolClass }) => schoolClass.name },
        { key: 'pupils', header: t('class.pupils'), number: true, cell: ({ pupils }) => format.number(pupils) },
        { key: 'next', header: t('up.next'), cell: (step) => <Next step={step} /> },
      ]}
    />
  )
}

function Next({ step: { next, newClass } }: { step: MovingUpStep }) {
  const { t } = useTranslation('schools')
  if (!next) return <Badge tone="warning">{t('up.leaves')}</Badge>
  return (
    <>
      <strong>{next}</strong> {newClass && <Badge tone="info">{t('up.newClass')}</Badge>}
    </>
  )
}

/** After grade 9 pupils leave, unless the school says otherwise. */
function LastGrade({ classes, goOn, onGoOn }: { classes: readonly MovingUpStep[]; goOn: string[]; onGoOn: (ids: string[]) => void }) {
  const { t } = useTranslation('schools')
  const last = classes.filter(({ grade }) => grade === LAST_GRADE)
  if (last.length === 0) return null
  return (
    <CheckboxGroup
      name="goOn"
      label={t('up.goOn')}
      hint={t('up.goOnHint')}
      hideOptional
      optional
      options={last.map(({ schoolClass }) => ({ value: schoolClass.id, label: t('up.goesOn', { name: schoolClass.name }) }))}
      values={goOn}
      onValues={onGoOn}
    />
  )
}

const pupilsOf = (some: readonly MovingUpStep[]) => some.reduce((total, { pupils }) => total + pupils, 0)

function Do({ id, from, goOn, view }: { id: string; from: number; goOn: string[]; view: MovingUpView }) {
  const { t } = useTranslation('schools')
  const tell = useToast()
  const navigate = useNavigate()
  const forget = useForget()
  const { busy, failure, trying } = useTrying()
  const moving = pupilsOf(view.classes.filter(({ next }) => next))
  const leaving = pupilsOf(view.classes.filter(({ next }) => !next))
  const move = () =>
    trying(async () => {
      await ask(id, from, goOn, false)
      tell(t('up.done', { year: schoolYearName(view.to) }))
      await forget()
      await navigate(`/kommune/skoler/${id}?aar=${view.to}`)
    })
  return (
    <>
      <p className="up-sum" role="status">
        {t('up.moving', { count: moving })} {leaving > 0 && t('up.leaving', { count: leaving })}
      </p>
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
        </div>
      )}
      <div className="button-group">
        <Button busy={busy} icon="arrow-forward" onClick={() => void move()}>
          {t('up.do', { year: schoolYearName(view.to) })}
        </Button>
      </div>
    </>
  )
}
