import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  Access,
  ApplicationStatus,
  CaseState,
  Cause,
  CommitmentForm,
  DayOfWeek,
  Direction,
  Interest,
  MailStatus,
  OfferKind,
  OfferStatus,
  PartnerStatus,
  PledgeStatus,
  Professional,
  Reached,
  Reason,
  Trade,
} from '@/api/types'
import da from './da/words.json'

const keys = <K extends string>(texts: Record<K, unknown>) => Object.keys(texts) as K[]

/** Every value of the domain's enumerations, in the order people see them. */
export const offerKinds: readonly OfferKind[] = keys(da.kind)
export const trades: readonly Trade[] = keys(da.trade)
export const interests: readonly Interest[] = keys(da.interest)
export const commitmentForms: readonly CommitmentForm[] = keys(da.commitment)
export const accesses: readonly Access[] = keys(da.access)
export const weekdays: readonly DayOfWeek[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']
export const offerLanguages = ['da', 'en', 'de', 'uk', 'ar', 'pl', 'ro', 'tr', 'so', 'fa', 'ti', 'es', 'fr', 'lt', 'sv', 'no'] as const

/** The domain's values in the reader's words. */
export function useWords() {
  const { t } = useTranslation('words')
  return useMemo(
    () => ({
      kind: (value: OfferKind) => t(`kind.${value}`),
      kindMany: (value: OfferKind) => t(`kindMany.${value}`),
      kindHelp: (value: OfferKind) => t(`kindHelp.${value}`),
      trade: (value: Trade) => t(`trade.${value}`),
      interest: (value: Interest) => t(`interest.${value}`),
      commitment: (value: CommitmentForm) => t(`commitment.${value}`),
      commitmentHelp: (value: CommitmentForm) => t(`commitmentHelp.${value}`),
      access: (value: Access) => t(`access.${value}`),
      direction: (value: Direction) => t(`direction.${value}`),
      offerStatus: (value: OfferStatus) => t(`offerStatus.${value}`),
      pledgeStatus: (value: PledgeStatus) => t(`pledgeStatus.${value}`),
      partnerStatus: (value: PartnerStatus) => t(`partnerStatus.${value}`),
      applicationStatus: (value: ApplicationStatus) => t(`applicationStatus.${value}`),
      mailStatus: (value: MailStatus) => t(`mailStatus.${value}`),
      professional: (value: Professional) => t(`professional.${value}`),
      caseState: (value: CaseState) => t(`caseState.${value}`),
      cause: (value: Cause) => t(`cause.${value}`),
      reached: (value: Reached) => t(`reached.${value}`),
      reason: (value: Reason) => t(`reason.${value}`),
      weekday: (value: DayOfWeek) => t(`weekday.${value}`),
    }),
    [t],
  )
}

export type Words = ReturnType<typeof useWords>
