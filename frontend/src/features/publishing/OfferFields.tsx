import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { OfferKind } from '@/api/types'
import { PostalCodeInput } from '@/components/PostalCodeInput'
import { useFormat } from '@/i18n/format'
import { accesses, interests, offerLanguages, trades, useWords } from '@/i18n/words'
import { CheckboxGroup, DateInput, EmailInput, PhoneInput, Select, TextArea, TextInput } from '@/ui'
import type { OfferForm } from './offerForm'
import { useRules } from './rules'

const MOST_INTERESTS = 5

/** What it is: the words with which young people find it. */
export function AboutFields() {
  const { t } = useTranslation('publishing')
  const { t: tc } = useTranslation()
  const words = useWords()
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  const chosen = useWatch<OfferForm, 'interests'>({ name: 'interests' })
  return (
    <>
      <TextInput label={t('field.title')} hint={t('field.titleHint')} width="full" {...register('title', { required: t('rule.title'), maxLength: { value: 120, message: t('rule.titleLong') } })} />
      <TextArea label={t('field.text')} hint={t('field.textHint')} rows={8} {...register('text', rules.atMost(4000))} max={4000} />
      <Select label={t('field.trade')} placeholder={tc('form.choose')} options={trades.map((trade) => ({ value: trade, label: words.trade(trade) }))} {...register('trade')} />
      <CheckboxGroup
        name="interests"
        label={t('field.interests')}
        hint={t('field.interestsHint')}
        options={interests.map((interest) => ({ value: interest, label: words.interest(interest) }))}
        registration={register('interests', { validate: (all) => all.length <= MOST_INTERESTS || t('rule.interests') })}
        columns
      />
      {chosen.length > MOST_INTERESTS && (
        <p className="form-error-message" role="status">
          {t('rule.interests')}
        </p>
      )}
      <TextArea label={t('field.learn')} hint={t('field.learnHint')} rows={3} optional {...register('learn', rules.atMost(1000))} max={1000} />
      <TextArea label={t('field.expect')} hint={t('field.expectHint')} rows={3} optional {...register('expect', rules.atMost(1000))} max={1000} />
    </>
  )
}

/** Where it is, and who answers. */
export function PlaceFields({ kind }: { kind: OfferKind }) {
  const { t } = useTranslation('publishing')
  const { t: tc } = useTranslation()
  const { register } = useFormContext<OfferForm>()
  return (
    <>
      <p className="muted">{t('field.placeIntro')}</p>
      <TextInput label={t('field.street')} width="l" autoComplete="street-address" {...register('street')} />
      <PostalCodeInput label={t('field.postalCode')} inputMode="numeric" {...register('postalCode', { pattern: { value: /^\s*(\d{4})?\s*$/, message: tc('form.postalCode') } })} />
      <TextInput label={t('field.contactName')} hint={t(kind === 'CLASS_VISIT' ? 'field.contactHintVisit' : 'field.contactHint')} width="l" autoComplete="name" {...register('contact.name')} />
      <EmailInput label={t('field.contactEmail')} width="l" {...register('contact.email', { pattern: { value: /^\s*(\S+@\S+\.\S+)?\s*$/, message: tc('form.email') } })} />
      <PhoneInput label={t('field.contactPhone')} optional {...register('contact.phone')} />
    </>
  )
}

/** What helps someone to dare. */
export function MoreFields() {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const format = useFormat()
  const { register } = useFormContext<OfferForm>()
  return (
    <>
      <CheckboxGroup name="access" label={t('field.access')} optional options={accesses.map((access) => ({ value: access, label: words.access(access) }))} registration={register('access')} columns />
      <div className="short-choices">
        <CheckboxGroup name="languages" label={t('field.languages')} optional options={offerLanguages.map((code) => ({ value: code, label: format.languageName(code) }))} registration={register('languages')} columns />
      </div>
      <TextInput label={t('field.videoUrl')} hint={t('field.videoHint')} width="l" type="url" optional {...register('videoUrl', { pattern: { value: /^\s*(https:\/\/\S+)?\s*$/, message: t('field.videoWrong') } })} />
      <DateInput label={t('field.deadline')} hint={t('field.deadlineHint')} optional {...register('deadline')} />
    </>
  )
}
