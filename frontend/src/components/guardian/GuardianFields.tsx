import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, EmailInput, PhoneInput, RadioGroup, TextInput } from '@/ui'
import { blank, isEmail, type WithGuardians } from './guardians'

const MOST = 2

/** One guardian or two: how they are called and where the link is sent. */
export function GuardianFields({ form }: { form: UseFormReturn<WithGuardians> }) {
  const { t, i18n } = useTranslation('guardian')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'guardians' })
  return (
    <>
      {fields.map(({ id }, at) => (
        <Fields key={id} form={form} at={at as 0 | 1} alone={fields.length === 1} />
      ))}
      <div className="button-group">
        {fields.length < MOST ? (
          <Button variant="tertiary" icon="person" onClick={() => append(blank(i18n.language === 'en' ? 'EN' : 'DA'))}>
            {t('add')}
          </Button>
        ) : (
          <Button variant="tertiary" icon="delete" onClick={() => remove(1)}>
            {t('remove')}
          </Button>
        )}
      </div>
    </>
  )
}

function Fields({ form, at, alone }: { form: UseFormReturn<WithGuardians>; at: 0 | 1; alone: boolean }) {
  const { t } = useTranslation('guardian')
  const field = `guardians.${at}` as const
  const reachable = (email: string) => {
    if (email.trim()) return isEmail(email) || t('emailWrong')
    return form.getValues(`${field}.phone`).trim() !== '' || t('reachNeeded')
  }
  return (
    <fieldset className="group">
      <legend className="form-label">{alone ? t('who') : at === 0 ? t('first') : t('second')}</legend>
      <TextInput label={t('name')} autoComplete="off" {...form.register(`${field}.name`, { validate: (name) => name.trim() !== '' || t('nameNeeded') })} />
      <EmailInput label={t('email')} hint={t('emailHint')} hideOptional autoComplete="off" {...form.register(`${field}.email`, { validate: reachable })} />
      <PhoneInput label={t('phone')} hint={t('phoneHint')} optional autoComplete="off" {...form.register(`${field}.phone`)} />
      <RadioGroup
        name={`${field}.language`}
        label={t('language')}
        options={(['DA', 'EN'] as const).map((value) => ({ value, label: t(`languageOf.${value}`) }))}
        registration={form.register(`${field}.language`)}
      />
    </fieldset>
  )
}
