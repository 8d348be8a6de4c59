import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfferCard } from '@/api/types'
import { KindPicture } from '@/components/Picture'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Icon, type IconName } from '@/ui/Icon'

/** What, where, how far, when and how many free places: an offer in a list. */
export function OfferCardView({ offer, level = 3 }: { offer: OfferCard; level?: 2 | 3 }) {
  const { t } = useTranslation('offers')
  const words = useWords()
  const format = useFormat()
  const when = useWhen(offer)
  const who = useWho(offer)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={`offer-card kind-${offer.kind.toLowerCase()}`}>
      <p className="offer-kind">
        <KindPicture kind={offer.kind} />
        {words.kind(offer.kind)}
      </p>
      <Heading className="offer-title">
        <Link to={`/opslag/${offer.id}`}>{offer.title}</Link>
      </Heading>
      <p className="offer-firm">{offer.partner.name}</p>
      <ul className="offer-facts plain-list">
        <Fact icon="location">
          {offer.postalCode} {offer.town}
          {offer.distanceKm !== undefined && <span className="offer-distance"> · {format.distance(offer.distanceKm)}</span>}
        </Fact>
        {when && <Fact icon="calendar-month">{when}</Fact>}
        {who && <Fact icon="person">{who}</Fact>}
      </ul>
      <p className="offer-end">
        <span className={offer.free > 0 ? 'free' : 'free free-none'}>{t('free', { count: offer.free })}</span>
        {offer.deadline && <span className="muted">{t('applyBy', { date: format.shortDate(offer.deadline) })}</span>}
      </p>
    </article>
  )
}

const Fact = ({ icon, children }: { icon: IconName; children: React.ReactNode }) => (
  <li>
    <Icon name={icon} />
    <span>{children}</span>
  </li>
)

/** When it is, in one line. */
function useWhen(offer: OfferCard): string | undefined {
  const { t } = useTranslation('offers')
  const format = useFormat()
  switch (offer.kind) {
    case 'INTERNSHIP': {
      const weeks = offer.weeks ?? []
      if (weeks.length === 0) return undefined
      const numbers = weeks.slice(0, 4).map((week) => String(Number(week.slice(6))))
      const first = weeks.length === 1 ? format.week(weeks[0] ?? '') : t('weeks', { weeks: format.list(numbers) })
      return capital(weeks.length > 4 ? t('weeksAndMore', { weeks: numbers.join(', '), count: weeks.length - 4 }) : first)
    }
    case 'CLASS_VISIT':
      return offer.nextSlot ? t('nextVisit', { date: format.date(offer.nextSlot) }) : offer.byAgreement ? t('byAgreement') : undefined
    default:
      return [offer.startsOn && t('from', { date: format.shortDate(offer.startsOn) }), offer.hoursPerWeek && t('hoursPerWeek', { hours: format.number(offer.hoursPerWeek) })].filter(Boolean).join(' · ') || undefined
  }
}

/** For whom it is, in one line. */
function useWho(offer: OfferCard): string | undefined {
  const grades = useGrades()
  const age = useAge()
  return offer.grades?.length ? grades(offer.grades) : age(offer.minimumAge, offer.maximumAge)
}

/** Grades as `7.–9. klasse`. */
export function useGrades(): (grades: readonly number[] | undefined) => string {
  const { t } = useTranslation('offers')
  return (grades = []) => {
    const sorted = grades.toSorted((a, b) => a - b)
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (first === undefined || last === undefined) return ''
    if (first === last) return t('grade', { grade: first })
    return last - first === sorted.length - 1 ? t('gradeSpan', { first, last }) : t('grades', { grades: sorted.join(', ') })
  }
}

/** Ages as `15–29 år`, or `fra 13 år`. */
export function useAge(): (minimum?: number, maximum?: number) => string | undefined {
  const { t } = useTranslation('offers')
  return (minimum, maximum) => {
    if (minimum !== undefined && maximum !== undefined) return t('ageSpan', { minimum, maximum })
    if (minimum !== undefined) return t('ageFrom', { minimum })
    return maximum === undefined ? undefined : t('ageTo', { maximum })
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
