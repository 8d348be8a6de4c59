import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { $api, api } from '@/api/client'
import type { MeView, Professional } from '@/api/types'
import { useWords } from '@/i18n/words'
import { Dialog, ErrorState, RadioGroup, Select, Skeleton, TextArea, useForm } from '@/ui'
import { type Step, StepForm } from './StepForm'
import { firstName } from './time'

const professions: readonly Professional[] = ['CONSULTANT', 'COORDINATOR', 'COUNSELLOR']

interface HandOver {
  to: 'colleague' | 'profession'
  colleague: string
  profession: Professional | ''
  note: string
}

type Props = Step & { me: MeView }

/** Hands the case to a colleague, or to all of a profession; for a colleague who is away also to oneself. */
export function HandOnDialog(props: Props) {
  const { t } = useTranslation('desk')
  return (
    <Dialog open={props.open} title={t('handOn.title')} onClose={props.onClose}>
      <HandOnForm {...props} />
    </Dialog>
  )
}

function HandOnForm({ me, ...step }: Props) {
  const { t } = useTranslation('desk')
  const { card } = step.view
  const form = useForm<HandOver>({ defaultValues: { to: 'colleague', colleague: '', profession: '', note: '' } })
  const to = useWatch({ control: form.control, name: 'to' })
  return (
    <StepForm
      step={step}
      form={form}
      send={({ to, colleague, profession, note }) =>
        api.POST('/api/v1/desk/cases/{id}/hand-over', {
          params: { path: { id: card.id } },
          body: { note: note.trim(), ...(to === 'colleague' ? { colleague } : profession ? { profession } : {}) },
        })
      }
      told={() => t('handOn.done')}
      submit={t('handOn.submit')}
      icon="forward"
    >
      <p>{t('handOn.text', { name: firstName(card.youngName) })}</p>
      <RadioGroup
        name="to"
        label={t('handOn.to')}
        options={[
          { value: 'colleague', label: t('handOn.toColleague') },
          { value: 'profession', label: t('handOn.toProfession'), hint: t('handOn.toProfessionHint') },
        ]}
        registration={form.register('to')}
      />
      <div className="inset">{to === 'colleague' ? <Colleagues form={form} me={me} step={step} /> : <Professions form={form} />}</div>
      <TextArea
        label={t('handOn.note')}
        hint={t('handOn.noteHint')}
        rows={4}
        {...form.register('note', { validate: (written) => written.trim() !== '' || t('handOn.noteNeeded') })}
        max={2000}
      />
    </StepForm>
  )
}

function Colleagues({ form, me, step }: { form: UseFormReturn<HandOver>; me: MeView; step: Step }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const words = useWords()
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/desk/cases/colleagues')
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={2} />
  const heldByOther = !step.view.mine && step.view.card.holder !== undefined
  const options = data
    .filter(({ id }) => heldByOther || id !== me.account.id)
    .map(({ id, name, profession }) => ({ value: id, label: `${id === me.account.id ? t('handOn.me', { name }) : name}, ${words.professional(profession).toLocaleLowerCase()}` }))
  const rule = form.register('colleague', { validate: (chosen, { to }) => to !== 'colleague' || chosen !== '' || t('handOn.colleagueNeeded') })
  return options.length === 0 ? <p>{t('handOn.colleagueNone')}</p> : <Select label={t('handOn.colleague')} placeholder={tc('form.choose')} width="full" options={options} {...rule} />
}

function Professions({ form }: { form: UseFormReturn<HandOver> }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  return (
    <RadioGroup
      name="profession"
      label={t('handOn.profession')}
      options={professions.map((value) => ({ value, label: words.professional(value) }))}
      registration={form.register('profession', { validate: (chosen, { to }) => to !== 'profession' || chosen !== '' || t('handOn.professionNeeded') })}
    />
  )
}
