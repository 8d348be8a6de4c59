import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { $api } from '@/api/client'
import type { OfferPage } from '@/api/types'
import { useSession } from '@/app/session'
import { OfferCardView } from '@/components/offer/OfferCardView'
import { InterestPicture, KindPicture } from '@/components/Picture'
import { useFormat } from '@/i18n/format'
import { interests, offerKinds, useWords } from '@/i18n/words'
import { ErrorState, LinkButton, Skeleton, usePageTitle } from '@/ui'
import { FrontSearch } from './FrontSearch'
import { Landscape } from './Landscape'

const NEWEST = 3

/** The first page: search, quick ways in, what the guarantee promises, and a call to firms. */
export default function HomePage() {
  const { t } = useTranslation('home')
  usePageTitle(t('title'))
  const offers = $api.useQuery('get', '/api/v1/offers', { params: { query: { sort: 'newest', limit: NEWEST } } })
  const partners = $api.useQuery('get', '/api/v1/partners', { params: { query: { limit: 1 } } })
  return (
    <>
      <section className="hero">
        <div className="container hero-words">
          <h1 tabIndex={-1}>{t('heading')}</h1>
          <p className="hero-lead">{t('lead')}</p>
          <FrontSearch />
        </div>
        <Landscape />
      </section>
      <div className="container">
        <Kinds offers={offers.data} />
        <InterestTiles />
      </div>
      <Promises />
      <div className="container">
        <section className="front-section">
          <div className="front-head">
            <h2>{t('newest')}</h2>
            <Link to="/opslag">{t('all')}</Link>
          </div>
          {offers.error ? <ErrorState error={offers.error} onRetry={() => void offers.refetch()} /> : <Newest offers={offers.data} />}
        </section>
      </div>
      <Firms partners={partners.data?.total} />
    </>
  )
}

function Kinds({ offers }: { offers: OfferPage | undefined }) {
  const { t } = useTranslation('home')
  const words = useWords()
  const format = useFormat()
  return (
    <section className="front-section" aria-labelledby="kinds">
      <h2 id="kinds">{t('kinds')}</h2>
      <ul className="plain-list kind-tiles">
        {offerKinds.map((kind) => (
          <li key={kind}>
            <Link to={`/opslag?kind=${kind}`} className={`kind-tile kind-${kind.toLowerCase()}`}>
              <KindPicture kind={kind} />
              <span className="kind-tile-name">{words.kindMany(kind)}</span>
              <span className="kind-tile-help">{words.kindHelp(kind)}</span>
              <span className="kind-tile-count">{offers ? t('count', { count: countOf(offers, kind), total: format.number(countOf(offers, kind)) }) : ' '}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const countOf = (offers: OfferPage, kind: string) => offers.facets.kind.find((one) => one.value === kind)?.count ?? 0

function InterestTiles() {
  const { t } = useTranslation('home')
  const words = useWords()
  return (
    <section className="front-section" aria-labelledby="interests">
      <h2 id="interests">{t('interests')}</h2>
      <ul className="plain-list interest-tiles">
        {interests.map((interest) => (
          <li key={interest}>
            <Link to={`/opslag?interest=${interest}`} className="interest-tile">
              <InterestPicture interest={interest} />
              <span>{words.interest(interest)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="unsure-line">
        {t('unsure')} <Link to="/min-side/hjaelp">{t('unsureLink')}</Link>
      </p>
    </section>
  )
}

function Promises() {
  const { t } = useTranslation('home')
  return (
    <section className="promises" aria-labelledby="promises">
      <div className="container">
        <h2 id="promises">{t('promises.heading')}</h2>
        <ol className="plain-list promise-list">
          {(['answer', 'onwards', 'words'] as const).map((promise, index) => (
            <li key={promise} className="promise">
              <span className="promise-number" aria-hidden="true">
                {index + 1}
              </span>
              <h3>{t(`promises.${promise}.heading`)}</h3>
              <p>{t(`promises.${promise}.text`)}</p>
            </li>
          ))}
        </ol>
        <LinkButton to="/om" variant="secondary">
          {t('promises.more')}
        </LinkButton>
      </div>
    </section>
  )
}

function Newest({ offers }: { offers: OfferPage | undefined }) {
  const { t } = useTranslation('home')
  if (!offers) {
    return (
      <div className="offer-list">
        {[1, 2, 3].map((card) => (
          <Skeleton key={card} card lines={5} />
        ))}
      </div>
    )
  }
  if (offers.items.length === 0) return <p>{t('noneYet')}</p>
  return (
    <ul className="plain-list offer-list">
      {offers.items.map((offer) => (
        <li key={offer.id}>
          <OfferCardView offer={offer} />
        </li>
      ))}
    </ul>
  )
}

function Firms({ partners }: { partners: number | undefined }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const { me } = useSession()
  return (
    <section className="firms" aria-labelledby="firms">
      <div className="container firms-words">
        <h2 id="firms">{t('firms.heading')}</h2>
        <p className="hero-lead">{partners ? t('firms.textCount', { count: partners, total: format.number(partners) }) : t('firms.text')}</p>
        <div className="button-group">
          <LinkButton to={me?.partner ? '/partner' : '/bliv-partner'}>{me?.partner ? t('firms.own') : t('firms.become')}</LinkButton>
          <LinkButton to="/partnere" variant="secondary">
            {t('firms.see')}
          </LinkButton>
        </div>
      </div>
    </section>
  )
}
