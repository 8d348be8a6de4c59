import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, byCursor } from '@/api/client'
import type { CaseView, OfferCard, OfferKind } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Button, ErrorState, Icon, RadioGroup, Skeleton, TextInput, useFieldError, type Choice } from '@/ui'
import { firstName } from './time'

/** Classes are booked by schools. */
const kinds: OfferKind[] = ['INTERNSHIP', 'LEISURE_JOB', 'INTRO_JOB']

interface Props {
  view: CaseView
  chosen: OfferCard | undefined
  onChoose: (offer: OfferCard) => void
}

/** Public offers that suit the young person's age, the nearest first; what is chosen stays while one goes on searching. */
export function OfferPicker({ view: { card, postalCode }, chosen, onChoose }: Props) {
  const { t } = useTranslation('desk')
  const [written, setWritten] = useState('')
  const q = useDeferredValue(written.trim())
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/offers',
    { params: { query: { ...(q ? { q } : {}), near: postalCode, age: card.age, kind: kinds, limit: 6 } } },
    { ...byCursor, placeholderData: (old) => old },
  )
  const found = data?.pages.flatMap((page) => page.items) ?? []
  const offers = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  const missing = useFieldError('offer', undefined)
  const choice = useChoice()
  return (
    <div className="offer-picker">
      <TextInput
        id="offer-search"
        type="search"
        label={t('pick.search')}
        hint={t('pick.searchHint')}
        optional
        hideOptional
        autoComplete="off"
        width="full"
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={(event) => {
          // Searching is not sending.
          if (event.key === 'Enter') event.preventDefault()
        }}
        error={offers.length === 0 ? missing : undefined}
      />
      {isPending && <Skeleton lines={4} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <div role="status">{data && found.length === 0 && <p>{t('pick.none', { name: firstName(card.youngName) })}</p>}</div>
      {offers.length > 0 && (
        <div className="offer-choices">
          <RadioGroup
            name="offer"
            label={t('pick.found')}
            options={offers.map(choice)}
            value={chosen?.id ?? ''}
            onValue={(id) => {
              const offer = offers.find((one) => one.id === id)
              if (offer) onChoose(offer)
            }}
          />
          {hasNextPage && (
            <Button variant="tertiary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('pick.more')}
            </Button>
          )}
        </div>
      )}
      {chosen && (
        <p>
          <a href={`/opslag/${chosen.id}`} target="_blank" rel="noreferrer">
            {t('pick.read', { title: chosen.title })} <Icon name="open-in-new" />
          </a>
        </p>
      )}
    </div>
  )
}

/** What it is, with whom, how far away and how many places are free. */
function useChoice() {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  return ({ id, title, kind, partner, town, distanceKm, free }: OfferCard): Choice => ({
    value: id,
    label: title,
    hint: [words.kind(kind), partner.name, distanceKm === undefined ? town : `${town} (${format.distance(distanceKm)})`, t('pick.free', { count: free })].join(' · '),
  })
}
