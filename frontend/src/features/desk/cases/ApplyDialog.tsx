import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { CaseView, OfferCard } from '@/api/types'
import { Dialog, TextArea, useForm, WeekInput } from '@/ui'
import { OfferPicker } from './OfferPicker'
import { type Step, StepForm } from './StepForm'
import { firstName } from './time'

const LEAST = 10

/** What the young person wrote where help is still needed is a beginning. */
const ownWords = ({ concerns }: CaseView) => (concerns.find(({ settledAt }) => settledAt === undefined) ?? concerns[0])?.words ?? ''

/** Applies for an offer together with the young person. */
export function ApplyDialog(step: Step) {
  const { t } = useTranslation('desk')
  return (
    <Dialog open={step.open} title={t('together.title', { name: firstName(step.view.card.youngName) })} onClose={step.onClose}>
      <ApplyForm {...step} />
    </Dialog>
  )
}

function ApplyForm(step: Step) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const { id, youngName } = step.view.card
  const name = firstName(youngName)
  const form = useForm({ defaultValues: { offer: '', week: '', motivation: ownWords(step.view) } })
  const [chosen, setChosen] = useState<OfferCard>()
  form.register('offer', { required: t('pick.needed') })
  const inWeeks = chosen?.kind === 'INTERNSHIP'
  const weeks = chosen?.weeks ?? []
  return (
    <StepForm
      step={step}
      form={form}
      send={({ offer, week, motivation }) =>
        api.POST('/api/v1/desk/cases/{id}/applications', { params: { path: { id } }, body: { offer, motivation: motivation.trim(), ...(inWeeks ? { week } : {}) } })
      }
      told={() => t('together.done')}
      submit={t('together.submit')}
      icon="send"
    >
      <p>{t('together.text', { name })}</p>
      <OfferPicker
        view={step.view}
        chosen={chosen}
        onChoose={(offer) => {
          setChosen(offer)
          form.setValue('week', '')
          form.setValue('offer', offer.id, { shouldValidate: form.formState.isSubmitted })
        }}
      />
      {inWeeks && weeks.length === 0 && <p>{t('together.noWeeks')}</p>}
      {inWeeks && weeks.length > 0 && (
        <WeekInput
          key={chosen.id}
          label={t('together.week')}
          hint={t('together.weekHint')}
          only={weeks}
          placeholder={tc('form.choose')}
          {...form.register('week', { validate: (week) => !inWeeks || week !== '' || t('together.weekNeeded') })}
        />
      )}
      <TextArea
        label={t('together.words', { name })}
        hint={t('together.wordsHint', { name })}
        rows={6}
        {...form.register('motivation', { validate: (written) => written.trim().length >= LEAST || t('together.needed') })}
        max={2000}
      />
    </StepForm>
  )
}
