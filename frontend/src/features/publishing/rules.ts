import { useTranslation } from 'react-i18next'
import type { OfferForm } from './offerForm'

/** What can be told of a field before it is sent. Empty is fine: a draft may have gaps. */
export function useRules() {
  const { t } = useTranslation('publishing')
  return {
    between: (from: number, to: number, whole = true) => (written: string) => {
      const number = Number(written)
      return written.trim() === '' || (number >= from && number <= to && (!whole || Number.isInteger(number))) || t('rule.between', { from, to })
    },
    atMost: (length: number) => ({ maxLength: { value: length, message: t('rule.long') } }),
    timeAfter: (from: (form: OfferForm) => string | undefined) => (to: string, form: OfferForm) => inOrder(from(form), to) || t('rule.timeOrder'),
    dateAfter: (from: (form: OfferForm) => string | undefined) => (to: string, form: OfferForm) => notBefore(from(form), to) || t('rule.dateOrder'),
  }
}

/** Both are written `08:00`; where one is missing there is nothing to say. */
export const inOrder = (from: string | undefined, to: string) => !from || !to || from < to

export const notBefore = (from: string | undefined, to: string) => !from || !to || from <= to
