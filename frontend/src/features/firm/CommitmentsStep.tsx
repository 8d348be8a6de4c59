import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { api, ifMatch } from '@/api/client'
import { ApiProblem, refusal } from '@/api/problem'
import type { CommitmentForm, MyPartnerView } from '@/api/types'
import { draftKey, forgetDraft, readDraft, useKeptDraft } from '@/components/drafts'
import { useWords } from '@/i18n/words'
import { Button, ErrorMessage, Form, NumberInput, useForm } from '@/ui'
import { commitmentsOf, fieldOfCommitment, forms, isPerYear, promisesOf, type Promises } from './pledge'
import { useFirmChanged } from './queries'

type PromisesForm = Promises & { commitments: string }

/** Second step: what the firm opts in to, and how much a year. Saving it draws the pledge up. */
export function CommitmentsStep({ firm, onDone }: { firm: MyPartnerView; onDone: () => void }) {
  const { t } = useTranslation('firm')
  const changed = useFirmChanged()
  const key = draftKey(firm.id, 'commitments')
  const [kept] = useState(() => readDraft<PromisesForm>(key))
  const form = useForm<PromisesForm>({ defaultValues: kept ?? { ...promisesOf(firm.pledge?.commitments), commitments: '' } })
  useKeptDraft(key, form)

  const submit = async (values: PromisesForm) => {
    const commitments = commitmentsOf(values)
    if (commitments.length === 0) throw refusal('commitments', t('commitments.none'))
    try {
      await drawUp(firm, commitments)
    } catch (error) {
      throw error instanceof ApiProblem ? error.renamed((field) => fieldOfCommitment(field, commitments)) : error
    }
    forgetDraft(key)
    await changed()
    onDone()
  }
  return (
    <>
      <p>{t('commitments.intro')}</p>
      <Form form={form} submit={submit}>
        <fieldset className="commit-list" id="commitments" tabIndex={-1}>
          <legend className="sr-only">{t('commitments.legend')}</legend>
          <ErrorMessage id="commitments-error" text={form.formState.errors.commitments?.message} />
          {forms.map((one) => (
            <OnePromise key={one} of={one} form={form} />
          ))}
        </fieldset>
        <div className="button-group">
          <Button type="submit" icon="arrow-forward" busy={form.formState.isSubmitting}>
            {t('commitments.next')}
          </Button>
        </div>
      </Form>
    </>
  )
}

function OnePromise({ of, form }: { of: CommitmentForm; form: ReturnType<typeof useForm<PromisesForm>> }) {
  const { t } = useTranslation('firm')
  const words = useWords()
  const chosen = useWatch({ control: form.control, name: `${of}.chosen` })
  return (
    <div className={chosen ? 'commit commit-chosen' : 'commit'}>
      <div className="form-group-checkbox">
        <input type="checkbox" className="form-checkbox" id={`${of}-chosen`} aria-describedby={`${of}-meaning`} {...form.register(`${of}.chosen`, { onChange: () => form.clearErrors('commitments') })} />
        <label htmlFor={`${of}-chosen`}>{words.commitment(of)}</label>
        <p className="commit-meaning" id={`${of}-meaning`}>
          {t(`commitments.meaning.${of}`)}
        </p>
      </div>
      {chosen && (
        <NumberInput
          label={
            <>
              <span className="sr-only">{t('commitments.perYearOf', { form: words.commitment(of) })}</span>
              <span aria-hidden="true">{t('commitments.perYear')}</span>
            </>
          }
          min={1}
          max={500}
          {...form.register(`${of}.perYear`, { validate: (value, all) => !all[of].chosen || isPerYear(value) || t('commitments.perYearWrong') })}
        />
      )}
    </div>
  )
}

/** A pledge that waits for its signature is written anew; otherwise a new one begins. */
const drawUp = (firm: MyPartnerView, commitments: ReturnType<typeof commitmentsOf>) =>
  firm.pledge?.status === 'DRAFT' || firm.pledge?.status === 'RETURNED'
    ? api.PUT('/api/v1/pledges/{id}', { params: { path: { id: firm.pledge.id }, header: ifMatch(firm.pledge) }, body: { commitments } })
    : api.POST('/api/v1/partners/{id}/pledges', { params: { path: { id: firm.id } }, body: { commitments } })
