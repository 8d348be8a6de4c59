import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TakenSeats as Taken } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Alert } from '@/ui'

/** Whose places would go if there were fewer, week by week, each with the way to the person. */
export function TakenSeats({ taken }: { taken: readonly Taken[] }) {
  const { t } = useTranslation('seats')
  const format = useFormat()
  const sentence = ({ week, session, ...counts }: Taken) =>
    week ? t('taken.week', { week: capital(format.week(week)), ...counts }) : session ? t('taken.session', { when: format.dateTime(session), ...counts }) : t('taken.all', counts)
  return (
    <Alert kind="warning" heading={t('taken.heading')}>
      <p>{t('taken.text')}</p>
      <ul>
        {taken.map((one) => (
          <li key={one.week ?? one.session ?? ''}>
            {sentence(one)}
            <ul>
              {one.affected.map(({ kind, id, name }) => (
                <li key={id}>
                  <Link to={placeOf[kind](id)}>{name}</Link>
                </li>
              ))}
              {one.taken > one.affected.length && <li>{t('taken.others', { count: one.taken - one.affected.length })}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** Where one helps them on. */
const placeOf = {
  APPLICATION: (id: string) => `/partner/ansoegninger/${id}`,
  BOOKING: () => '/partner/elever',
  VISIT: (id: string) => `/partner/besoeg/${id}`,
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
