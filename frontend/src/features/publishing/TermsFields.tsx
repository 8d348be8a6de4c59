import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { OfferKind } from '@/api/types'
import { useWords } from '@/i18n/words'
import { Checkbox, CheckboxGroup, DateInput, NumberInput, RadioGroup, TextArea, TextInput, TimeInput } from '@/ui'
import { DutyFields } from './law/DutyFields'
import { VerdictPanel } from './law/VerdictPanel'
import type { OfferForm } from './offerForm'
import { useRules } from './rules'
import { ShiftsEditor } from './ShiftsEditor'
import { SlotsEditor } from './SlotsEditor'
import { WeeksEditor } from './WeeksEditor'

/** The terms of one kind, each in a form of its own. */
export function TermsFields({ kind, taken }: { kind: OfferKind; taken: ReadonlyMap<string, number> }) {
  switch (kind) {
    case 'INTERNSHIP':
      return <Internship taken={taken} />
    case 'INTRO_JOB':
      return <IntroJob />
    case 'LEISURE_JOB':
      return <LeisureJob />
    case 'CLASS_VISIT':
      return <ClassVisit />
  }
}

function Grades({ from, to }: { from: number; to: number }) {
  const { t } = useTranslation('publishing')
  const { register } = useFormContext<OfferForm>()
  const options = Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((grade) => ({ value: grade, label: t('field.grade', { grade }) }))
  return (
    <div className="short-choices">
      <CheckboxGroup name="terms.grades" label={t('field.grades')} options={options} registration={register('terms.grades')} columns />
    </div>
  )
}

function Internship({ taken }: { taken: ReadonlyMap<string, number> }) {
  const { t } = useTranslation('publishing')
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  return (
    <>
      <Grades from={6} to={10} />
      <WeeksEditor taken={taken} />
      <fieldset className="group">
        <legend className="form-label">{t('field.hours')}</legend>
        <div className="fields-row">
          <TimeInput label={t('field.from')} {...register('terms.from')} />
          <TimeInput label={t('field.to')} {...register('terms.to', { validate: rules.timeAfter((form) => form.terms.from) })} />
          <NumberInput label={t('field.breakMinutes')} min={0} max={240} step={5} {...register('terms.breakMinutes', { validate: rules.between(0, 240) })} />
        </div>
      </fieldset>
      <VerdictPanel />
      <TextArea label={t('field.tasks')} hint={t('field.tasksHint')} rows={4} {...register('terms.tasks', rules.atMost(2000))} max={2000} />
      <TextInput label={t('field.meetingPlace')} hint={t('field.meetingPlaceHint')} width="full" {...register('terms.meetingPlace', rules.atMost(200))} />
      <TimeInput label={t('field.meetingTime')} {...register('terms.meetingTime')} />
      <TextInput label={t('field.bring')} hint={t('field.bringHint')} width="full" optional {...register('terms.bring', rules.atMost(500))} />
      <DutyFields />
    </>
  )
}

function Ages({ from, both }: { from: number; both: boolean }) {
  const { t } = useTranslation('publishing')
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  const order = (maximum: string, { terms }: OfferForm) => maximum.trim() === '' || terms.minimumAge.trim() === '' || Number(maximum) >= Number(terms.minimumAge) || t('rule.ageOrder')
  return (
    <div className="fields-row">
      <NumberInput label={t('field.minimumAge')} min={from} max={29} {...register('terms.minimumAge', { validate: rules.between(from, 29) })} />
      {both && <NumberInput label={t('field.maximumAge')} min={from} max={29} {...register('terms.maximumAge', { validate: { between: rules.between(from, 29), order } })} />}
    </div>
  )
}

function IntroJob() {
  const { t } = useTranslation('publishing')
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  return (
    <>
      <NumberInput label={t('field.positions')} min={1} max={50} {...register('terms.positions', { validate: rules.between(1, 50) })} />
      <div className="fields-row">
        <DateInput label={t('field.startsOn')} {...register('terms.startsOn')} />
        <NumberInput label={t('field.length')} min={1} max={52} {...register('terms.length', { validate: rules.between(1, 52) })} />
        <NumberInput label={t('field.hoursPerWeek')} min={1} max={37} {...register('terms.hoursPerWeek', { validate: rules.between(1, 37) })} />
      </div>
      <Ages from={15} both />
      <VerdictPanel />
      <DutyFields optional />
    </>
  )
}

function LeisureJob() {
  const { t } = useTranslation('publishing')
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  return (
    <>
      <NumberInput label={t('field.positions')} min={1} max={50} {...register('terms.positions', { validate: rules.between(1, 50) })} />
      <Ages from={13} both={false} />
      <DutyFields optional />
      <ShiftsEditor />
      <div className="fields-row">
        <DateInput label={t('field.startsOn')} {...register('terms.startsOn')} />
        <DateInput label={t('field.endsOn')} hint={t('field.endsHint')} optional {...register('terms.endsOn', { validate: rules.dateAfter((form) => form.terms.startsOn) })} />
      </div>
    </>
  )
}

function ClassVisit() {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const rules = useRules()
  const { register } = useFormContext<OfferForm>()
  const order = (largest: string, { terms }: OfferForm) => largest.trim() === '' || terms.smallestClass.trim() === '' || Number(largest) >= Number(terms.smallestClass) || t('rule.classOrder')
  return (
    <>
      <RadioGroup
        name="terms.direction"
        label={t('field.direction')}
        options={(['CLASS_TO_FIRM', 'FIRM_TO_CLASS'] as const).map((value) => ({ value, label: words.direction(value) }))}
        registration={register('terms.direction')}
      />
      <SlotsEditor />
      <Checkbox label={t('field.byAgreement')} hint={t('field.byAgreementHint')} {...register('terms.byAgreement')} />
      <Grades from={0} to={10} />
      <fieldset className="group">
        <legend className="form-label">{t('field.classSize')}</legend>
        <div className="fields-row">
          <NumberInput label={t('field.smallestClass')} min={1} max={200} {...register('terms.smallestClass', { validate: rules.between(1, 200) })} />
          <NumberInput label={t('field.largestClass')} min={1} max={200} {...register('terms.largestClass', { validate: { between: rules.between(1, 200), order } })} />
        </div>
      </fieldset>
      <TextArea label={t('field.topics')} hint={t('field.topicsHint')} rows={4} {...register('terms.topics', rules.atMost(2000))} max={2000} />
      <NumberInput label={t('field.lengthMinutes')} min={15} max={480} step={15} {...register('terms.lengthMinutes', { validate: rules.between(15, 480) })} />
    </>
  )
}
