import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfferView } from '@/api/types'
import { InterestPicture, KindPicture } from '@/components/Picture'
import { PlaceMap } from '@/components/map/PlaceMap'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Facts, Icon, Page } from '@/ui'
import { useAge, useGrades } from './OfferCardView'
import { useOpenTo } from './openTo'
import { TermsView } from './TermsView'

interface Props {
  offer: OfferView
  /** What one can do with it: apply, share, publish … */
  actions?: ReactNode
  above?: ReactNode
  /** For those who see more than the public. */
  below?: ReactNode
}

/** An offer exactly as the public sees it. The pages that show it load the texts `offers`. */
export function OfferPresentation({ offer, actions, above, below }: Props) {
  const { t } = useTranslation('offers')
  const words = useWords()
  return (
    <Page
      title={offer.title}
      above={
        <>
          {above}
          <p className={`offer-kind kind-${offer.terms.kind.toLowerCase()}`}>
            <KindPicture kind={offer.terms.kind} />
            {words.kind(offer.terms.kind)}
          </p>
        </>
      }
      lead={
        <>
          <Link to={`/partnere/${offer.partner.id}`}>{offer.partner.name}</Link> {offer.town && t('inTown', { town: offer.town })}
        </>
      }
    >
      <div className="offer-page">
        <aside className="offer-side" aria-label={t('inShort')}>
          <InShort offer={offer} />
          {actions}
        </aside>
        <div className="offer-main">
          {offer.text && (
            <section className="prose">
              <h2 className="sr-only">{t('about')}</h2>
              <p className="lines offer-text">{offer.text}</p>
            </section>
          )}
          <Learn offer={offer} />
          <TermsView offer={offer} />
          <Interests offer={offer} />
          <Practical offer={offer} />
        </div>
      </div>
      {below}
    </Page>
  )
}

function InShort({ offer }: { offer: OfferView }) {
  const { t } = useTranslation('offers')
  const format = useFormat()
  const age = useAge()
  const grades = useGrades()
  const who = 'grades' in offer.terms ? grades(offer.terms.grades) : age(offer.minimumAge, offer.maximumAge)
  const byLaw = useOpenTo()(offer)
  return (
    <div className="in-short">
      {offer.terms.kind !== 'CLASS_VISIT' && (
        <p className="in-short-free">
          <span className="in-short-number">{format.number(offer.free)}</span>
          {t('freeWords', { count: offer.free })}
        </p>
      )}
      <ul className="plain-list offer-facts">
        {offer.town && (
          <li>
            <Icon name="location" />
            <span>
              {offer.postalCode} {offer.town}
            </span>
          </li>
        )}
        {who && (
          <li>
            <Icon name="person" />
            <span>{who}</span>
          </li>
        )}
        {byLaw && (
          <li>
            <Icon name="student" />
            <span>
              {byLaw}. <Link to="/regler">{t('openTo.rules')}</Link>
            </span>
          </li>
        )}
        {offer.deadline && (
          <li>
            <Icon name="hourglass" />
            <span>{t('applyBy', { date: format.date(offer.deadline) })}</span>
          </li>
        )}
      </ul>
    </div>
  )
}

function Learn({ offer }: { offer: OfferView }) {
  const { t } = useTranslation('offers')
  if (!offer.learn && !offer.expect) return null
  return (
    <div className="two-notes">
      {offer.learn && (
        <section className="note note-mint">
          <h2 className="h3">{t('learn')}</h2>
          <p className="lines">{offer.learn}</p>
        </section>
      )}
      {offer.expect && (
        <section className="note note-butter">
          <h2 className="h3">{t('expect')}</h2>
          <p className="lines">{offer.expect}</p>
        </section>
      )}
    </div>
  )
}

function Interests({ offer }: { offer: OfferView }) {
  const { t } = useTranslation('offers')
  const words = useWords()
  if (offer.interests.length === 0) return null
  return (
    <section>
      <h2>{t('goodForYou')}</h2>
      <ul className="plain-list interest-row">
        {offer.interests.map((interest) => (
          <li key={interest}>
            <Link to={`/opslag?interest=${interest}`} className="interest-chip">
              <InterestPicture interest={interest} />
              {words.interest(interest)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Practical({ offer }: { offer: OfferView }) {
  const { t } = useTranslation('offers')
  const words = useWords()
  const format = useFormat()
  const { contact } = offer
  return (
    <section>
      <h2>{t('practical')}</h2>
      <Facts
        items={[
          { label: t('trade'), value: offer.trade && words.trade(offer.trade) },
          { label: t('place'), value: [offer.street, [offer.postalCode, offer.town].filter(Boolean).join(' ')].filter(Boolean).join(', ') },
          { label: t('languages'), value: offer.languages.length > 0 && format.list(offer.languages.map(format.languageName)) },
          {
            label: t('access'),
            value: offer.access.length > 0 && (
              <ul className="plain-list ticks">
                {offer.access.map((one) => (
                  <li key={one}>
                    <Icon name="check" />
                    <span>{words.access(one)}</span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t('contact'),
            value: contact && (
              <>
                {contact.name}
                {contact.email && (
                  <>
                    <br />
                    <a href={`mailto:${contact.email}`}>{contact.email}</a>
                  </>
                )}
                {contact.phone && (
                  <>
                    <br />
                    <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
                  </>
                )}
              </>
            ),
          },
          {
            label: t('video'),
            value: offer.videoUrl && (
              <a href={offer.videoUrl} rel="noreferrer noopener" target="_blank">
                {t('seeVideo')} <Icon name="open-in-new" />
              </a>
            ),
          },
        ]}
      />
      {offer.latitude !== undefined && offer.longitude !== undefined && offer.town && <PlaceMap latitude={offer.latitude} longitude={offer.longitude} town={offer.town} />}
    </section>
  )
}
