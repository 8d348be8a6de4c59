import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { OfferCard } from '@/api/types'
import { Dialog, TextArea, useForm } from '@/ui'
import { OfferPicker } from './OfferPicker'
import { type Step, StepForm } from './StepForm'
import { firstName } from './time'

/** Puts an offer before the young person, with a few words. */
export function ProposeDialog(step: Step) {
  const { t } = useTranslation('desk')
  return (
    <Dialog open={step.open} title={t('propose.title', { name: firstName(step.view.card.youngName) })} onClose={step.onClose}>
      <ProposeForm {...step} />
    </Dialog>
  )
}

function ProposeForm(step: Step) {
  const { t } = useTranslation('desk')
  const { id, youngName } = step.view.card
  const name = firstName(youngName)
  const form = useForm({ defaultValues: { offer: '', words: '' } })
  const [chosen, setChosen] = useState<OfferCard>()
  form.register('offer', { required: t('pick.needed') })
  return (
    <StepForm
      step={step}
      form={form}
      send={({ offer, words }) => api.POST('/api/v1/desk/cases/{id}/proposals', { params: { path: { id } }, body: { offer, words: words.trim() } })}
      told={() => t('propose.done')}
      submit={t('propose.submit')}
      icon="send"
    >
      <p>{t('propose.text', { name })}</p>
      <OfferPicker
        view={step.view}
        chosen={chosen}
        onChoose={(offer) => {
          setChosen(offer)
          form.setValue('offer', offer.id, { shouldValidate: form.formState.isSubmitted })
        }}
      />
      <TextArea
        label={t('propose.words', { name })}
        hint={t('propose.wordsHint', { name })}
        rows={4}
        {...form.register('words', { validate: (written) => written.trim() !== '' || t('propose.needed') })}
        max={1000}
      />
    </StepForm>
  )
}
