import { get, useFormContext, useFormState, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useRuleBook } from '@/components/offer/ruleBook'
import { DateInput, RadioGroup } from '@/ui'
import type { OfferForm } from '../offerForm'
import { TaskPicker } from './TaskPicker'

/** What the law asks of everyone who lets young people work: which tasks, which dangers, and whether they have been assessed. */
export function DutyFields({ optional = false }: { optional?: boolean }) {
  const { t } = useTranslation('publishing')
  const { register } = useFormContext<OfferForm>()
  const yesNo = [
    { value: 'yes', label: t('field.yes') },
    { value: 'no', label: t('field.no') },
  ]
  return (
    <>
      <TaskPicker />
      <RadioGroup name="terms.machines" label={t(optional ? 'field.machinesJob' : 'field.machines')} optional={optional} options={yesNo} registration={register('terms.machines')} />
      <RadioGroup name="terms.chemistry" label={t(optional ? 'field.chemistryJob' : 'field.chemistry')} optional={optional} options={yesNo} registration={register('terms.chemistry')} />
      {useIsAssessmentAsked() && (
        <div className="inset">
          <DateInput label={t('field.riskAssessedOn')} hint={t('field.riskHint')} optional {...register('terms.riskAssessedOn')} />
        </div>
      )}
    </>
  )
}

/** Machines and chemistry ask for it, and so do tasks that are dangerous by themselves. What has been written or refused stays in sight. */
function useIsAssessmentAsked(): boolean {
  const { control } = useFormContext<OfferForm>()
  const [machines, chemistry, tasks, written] = useWatch({ control, name: ['terms.machines', 'terms.chemistry', 'terms.taskTypes', 'terms.riskAssessedOn'] })
  const { errors } = useFormState({ control, name: 'terms.riskAssessedOn' })
  const { data: book } = useRuleBook()
  const isDangerous = book?.tasks.some(({ task, risk }) => risk === 'AFTER_RISK_ASSESSMENT' && (tasks ?? []).includes(task)) ?? false
  return machines === 'yes' || chemistry === 'yes' || isDangerous || written !== '' || get(errors, 'terms.riskAssessedOn') !== undefined
}
