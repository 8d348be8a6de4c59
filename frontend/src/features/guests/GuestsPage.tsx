import { useTranslation } from 'react-i18next'
import { $api } from '@/api/client'
import type { GuestList } from '@/api/types'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { weekOf } from '@/i18n/format'
import { Alert, Button, EmptyState, ErrorState, Page, Skeleton } from '@/ui'
import { GuestWeekPanel } from './GuestWeekPanel'

const thisWeek = () => weekOf(new Date())

/** Who comes to the firm when, one list a week, and how it went. */
export default function GuestsPage() {
  return <ForPartner>{() => <Guests />}</ForPartner>
}

function Guests() {
  const { t } = useTranslation('guests')
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/me/partner/guests', {}, { staleTime: 0 })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<FirmNav />}
      beside={
        data && data.weeks.length > 0 ? (
          <Button variant="secondary" className="print-none" onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        ) : undefined
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : data ? <Weeks list={data} /> : <Skeleton lines={10} card />}
    </Page>
  )
}

/** What lies behind is told of first; then who comes. */
function Weeks({ list }: { list: GuestList }) {
  const { t } = useTranslation('guests')
  const now = thisWeek()
  const over = list.weeks.filter(({ week }) => week < now)
  const ahead = list.weeks.filter(({ week }) => week >= now)
  if (list.weeks.length === 0) {
    return (
      <EmptyState heading={t('empty')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    )
  }
  return (
    <div className="guest-weeks">
      {list.unmarked > 0 && (
        <Alert kind="warning" heading={t('unmarked', { count: list.unmarked })}>
          <p>{t('unmarkedText')}</p>
        </Alert>
      )}
      {ahead.length > 0 && (
        <section aria-labelledby="guests-ahead">
          <h2 id="guests-ahead">{t('ahead')}</h2>
          {ahead.map((one) => (
            <GuestWeekPanel key={one.week + one.offer.id} of={one} />
          ))}
        </section>
      )}
      {over.length > 0 && (
        <section aria-labelledby="guests-over">
          <h2 id="guests-over">{t('over')}</h2>
          {over.toReversed().map((one) => (
            <GuestWeekPanel key={one.week + one.offer.id} of={one} />
          ))}
        </section>
      )}
    </div>
  )
}
