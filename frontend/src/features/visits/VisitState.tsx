import { useTranslation } from 'react-i18next'
import type { VisitCard, VisitSide, VisitStatus } from '@/api/types'
import { Badge, type Tone } from '@/ui'

const tones: Record<VisitStatus, Tone> = { ASKED: 'info', COUNTERED: 'info', BOOKED: 'success', MOVING: 'warning', REFERRED: 'neutral', WITHDRAWN: 'neutral', CANCELLED: 'neutral' }

/** Where a visit stands, and whether it is the reader who has to act. */
export function VisitState({ card: { status, turn, late }, side }: { card: Pick<VisitCard, 'status' | 'turn' | 'late'>; side: VisitSide }) {
  const { t } = useTranslation('visits')
  return (
    <span className="visit-state">
      {late && <Badge tone="error">{t('late')}</Badge>}
      {turn === side && <Badge tone="accent">{t('yourTurn')}</Badge>}
      <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
    </span>
  )
}
