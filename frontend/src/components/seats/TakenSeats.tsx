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
              {one.affected.map((who) => (
                <li key={who.id}>
                  <Who {...who} />
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

/** The name leads to where one helps them on. Of whom the firm has not been told yet there is only a dash. */
function Who({ kind, id, name }: Taken['affected'][number]) {
  if (name === '–') return name
  return <Link to={kind === 'APPLICATION' ? `/partner/ansoegninger/${id}` : kind === 'VISIT' ? `/partner/besoeg/${id}` : '/partner/elever'}>{name}</Link>
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
