import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { PupilView } from '@/api/types'
import { schoolYearName, schoolYearOf } from '@/components/schoolYear'
import { DateInput, Dialog, ErrorState, Select, Skeleton, useForm } from '@/ui'
import { today } from './days'
import { DialogForm } from './DialogForm'
import { useSchool, useSchools } from './queries'

interface Props {
  view: PupilView
  /** Who has left comes back; who is here moves. */
  returning: boolean
  onClose: () => void
}

/** Into another class, at this school or another. */
export function MoveDialog({ open, ...rest }: Props & { open: boolean }) {
  const { t } = useTranslation('schools')
  const { name } = rest.view.pupil
  return (
    <Dialog open={open} title={rest.returning ? t('move.returnTitle', { name }) : t('move.title', { name })} onClose={rest.onClose}>
      <Move {...rest} />
    </Dialog>
  )
}

function Move({ view, returning, onClose }: Props) {
  const { data, error, refetch } = useSchools()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  return <MoveForm view={view} returning={returning} onClose={onClose} schools={data.items} years={data.years} />
}

function MoveForm({ view: { pupil, history }, returning, onClose, schools, years }: Props & { schools: readonly { id: string; name: string }[]; years: readonly number[] }) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const current = history[0]
  const [school, setSchool] = useState(current?.school.id ?? schools[0]?.id ?? '')
  const [year, setYear] = useState(schoolYearOf())
  const classes = useSchool(school, year).data?.classes
  const others = classes?.filter(({ id }) => returning || id !== current?.schoolClass.id)
  const form = useForm({ defaultValues: { schoolClass: '', on: today() } })
  const send = ({ schoolClass, on }: { schoolClass: string; on: string }) => {
    const params = { path: { id: pupil.id } }
    const body = { schoolClass, ...(on ? { on } : {}) }
    return returning ? api.POST('/api/v1/pupils/{id}/return', { params, body }) : api.POST('/api/v1/pupils/{id}/move', { params, body })
  }
  return (
    <DialogForm form={form} submit={send} told={t('move.done', { name: pupil.name })} label={returning ? t('move.return') : t('move.move')} onClose={onClose}>
      <p>{t('move.text')}</p>
      {schools.length > 1 && (
        <Select label={t('move.school')} width="l" options={schools.map(({ id, name }) => ({ value: id, label: name }))} value={school} onChange={({ target }) => setSchool(target.value)} />
      )}
      {years.length > 1 && (
        <Select
          label={t('move.year')}
          width="s"
          options={years.filter((one) => one >= schoolYearOf()).map((one) => ({ value: String(one), label: schoolYearName(one) }))}
          value={String(year)}
          onChange={({ target }) => setYear(Number(target.value))}
        />
      )}
      <Select
        label={t('class.name')}
        hint={others?.length === 0 ? t('move.noClasses') : undefined}
        width="s"
        placeholder={tc('form.choose')}
        options={(others ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...form.register('schoolClass', { required: tc('form.chooseOne') })}
      />
      <DateInput label={t('move.on')} hint={t('move.onHint')} optional {...form.register('on')} />
    </DialogForm>
  )
}
