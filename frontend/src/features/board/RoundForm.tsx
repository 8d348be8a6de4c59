import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { $api } from '@/api/client'
import { schoolYearName, schoolYearOf } from '@/components/schoolYear'
import { mondayOf, weekOf } from '@/i18n/format'
import { useWords, weekdays } from '@/i18n/words'
import { Button, Checkbox, CheckboxGroup, DateInput, Form, Select, TextInput, useForm } from '@/ui'
import { ClassPicker } from './ClassPicker'
import { MOST_WEEKS, type RoundForm as Written } from './form'
import { WeekCalendar } from './WeekCalendar'

const DAY = 86_400_000

/** A round as one writes it: name, weeks, classes, wishes and deadline. */
export function RoundForm({ values, municipality, save, onSave }: { values: Written; municipality: string; save: string; onSave: (written: Written) => Promise<unknown> }) {
  const { t } = useTranslation('board')
  const { t: tc } = useTranslation()
  const words = useWords()
  const form = useForm<Written>({ defaultValues: values })
  const { errors } = form.formState
  const [year = '', weeks = [], classes = [], recurring = false] = useWatch({ control: form.control, name: ['year', 'weeks', 'classes', 'recurring'] })
  const without = useHolidays(municipality, Number(year))
  form.register('weeks', { validate: (chosen) => (chosen.length === 0 ? t('form.weeksRequired') : chosen.length <= MOST_WEEKS || t('form.weeksMost')) })
  form.register('classes', { validate: (chosen) => chosen.length > 0 || t('form.classesRequired') })
  const now = schoolYearOf()
  const years = [...new Set([Number(values.year), now, now + 1])].toSorted((a, b) => a - b)
  return (
    <Form form={form} submit={onSave}>
      <TextInput label={t('form.title')} hint={t('form.titleHint')} width="l" maxLength={100} {...form.register('title', { validate: (title) => title.trim() !== '' || tc('form.required') })} />
      <Select
        label={t('form.year')}
        width="s"
        options={years.map((one) => ({ value: String(one), label: schoolYearName(one) }))}
        {...form.register('year', {
          // Weeks and classes belong to a school year.
          onChange: () => {
            form.setValue('weeks', [])
            form.setValue('classes', [])
          },
        })}
      />
      <section className="form-section">
        <WeekCalendar year={Number(year)} weeks={weeks} without={without} error={(errors.weeks as { message?: string } | undefined)?.message} onWeeks={(chosen) => form.setValue('weeks', chosen, { shouldDirty: true })} />
        <Checkbox label={t('form.recurring')} hint={t('form.recurringHint')} {...form.register('recurring')} />
        {recurring && (
          <CheckboxGroup
            name="weekdays"
            label={t('form.weekdays')}
            columns
            options={weekdays.slice(0, 5).map((value) => ({ value, label: words.weekday(value) }))}
            registration={form.register('weekdays', { validate: (days) => !form.getValues('recurring') || (days.length > 0 && days.length <= 2) || t('form.weekdaysRequired') })}
          />
        )}
      </section>
      <section className="form-section">
        <ClassPicker year={Number(year)} classes={classes} error={(errors.classes as { message?: string } | undefined)?.message} onClasses={(chosen) => form.setValue('classes', chosen, { shouldDirty: true })} />
      </section>
      <section className="form-section">
        <Select label={t('form.wishes')} width="xs" options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))} {...form.register('wishes')} />
        <DateInput
          label={t('form.deadline')}
          {...form.register('deadline', {
            required: t('form.deadlineRequired'),
            validate: (day) => {
              const [first] = form.getValues('weeks').toSorted()
              return first === undefined || Date.parse(day) < mondayOf(first).getTime() || t('form.deadlineLate')
            },
          })}
        />
      </section>
      <div className="button-group">
        <Button type="submit" icon="save" busy={form.formState.isSubmitting}>
          {save}
        </Button>
      </div>
    </Form>
  )
}

/** The weeks without a school day, by the municipality's own calendar. */
function useHolidays(municipality: string, year: number): ReadonlyMap<string, string> {
  const { data } = $api.useQuery('get', '/api/v1/municipalities/{code}/school-calendar', { params: { path: { code: municipality } } }, { enabled: municipality !== '' })
  return useMemo(() => {
    const holidays = data?.years.find(({ beginsIn }) => beginsIn === year)?.holidays ?? []
    return new Map(
      holidays.flatMap(({ from, to, name }) => {
        const [first, last] = [Date.parse(from), Date.parse(to)]
        return weeksTouching(first, last)
          .filter((week) => first <= mondayOf(week).getTime() && mondayOf(week).getTime() + 4 * DAY <= last)
          .map((week) => [week, name] as const)
      }),
    )
  }, [data, year])
}

function weeksTouching(first: number, last: number): string[] {
  const weeks = new Set<string>()
  for (let day = first; day <= last; day += DAY) weeks.add(isoWeek(day))
  return [...weeks]
}

const isoWeek = (time: number) => {
  const day = new Date(time)
  return weekOf(new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12))
}
