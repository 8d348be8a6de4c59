import { useTranslation } from 'react-i18next'
import { $api } from '@/api/client'
import type { FacetCount, Facets } from '@/api/types'
import { interests, offerKinds, trades, useWords } from '@/i18n/words'
import { useFormat } from '@/i18n/format'
import { CheckboxGroup, Details, NumberInput, WeekInput } from '@/ui'
import type { Filters } from './filters'

interface Props {
  filters: Filters
  facets: Facets | undefined
  change: (part: Partial<Filters>) => void
}

/** The filters, each value with how many offers it would give. */
export function FilterPanel({ filters, facets, change }: Props) {
  const { t } = useTranslation('offers')
  const { t: common } = useTranslation()
  const words = useWords()
  const { data: municipalities } = $api.useQuery('get', '/api/v1/municipalities', {}, { staleTime: Infinity })
  const counted = useCounted()

  return (
    <>
      <CheckboxGroup name="kind" label={t('filters.kind')} optional hideOptional values={filters.kind} onValues={(kind) => change({ kind: kind as Filters['kind'] })} options={counted(offerKinds, words.kind, facets?.kind)} />
      <div className="fields-row filter-pair">
        <NumberInput
          label={t('filters.age')}
          name="age"
          optional
          hideOptional
          min={5}
          max={29}
          defaultValue={filters.age}
          key={filters.age}
          onBlur={(event) => event.target.value !== filters.age && change({ age: event.target.value })}
          onKeyDown={(event) => event.key === 'Enter' && change({ age: event.currentTarget.value })}
        />
        <WeekInput label={t('filters.week')} name="week" optional hideOptional width="full" placeholder={common('form.anyWeek')} value={filters.week} onChange={(event) => change({ week: event.target.value })} count={40} />
      </div>
      {municipalities && municipalities.length > 1 && (
        <CheckboxGroup
          name="municipality"
          label={t('filters.municipality')}
          optional
          hideOptional
          values={filters.municipality}
          onValues={(municipality) => change({ municipality })}
          options={counted(
            municipalities.map((one) => one.code),
            (code) => municipalities.find((one) => one.code === code)?.shortName ?? code,
            facets?.municipality,
          )}
        />
      )}
      <Details summary={t('filters.interest')} open={filters.interest.length > 0}>
        <CheckboxGroup name="interest" label={t('filters.interest')} hideLabel optional hideOptional values={filters.interest} onValues={(interest) => change({ interest: interest as Filters['interest'] })} options={counted(interests, words.interest, facets?.interest)} />
      </Details>
      <Details summary={t('filters.trade')} open={filters.trade.length > 0}>
        <CheckboxGroup name="trade" label={t('filters.trade')} hideLabel optional hideOptional values={filters.trade} onValues={(trade) => change({ trade: trade as Filters['trade'] })} options={counted(trades, words.trade, facets?.trade)} />
      </Details>
    </>
  )
}

/** Options with their counts. */
function useCounted() {
  const format = useFormat()
  return <V extends string>(values: readonly V[], label: (value: V) => string, counts: readonly FacetCount[] | undefined) =>
    values.map((value) => {
      const count = counts?.find((one) => one.value === value)?.count ?? 0
      return { value, label: counts ? `${label(value)} (${format.number(count)})` : label(value) }
    })
}
