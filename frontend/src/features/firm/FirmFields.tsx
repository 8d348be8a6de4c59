import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ContactPerson, MyPartnerView, NewPartner, PartnerChange, Trade } from '@/api/types'
import { PostalCodeInput } from '@/components/PostalCodeInput'
import { trades, useWords } from '@/i18n/words'
import { EmailInput, PhoneInput, Select, TextInput } from '@/ui'
import { useMunicipalities } from './queries'
import { cvrDigits, isPNumber, judgeCvr } from './cvr'

/** A firm as it stands in the form. */
export interface FirmForm {
  municipality: string
  cvr: string
  pNumber: string
  name: string
  street: string
  postalCode: string
  trade: Trade | ''
  website: string
  contact: { name: string; email: string; phone: string }
}

export const emptyFirm: FirmForm = { municipality: '', cvr: '', pNumber: '', name: '', street: '', postalCode: '', trade: '', website: '', contact: { name: '', email: '', phone: '' } }

export const firmForm = (firm: MyPartnerView): FirmForm => ({
  municipality: firm.municipality,
  cvr: firm.cvr,
  pNumber: firm.pNumber ?? '',
  name: firm.name,
  street: firm.street,
  postalCode: firm.postalCode,
  trade: firm.trade,
  website: firm.website ?? '',
  contact: { name: firm.contact.name, email: firm.contact.email ?? '', phone: firm.contact.phone ?? '' },
})

const given = (text: string) => text.trim() || undefined
const contactOf = ({ name, email, phone }: FirmForm['contact']) => ({ name: name.trim(), email: email.trim(), phone: given(phone) }) satisfies ContactPerson

export const firmChange = (form: FirmForm): PartnerChange => ({
  pNumber: given(form.pNumber.replace(/\s/g, '')),
  name: form.name.trim(),
  street: form.street.trim(),
  postalCode: form.postalCode.trim(),
  trade: form.trade as Trade,
  website: given(form.website),
  contact: contactOf(form.contact),
})

export const newFirm = (form: FirmForm): NewPartner => ({ ...firmChange(form), municipality: form.municipality, cvr: cvrDigits(form.cvr) })

/** What identifies a firm; it stays once it is registered. */
export function FirmIdentity() {
  const { t } = useTranslation('firm')
  const { t: tc } = useTranslation()
  const { register } = useFormContext<FirmForm>()
  const { data: municipalities = [] } = useMunicipalities()
  return (
    <>
      <Select
        label={t('company.municipality')}
        hint={t('company.municipalityHint')}
        placeholder={tc('form.choose')}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        {...register('municipality', { required: t('company.municipalityNeeded') })}
      />
      <CvrInput />
    </>
  )
}

function CvrInput() {
  const { t } = useTranslation('firm')
  const { register, formState } = useFormContext<FirmForm>()
  const written = useWatch<FirmForm, 'cvr'>({ name: 'cvr' })
  const verdict = judgeCvr(written)
  const missing = 8 - cvrDigits(written).length
  const told = {
    EMPTY: '',
    INCOMPLETE: t('company.cvrMissing', { count: missing }),
    NOT_A_NUMBER: t('company.cvrNotNumber'),
    TOO_LONG: t('company.cvrTooLong'),
    WRONG: t('company.cvrWrong'),
    RIGHT: t('company.cvrRight'),
  }[verdict]
  const inError = formState.errors.cvr !== undefined
  return (
    <div className="cvr">
      <TextInput
        label={t('company.cvr')}
        hint={t('company.cvrHint')}
        width="s"
        inputMode="numeric"
        autoComplete="off"
        {...register('cvr', { validate: (value) => judgeCvr(value) === 'RIGHT' || (judgeCvr(value) === 'EMPTY' ? t('company.cvrNeeded') : verdictText(judgeCvr(value))) })}
      />
      <p className={`live-hint live-${verdict.toLowerCase()}`} role="status">
        {inError && verdict !== 'RIGHT' ? '' : told}
      </p>
    </div>
  )

  function verdictText(verdict: ReturnType<typeof judgeCvr>) {
    return verdict === 'WRONG' ? t('company.cvrWrong') : verdict === 'TOO_LONG' ? t('company.cvrTooLong') : verdict === 'NOT_A_NUMBER' ? t('company.cvrNotNumber') : t('company.cvrNeeded')
  }
}

/** What a firm may change about itself at any time. */
export function FirmDetails() {
  const { t } = useTranslation('firm')
  const { t: tc } = useTranslation()
  const words = useWords()
  const { register } = useFormContext<FirmForm>()
  return (
    <>
      <TextInput label={t('company.name')} hint={t('company.nameHint')} width="l" autoComplete="organization" {...register('name', { required: t('company.nameNeeded') })} />
      <Select
        label={t('company.trade')}
        hint={t('company.tradeHint')}
        placeholder={tc('form.choose')}
        options={trades.map((trade) => ({ value: trade, label: words.trade(trade) }))}
        {...register('trade', { required: t('company.tradeNeeded') })}
      />
      <TextInput label={t('company.street')} width="l" autoComplete="street-address" {...register('street', { required: t('company.streetNeeded') })} />
      <PostalCodeInput label={t('company.postalCode')} inputMode="numeric" {...register('postalCode', { pattern: { value: /^\s*\d{4}\s*$/, message: tc('form.postalCode') }, required: tc('form.postalCode') })} />
      <TextInput
        label={t('company.pNumber')}
        hint={t('company.pNumberHint')}
        width="s"
        inputMode="numeric"
        optional
        {...register('pNumber', { validate: (value) => value.trim() === '' || isPNumber(value) || t('company.pNumberWrong') })}
      />
      <TextInput label={t('company.website')} hint={t('company.websiteHint')} width="l" type="url" autoComplete="url" optional {...register('website')} />
      <section className="form-section">
        <h3>{t('company.contact')}</h3>
        <p className="muted">{t('company.contactIntro')}</p>
        <TextInput label={t('company.contactName')} width="l" autoComplete="name" {...register('contact.name', { required: t('company.contactNameNeeded') })} />
        <EmailInput label={t('company.contactEmail')} width="l" {...register('contact.email', { pattern: { value: /^\s*\S+@\S+\.\S+\s*$/, message: tc('form.email') }, required: tc('form.email') })} />
        <PhoneInput label={t('company.contactPhone')} optional {...register('contact.phone')} />
      </section>
    </>
  )
}
