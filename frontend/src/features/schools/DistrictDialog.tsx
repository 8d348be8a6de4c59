import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { DistrictsView, DistrictView } from '@/api/types'
import { Alert, CheckboxGroup, Dialog, TextInput, useForm } from '@/ui'
import { DialogForm } from './DialogForm'

interface Props {
  open: boolean
  district?: DistrictView | undefined
  candidates: DistrictsView['candidates']
  onClose: () => void
}

/** What a district is called, and who coordinates its schools. */
export function DistrictDialog({ open, ...rest }: Props) {
  const { t } = useTranslation('schools')
  return (
    <Dialog open={open} title={rest.district ? t('districts.changeTitle', { name: rest.district.name }) : t('districts.add')} onClose={rest.onClose}>
      <DistrictForm {...rest} />
    </Dialog>
  )
}

interface Written {
  name: string
  coordinators: string[]
}

function DistrictForm({ district, candidates, onClose }: Omit<Props, 'open'>) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const form = useForm<Written>({ defaultValues: { name: district?.name ?? '', coordinators: district?.coordinators.map(({ id }) => id) ?? [] } })
  const save = (body: Written) =>
    district ? api.PUT('/api/v1/districts/{id}', { params: { path: { id: district.id } }, body }) : api.POST('/api/v1/districts', { body })
  return (
    <DialogForm form={form} submit={save} told={t('districts.saved')} label={t('form.save')} onClose={onClose}>
      <TextInput label={t('districts.name')} width="l" maxLength={80} {...form.register('name', { required: tc('form.required') })} />
      {candidates.length > 0 ? (
        <CheckboxGroup
          name="coordinators"
          label={t('districts.coordinators')}
          hint={t('districts.coordinatorsHint')}
          optional
          options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
          registration={form.register('coordinators')}
        />
      ) : (
        <Alert>{t('districts.noCandidates')}</Alert>
      )}
    </DialogForm>
  )
}
