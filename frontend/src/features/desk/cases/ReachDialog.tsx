import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Reached } from '@/api/types'
import { useWords } from '@/i18n/words'
import { Dialog, RadioGroup, TextArea, useForm } from '@/ui'
import { type Step, StepForm } from './StepForm'
import { firstName } from './time'

const LEAST = 10
const ways: readonly Reached[] = ['PLACE', 'JOB', 'EDUCATION', 'OTHER_HELP', 'MOVED_AWAY', 'NO_LONGER_NEEDED']

/** Records where the young person has come to, which ends the case. */
export function ReachDialog(step: Step) {
  const { t } = useTranslation('desk')
  return (
    <Dialog open={step.open} title={t('reach.title', { name: firstName(step.view.card.youngName) })} onClose={step.onClose}>
      <ReachForm {...step} />
    </Dialog>
  )
}

function ReachForm(step: Step) {
  const { t } = useTranslation('desk')
  const words = useWords()
  const { id, youngName } = step.view.card
  const name = firstName(youngName)
  const form = useForm<{ reached: Reached | ''; words: string }>({ defaultValues: { reached: '', words: '' } })
  const hint = (way: Reached) => (way === 'PLACE' || way === 'NO_LONGER_NEEDED' ? { hint: t(`reach.hint.${way}`, { name }) } : {})
  return (
    <StepForm
      step={step}
      form={form}
      send={({ reached, words }) => api.POST('/api/v1/desk/cases/{id}/destination', { params: { path: { id } }, body: { reached: reached as Reached, words: words.trim() } })}
      told={() => t('reach.done')}
      submit={t('reach.submit')}
      icon="flag"
    >
      <p>{t('reach.text')}</p>
      <RadioGroup
        name="reached"
        label={t('reach.reached', { name })}
        options={ways.map((way) => ({ value: way, label: words.reached(way), ...hint(way) }))}
        registration={form.register('reached', { required: t('reach.needed') })}
      />
      <TextArea
        label={t('reach.words')}
        hint={t('reach.wordsHint', { name })}
        rows={4}
        {...form.register('words', { validate: (written) => written.trim().length >= LEAST || t('reach.wordsNeeded') })}
        max={1000}
      />
    </StepForm>
  )
}
