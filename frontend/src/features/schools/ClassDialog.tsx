import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { schoolYearName } from '@/components/schoolYear'
import { Dialog, Select, TextInput, useForm } from '@/ui'
import { DialogForm } from './DialogForm'

interface Known {
  id: string
  name: string
  grade: number
}

type Props = { open: boolean; onClose: () => void } & ({ known: Known } | { school: string; year: number; known?: undefined })

/** A class: what it is called and which grade it is. */
export function ClassDialog({ open, ...rest }: Props) {
  const { t } = useTranslation('schools')
  const title = rest.known ? t('class.changeTitle', { name: rest.known.name }) : t('class.addTitle', { year: schoolYearName(rest.year) })
  return (
    <Dialog open={open} title={title} onClose={rest.onClose}>
      <ClassForm {...(rest as Props)} />
    </Dialog>
  )
}

const GRADES = Array.from({ length: 11 }, (_, grade) => grade)

/** `8.B` is of grade 8. */
const gradeIn = (name: string) => /^\s*(10|\d)(?!\d)/.exec(name)?.[1]

function ClassForm(props: Props) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const { known, onClose } = props
  const form = useForm({ defaultValues: { name: known?.name ?? '', grade: known ? String(known.grade) : '' } })
  const { name, ...named } = form.register('name', { required: tc('form.required') })
  const save = ({ name, grade }: { name: string; grade: string }) => {
    const body = { name: name.trim(), grade: Number(grade) }
    return props.known
      ? api.PUT('/api/v1/school-classes/{id}', { params: { path: { id: props.known.id } }, body })
      : api.POST('/api/v1/schools/{id}/classes', { params: { path: { id: props.school } }, body: { year: props.year, ...body } })
  }
  const suggestGrade = () => {
    const found = gradeIn(form.getValues('name'))
    if (found && !form.getValues('grade')) form.setValue('grade', found)
  }
  return (
    <DialogForm form={form} submit={save} told={t('class.saved')} label={t('form.save')} onClose={onClose}>
      <TextInput
        label={t('class.name')}
        hint={t('class.nameHint')}
        width="s"
        maxLength={40}
        name={name}
        {...named}
        onBlur={(event) => {
          suggestGrade()
          return named.onBlur(event)
        }}
      />
      <Select
        label={t('class.grade')}
        width="s"
        placeholder={tc('form.choose')}
        options={GRADES.map((grade) => ({ value: String(grade), label: t('class.gradeOf', { grade }) }))}
        {...form.register('grade', { required: tc('form.chooseOne') })}
      />
    </DialogForm>
  )
}
