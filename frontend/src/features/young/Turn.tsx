import { useTranslation } from 'react-i18next'
import { daysUntil } from '@/i18n/format'
import { Icon } from '@/ui'
import type { Turn as Whose } from './thread'

/** Who has it now, and how many days there are. */
export function Turn({ turn, firm = '', helper = '' }: { turn: Whose | undefined; firm?: string; helper?: string | undefined }) {
  const { t } = useTranslation('young')
  if (!turn) return null
  const days = turn.by === undefined ? -1 : daysUntil(turn.by)
  const when = days < 0 ? undefined : days === 0 ? t('turn.today') : days === 1 ? t('turn.tomorrow') : t('turn.days', { count: days })
  return (
    <p className={turn.who === 'you' ? 'turn turn-mine' : 'turn'}>
      <span>
        <Icon name={turn.who === 'you' ? 'forward' : turn.who === 'firm' ? 'business' : turn.who === 'both' || turn.who === 'guardian' ? 'groups' : 'person'} />
        {t(`turn.${turn.who}`, { firm, helper })}
      </span>
      {when && (
        <span>
          <Icon name={turn.appointment ? 'calendar-month' : 'time'} />
          {turn.appointment ? when : t('turn.by', { when })}
        </span>
      )}
    </p>
  )
}
