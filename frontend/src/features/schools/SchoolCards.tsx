import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SchoolCard } from '@/api/types'
import { Card } from '@/ui'
import { Joined } from './parts'

/** Schools beside each other, with what one school year has in them. */
export const SchoolCards = ({ schools, year }: { schools: readonly SchoolCard[]; year: number }) => (
  <ul className="plain-list school-cards">
    {schools.map((school) => (
      <SchoolEntry key={school.id} school={school} year={year} />
    ))}
  </ul>
)

function SchoolEntry({ school: { id, name, town, classes, pupils, joined }, year }: { school: SchoolCard; year: number }) {
  const { t } = useTranslation('schools')
  return (
    <Card as="li" className="school-card">
      <h3>
        <Link to={`/kommune/skoler/${id}?aar=${year}`} className="card-link">
          {name}
        </Link>
      </h3>
      <p className="muted">{town}</p>
      {classes > 0 ? (
        <>
          <p className="school-figures">
            <span>{t('classes', { count: classes })}</span>
            <span>{t('pupils', { count: pupils })}</span>
          </p>
          <Joined joined={joined} pupils={pupils} />
        </>
      ) : (
        <p>{t('noClasses')}</p>
      )}
    </Card>
  )
}
