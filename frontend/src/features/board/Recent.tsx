import { useTranslation } from 'react-i18next'
import { Details } from '@/ui'
import type { Told } from './play'
import type { Say } from './say'
import type { BoardState } from './state'

/** What has happened on the board while one looked, the newest first. */
export function Recent({ recent, state, say }: { recent: readonly Told[]; state: BoardState; say: Say }) {
  const { t, i18n } = useTranslation('board')
  if (recent.length === 0) return null
  const clock = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'da-DK', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' })
  return (
    <Details summary={t('recent.title', { count: recent.length })}>
      <ol className="plain-list recent">
        {recent.map(({ move, own }) => (
          <li key={move.number}>
            <time dateTime={move.at}>{clock.format(new Date(move.at))}</time> {say.did(state, move, own)}
          </li>
        ))}
      </ol>
    </Details>
  )
}
