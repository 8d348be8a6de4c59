import { useTranslation } from 'react-i18next'
import type { ReceivedApplication } from '@/api/types'
import { isUnanswered } from '@/components/partner/ApplicationItem'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, Facts } from '@/ui'

/** Somebody of the municipality helps the young person: who, why, and what that means for the firm. */
export function CalledIn({ application: { escalation, status } }: { application: ReceivedApplication }) {
  const { t } = useTranslation('inbox')
  const words = useWords()
  const format = useFormat()
  if (!escalation?.open) return null
  const what = isUnanswered(status) ? (escalation.cause === 'OFFER_CLOSED' ? 'closed' : 'answer') : status === 'ACCEPTED' ? 'confirm' : 'onward'
  return (
    <Alert heading={t('calledIn.heading')}>
      <p>{t(`calledIn.${what}`)}</p>
      <Facts
        items={[
          { label: t('calledIn.who'), value: words.professional(escalation.to) },
          { label: t('calledIn.why'), value: words.cause(escalation.cause) },
          { label: t('calledIn.since'), value: format.date(escalation.at) },
        ]}
      />
    </Alert>
  )
}
