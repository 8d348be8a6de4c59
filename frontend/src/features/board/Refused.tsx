import { useTranslation } from 'react-i18next'
import { ApiProblem, Offline } from '@/api/problem'
import { Button, Dialog } from '@/ui'
import type { Names } from './PupilRow'
import type { Refusal } from './play'
import type { Say } from './say'
import type { BoardState } from './state'

/** A move was not made: why, how it stands now, and that nothing of it was done. */
export function Refused({ refusal, state, names, say, onClose }: { refusal: Refusal | undefined; state: BoardState; names: Names; say: Say; onClose: () => void }) {
  const { t } = useTranslation('board')
  const { t: tc } = useTranslation()
  const problem = refusal?.problem
  const known = problem instanceof ApiProblem && problem.title !== ''
  const pupils = (refusal?.moves ?? []).flatMap(({ pupil }) => state.pupils.get(pupil) ?? [])
  return (
    <Dialog open={refusal !== undefined} title={known ? problem.title : problem instanceof Offline ? tc('errors.offline') : tc('errors.title')} onClose={onClose} actions={<Button onClick={onClose}>{t('refused.ok')}</Button>}>
      <p>{known ? problem.detail : problem instanceof Offline ? tc('errors.offlineText') : tc('errors.text')}</p>
      {known && problem.blocked.length > 0 && (
        <ul>
          {problem.blocked.map(({ pupil, offer, week, blocks }) => (
            <li key={`${pupil} ${offer} ${week}`}>
              {[state.pupils.get(pupil)?.name, ...blocks.map(({ sentence }) => sentence)].filter(Boolean).join(': ')}
            </li>
          ))}
        </ul>
      )}
      {pupils.length > 0 && (
        <>
          <h3 className="h5">{t('refused.now')}</h3>
          <ul className="plain-list refused-now">
            {pupils.map((pupil) => (
              <li key={pupil.id}>{say.who(names, pupil)}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
