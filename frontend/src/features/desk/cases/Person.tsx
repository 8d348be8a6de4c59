import { useTranslation } from 'react-i18next'
import type { CaseView } from '@/api/types'
import { useWords } from '@/i18n/words'
import { Card, Facts } from '@/ui'
import { firstName } from './time'

/** Who it is, and how to reach them. */
export function Person({ view: { card, email, postalCode, school, grade } }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  return (
    <Card as="section" className="case-person">
      <h2 className="h3">{t('case.person', { name: firstName(card.youngName) })}</h2>
      <Facts
        items={[
          { label: t('case.email'), value: email ? <a href={`mailto:${email}`}>{email}</a> : t('case.noEmail') },
          { label: t('case.lives'), value: `${postalCode} ${card.town}` },
          { label: t('case.school'), value: school },
          { label: t('case.grade'), value: grade === undefined ? undefined : t('case.gradeNumber', { grade }) },
        ]}
      />
    </Card>
  )
}

/** Where the young person wants to go, in their own words, when they share it. */
export function Destination({ view: { card, destination } }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  const words = useWords()
  if (!destination) return null
  return (
    <Card as="section">
      <h2 className="h3">{t('case.destination', { name: firstName(card.youngName) })}</h2>
      <blockquote className="own-words">
        <p>{destination.words}</p>
      </blockquote>
      {destination.interests.length > 0 && <Facts items={[{ label: t('case.interests'), value: destination.interests.map(words.interest).join(', ') }]} />}
    </Card>
  )
}
