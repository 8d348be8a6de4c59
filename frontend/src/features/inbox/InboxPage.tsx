import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { $api, byCursor } from '@/api/client'
import { ApplicationItem } from '@/components/partner/ApplicationItem'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { SilenceBanner } from '@/components/partner/SilenceBanner'
import { countOf, StatusTabs } from '@/components/StatusTabs'
import { EmptyState, ErrorState, More, Page, Skeleton, Tag } from '@/ui'
import { tabKeys, tabOf, tabs } from './tabs'

/** What the firm has received, the most urgent first. */
export default function InboxPage() {
  return <ForPartner>{() => <Inbox />}</ForPartner>
}

function Inbox() {
  const { t } = useTranslation('inbox')
  const [address, setAddress] = useSearchParams()
  const tab = tabOf(address.get('status'))
  const offer = address.get('opslag') ?? undefined
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/me/partner/applications',
    { params: { query: { status: [...tabs[tab]], limit: 20, ...(offer ? { offer } : {}) } } },
    { ...byCursor, staleTime: 0 },
  )
  const applications = data?.pages.flatMap((page) => page.items) ?? []
  const counts = data?.pages[0]?.counts
  const to = (key: string) => `/partner/ansoegninger?${new URLSearchParams({ status: key, ...(offer ? { opslag: offer } : {}) })}`
  const shown = tabKeys.filter((key) => key === 'svar' || key === 'alle' || key === tab || (countOf(counts, ...tabs[key]) ?? 0) > 0)

  return (
    <Page title={t('title')} lead={t('lead')} above={<FirmNav />}>
      <SilenceBanner />
      <StatusTabs label={t('tabs')} current={tab} to={to} tabs={shown.map((key) => ({ key, label: t(`tab.${key}`), count: countOf(counts, ...tabs[key]) }))} />
      {offer && (
        <div className="tag-row">
          <Tag onRemove={() => setAddress({ status: tab })}>{t('ofOffer', { title: applications[0]?.offer.title ?? t('thisOffer') })}</Tag>
        </div>
      )}
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <Skeleton lines={8} card />
      ) : applications.length === 0 ? (
        <EmptyState heading={t(tab === 'svar' ? 'empty.svar' : 'empty.other')}>
          <p>{t(tab === 'svar' ? 'empty.svarText' : 'empty.otherText')}</p>
        </EmptyState>
      ) : (
        <>
          <h2 className="sr-only">{t(`tab.${tab}`)}</h2>
          <ul className="plain-list applications">
            {applications.map((application) => (
              <ApplicationItem key={application.id} application={application} />
            ))}
          </ul>
          <More shown={applications.length} total={data?.pages[0]?.total ?? 0} hasMore={hasNextPage} busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
        </>
      )}
    </Page>
  )
}
