import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { $api, byCursor } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { PartnerView } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { PlaceMap } from '@/components/map/PlaceMap'
import { OfferCardView } from '@/components/offer/OfferCardView'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { BackLink, ErrorState, Facts, More, Page, Skeleton } from '@/ui'
import { useAnswerTime } from './answers'

const PAGE = 12

/** One firm: what it has promised, and what it offers now. */
export default function PartnerPage() {
  const { t } = useTranslation('partners')
  const words = useWords()
  const { id = '' } = useParams()
  const { data: partner, error, refetch } = $api.useQuery('get', '/api/v1/partners/{id}', { params: { path: { id } } })
  if (statusOf(error) === 404 || statusOf(error) === 400) return <NotFound />
  if (error || !partner) {
    return <Page title={t('partner')}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}</Page>
  }
  return (
    <Page
      title={partner.name}
      lead={`${words.trade(partner.trade)} · ${partner.town}`}
      above={
        <BackLink to="/partnere">{t('back')}</BackLink>
      }
    >
      <div className="offer-page">
        <aside className="offer-side" aria-label={t('facts')}>
          <About partner={partner} />
        </aside>
        <div className="offer-main">
          <Promised partner={partner} />
          <Answered partner={partner} />
          <Offers partner={partner} />
        </div>
      </div>
    </Page>
  )
}

function Promised({ partner }: { partner: PartnerView }) {
  const { t } = useTranslation('partners')
  const words = useWords()
  const format = useFormat()
  return (
    <section>
      <h2>{t('promised')}</h2>
      <p className="muted">{t('promisedText', { name: partner.name })}</p>
      <ul className="plain-list promised">
        {partner.commitments.map(({ form, perYear }) => (
          <li key={form}>
            <span className="promised-number">{format.number(perYear)}</span>
            <span>
              <strong>{words.commitment(form)}</strong> {t('aYear')}
              <br />
              <span className="muted">{words.commitmentHelp(form)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How the promise to answer is kept: everybody may see it. */
function Answered({ partner: { answers, name } }: { partner: PartnerView }) {
  const { t } = useTranslation('partners')
  const format = useFormat()
  const time = useAnswerTime()
  return (
    <section>
      <h2>{t('answers.heading')}</h2>
      {answers ? (
        <>
          <ul className="plain-list promised kept">
            <li>
              <span className="promised-number">{format.number(answers.inTimePercent)} %</span>
              <strong>{t('answers.inTime')}</strong>
            </li>
            <li>
              <span className="promised-number">{time(answers)}</span>
              <strong>{t('answers.usual')}</strong>
            </li>
          </ul>
          <p className="small-text muted">{t('answers.from', { count: answers.applications })}</p>
        </>
      ) : (
        <p className="muted">{t('answers.newText', { name })}</p>
      )}
    </section>
  )
}

function About({ partner }: { partner: PartnerView }) {
  const { t } = useTranslation('partners')
  const format = useFormat()
  return (
    <div className="in-short">
      <Facts
        items={[
          { label: t('since'), value: format.date(partner.partnerSince) },
          { label: t('until'), value: format.date(partner.pledgeUntil) },
          { label: t('address'), value: `${partner.street}, ${partner.postalCode} ${partner.town}` },
          {
            label: t('website'),
            value: partner.website && (
              <a href={partner.website} rel="noreferrer noopener">
                {partner.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </a>
            ),
          },
        ]}
      />
      {partner.latitude !== undefined && partner.longitude !== undefined && <PlaceMap latitude={partner.latitude} longitude={partner.longitude} town={partner.town} />}
    </div>
  )
}

function Offers({ partner }: { partner: PartnerView }) {
  const { t } = useTranslation('partners')
  const offers = $api.useInfiniteQuery(
    'get',
    '/api/v1/offers',
    { params: { query: { partner: [partner.id], sort: 'newest', limit: PAGE } } },
    byCursor,
  )
  const items = offers.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section>
      <h2>{t('offers')}</h2>
      {offers.error ? (
        <ErrorState error={offers.error} onRetry={() => void offers.refetch()} />
      ) : offers.isPending ? (
        <Skeleton lines={5} />
      ) : items.length === 0 ? (
        <p>{t('noOffers')}</p>
      ) : (
        <>
          <ul className="plain-list offer-list">
            {items.map((offer) => (
              <li key={offer.id}>
                <OfferCardView offer={offer} />
              </li>
            ))}
          </ul>
          {offers.hasNextPage && <More shown={items.length} total={offers.data.pages[0]?.total ?? 0} hasMore busy={offers.isFetchingNextPage} onMore={() => void offers.fetchNextPage()} />}
        </>
      )}
    </section>
  )
}
