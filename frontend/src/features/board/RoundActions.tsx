import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { RoundView } from '@/api/types'
import { Button, LinkButton, useToast } from '@/ui'
import { pathOf, roundsKey } from './queries'

/** What can be done with a round as a whole: own places, edit, close, publish. */
export function RoundActions({ round, mayMove, proposed, onChanged }: { round: RoundView; mayMove: boolean; proposed: number; onChanged: () => void }) {
  const { t } = useTranslation('board')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const act = async (action: () => Promise<unknown>, told: string) => {
    setBusy(true)
    try {
      await action()
      tell(told)
      await queries.invalidateQueries({ queryKey: roundsKey })
      onChanged()
    } catch (problem) {
      tell(problem instanceof ApiProblem && problem.title ? [problem.title, problem.detail].filter(Boolean).join('. ') : tc('errors.title'), 'error')
    } finally {
      setBusy(false)
    }
  }
  const base = `/kommune/praktik/${round.id}`
  return (
    <div className="button-group round-actions">
      <LinkButton to={`${base}/egne-pladser`} variant="secondary" icon="business">
        {proposed > 0 ? t('board.ownPlaces', { count: proposed }) : t('board.ownPlacesNone')}
      </LinkButton>
      {mayMove && round.mayChange && (
        <>
          <LinkButton to={`${base}/ret`} variant="secondary" icon="edit">
            {t('board.edit')}
          </LinkButton>
          {round.status === 'OPEN' && (
            <Button variant="secondary" icon="lock" busy={busy} onClick={() => void act(() => api.POST('/api/v1/placement-rounds/{id}/closing', pathOf(round.id)), t('board.closed'))}>
              {t('board.close')}
            </Button>
          )}
          {round.status === 'CLOSED' && (
            <Button variant="secondary" icon="refresh" busy={busy} onClick={() => void act(() => api.POST('/api/v1/placement-rounds/{id}/reopening', pathOf(round.id)), t('board.reopened'))}>
              {t('board.reopen')}
            </Button>
          )}
          {round.status !== 'PUBLISHED' && (
            <LinkButton to={`${base}/offentliggoer`} icon="send">
              {t('board.publish')}
            </LinkButton>
          )}
        </>
      )}
    </div>
  )
}
