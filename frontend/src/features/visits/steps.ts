import type { VisitStep } from '@/api/types'

export type StepKey = 'asked' | 'accepted' | 'proposed' | 'agreed' | 'moved' | 'kept' | 'referred' | 'handedOver' | 'withdrawn' | 'cancelledBySchool' | 'cancelledByFirm'

/** What happened, of a recorded step. */
export function stepKey({ status, from, by, words }: Pick<VisitStep, 'status' | 'from' | 'by' | 'words'>): StepKey {
  switch (status) {
    case 'ASKED':
      return 'asked'
    case 'COUNTERED':
    case 'MOVING':
      return 'proposed'
    case 'REFERRED':
      return by ? 'referred' : 'handedOver'
    case 'WITHDRAWN':
      return 'withdrawn'
    case 'CANCELLED':
      return by === 'PARTNER' ? 'cancelledByFirm' : 'cancelledBySchool'
    default:
      if (by === 'PARTNER') return 'accepted'
      if (from !== 'MOVING') return 'agreed'
      return words ? 'kept' : 'moved'
  }
}
