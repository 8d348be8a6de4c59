import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { $api, byCursor } from '@/api/client'
import type { PartnerStatus } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { TwoLines } from '@/components/desk/TwoLines'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Button, Page, StatusTag, TextInput } from '@/ui'
import { DeskList, useStatus } from './DeskList'

const STATES: readonly PartnerStatus[] = ['ACTIVE', 'REGISTERED', 'FORMER']

/** The municipality's firms, with whom to call. */
export default function PartnersPage() {
  const { t } = useTranslation('desk')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('partners.title')} lead={t('partners.lead')}>
          <DeskNav me={me} />
          <Search />
          <Partners />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Search() {
  const { t } = useTranslation('desk')
  const [search, setSearch] = useSearchParams()
  return (
    <form
      role="search"
      className="desk-search"
      onSubmit={(event) => {
        event.preventDefault()
        const next = new URLSearchParams(search)
        next.set('q', String(new FormData(event.currentTarget).get('q') ?? ''))
        setSearch(next)
      }}
    >
      <TextInput label={t('partners.search')} name="q" type="search" defaultValue={search.get('q') ?? ''} />
      <Button type="submit" variant="secondary" icon="search">
        {t('partners.find')}
      </Button>
    </form>
  )
}

function Partners() {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const [search] = useSearchParams()
  const q = search.get('q') ?? ''
  const status = useStatus<PartnerStatus>()
  const query = $api.useInfiniteQuery('get', '/api/v1/desk/partners', { params: { query: { ...(q ? { q } : {}), ...(status ? { status: [status] } : {}), limit: 20 } } }, byCursor)
  return (
    <DeskList
      caption={t('partners.title')}
      statuses={STATES}
      word={words.partnerStatus}
      query={query}
      rowKey={(partner) => partner.id}
      columns={[
        {
          key: 'name',
          header: t('pledges.firm'),
          cell: (partner) => (
            <TwoLines first={partner.status === 'ACTIVE' ? <Link to={`/partnere/${partner.id}`}>{partner.name}</Link> : partner.name} second={`CVR ${partner.cvr} · ${partner.town}`} />
          ),
        },
        { key: 'trade', header: t('partners.trade'), cell: (partner) => words.trade(partner.trade) },
        { key: 'state', header: t('list.state'), cell: (partner) => <StatusTag status={partner.status}>{words.partnerStatus(partner.status)}</StatusTag> },
        {
          key: 'contact',
          header: t('partners.contact'),
          cell: ({ contact }) => <TwoLines first={contact.name} second={<a href={`mailto:${contact.email}`}>{contact.email}</a>} />,
        },
        { key: 'since', header: t('partners.since'), cell: (partner) => partner.partnerSince && format.shortDate(partner.partnerSince) },
      ]}
    />
  )
}
