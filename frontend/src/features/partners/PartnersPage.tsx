import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { CommitmentForm, PartnerCard, Trade } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { commitmentForms, trades, useWords } from '@/i18n/words'
import { Button, EmptyState, ErrorState, Icon, More, Page, Select, Skeleton, TextInput } from '@/ui'
import { useAnswerTime } from './answers'

const PAGE = 24

/** The directory of those who have promised. */
export default function PartnersPage() {
  const { t } = useTranslation('partners')
  const format = useFormat()
  const search = usePartnerSearch()
  const { q, municipality, trade, commitment } = search
  const partners = $api.useInfiniteQuery(
    'get',
    '/api/v1/partners',
    {
      params: {
        query: {
          q: q || undefined,
          municipality: municipality ? [municipality] : undefined,
          trade: trade ? [trade] : undefined,
          commitment: commitment ? [commitment] : undefined,
          limit: PAGE,
        },
      },
    },
    { ...byCursor, placeholderData: (old) => old },
  )
  const total = partners.data?.pages[0]?.total
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Search key={q} search={search} />
      <p className="summary-count partners-count" role="status">
        {total === undefined ? ' ' : t('found', { count: total, total: format.number(total) })}
      </p>
      {partners.error ? (
        <ErrorState error={partners.error} onRetry={() => void partners.refetch()} />
      ) : partners.isPending ? (
        <div className="partner-list">
          {[1, 2, 3, 4, 5, 6].map((card) => (
            <Skeleton key={card} card />
          ))}
        </div>
      ) : total === 0 ? (
        <EmptyState
          heading={t('none.heading')}
          action={
            <Button variant="secondary" onClick={search.clear}>
              {t('none.all')}
            </Button>
          }
        >
          {t('none.text')}
        </EmptyState>
      ) : (
        <>
          <ul className={partners.isPlaceholderData ? 'plain-list partner-list is-old' : 'plain-list partner-list'}>
            {partners.data.pages.flatMap((page) =>
              page.items.map((partner) => (
                <li key={partner.id}>
                  <PartnerCardView partner={partner} />
                </li>
              )),
            )}
          </ul>
          <More
            shown={partners.data.pages.reduce((sum, page) => sum + page.items.length, 0)}
            total={total ?? 0}
            hasMore={partners.hasNextPage}
            busy={partners.isFetchingNextPage}
            onMore={() => void partners.fetchNextPage()}
          />
        </>
      )}
    </Page>
  )
}

function usePartnerSearch() {
  const [params, setParams] = useSearchParams()
  const one = <V extends string>(name: string, all: readonly V[]) => all.find((value) => value === params.get(name))
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { preventScrollReset: true })
  }
  return {
    q: params.get('q') ?? '',
    municipality: /^\d{3}$/.test(params.get('municipality') ?? '') ? params.get('municipality') : null,
    trade: one<Trade>('trade', trades),
    commitment: one<CommitmentForm>('commitment', commitmentForms),
    change,
    clear: () => setParams({}),
  }
}

function Search({ search }: { search: ReturnType<typeof usePartnerSearch> }) {
  const { t } = useTranslation('partners')
  const words = useWords()
  const { data: municipalities } = $api.useQuery('get', '/api/v1/municipalities', {}, { staleTime: Infinity })
  const [q, setQ] = useState(search.q)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search.change('q', q.trim())
  }
  return (
    <form className="search-bar search-bar-wide" role="search" aria-label={t('search.label')} onSubmit={submit}>
      <TextInput label={t('search.q')} name="q" type="search" width="full" optional hideOptional value={q} onChange={(event) => setQ(event.target.value)} />
      <Select
        label={t('search.commitment')}
        name="commitment"
        width="full"
        optional
        hideOptional
        placeholder={t('search.any')}
        value={search.commitment ?? ''}
        options={commitmentForms.map((form) => ({ value: form, label: words.commitment(form) }))}
        onChange={(event) => search.change('commitment', event.target.value)}
      />
      <Select
        label={t('search.trade')}
        name="trade"
        width="full"
        optional
        hideOptional
        placeholder={t('search.any')}
        value={search.trade ?? ''}
        options={trades.map((trade) => ({ value: trade, label: words.trade(trade) }))}
        onChange={(event) => search.change('trade', event.target.value)}
      />
      <Select
        label={t('search.municipality')}
        name="municipality"
        width="full"
        optional
        hideOptional
        placeholder={t('search.any')}
        value={search.municipality ?? ''}
        options={(municipalities ?? []).map((one) => ({ value: one.code, label: one.shortName }))}
        onChange={(event) => search.change('municipality', event.target.value)}
      />
      <Button type="submit" icon="search">
        {t('search.go')}
      </Button>
    </form>
  )
}

function PartnerCardView({ partner }: { partner: PartnerCard }) {
  const { t } = useTranslation('partners')
  const words = useWords()
  const time = useAnswerTime()
  const { answers } = partner
  return (
    <article className="partner-card">
      <span className="monogram" aria-hidden="true">
        {initials(partner.name)}
      </span>
      <div>
        <h2 className="offer-title">
          <Link to={`/partnere/${partner.id}`}>{partner.name}</Link>
        </h2>
        <p className="muted">
          {words.trade(partner.trade)} · {partner.town}
        </p>
        <p className="answers-word">
          <Icon name="time" />
          {answers ? t('answers.card', { percent: answers.inTimePercent, time: time(answers) }) : t('answers.new')}
        </p>
        <ul className="plain-list pledge-words">
          {partner.commitments.map((form) => (
            <li key={form}>{words.commitment(form)}</li>
          ))}
        </ul>
      </div>
    </article>
  )
}

/** Two letters to know a firm by, as long as it has no picture. */
const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
