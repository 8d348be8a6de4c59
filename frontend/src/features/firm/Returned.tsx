import { useTranslation } from 'react-i18next'
import type { PledgeView } from '@/api/types'
import { Alert } from '@/ui'

/** Why the municipality has sent a pledge back, in its own words. */
export function Returned({ pledge }: { pledge: PledgeView }) {
  const { t } = useTranslation('firm')
  if (pledge.status !== 'RETURNED') return null
  return (
    <Alert kind="warning" heading={t('returned.heading')}>
      <p>{t('returned.text')}</p>
      {pledge.returnReasons && (
        <>
          <p className="weight-semibold">{t('returned.reasons')}</p>
          <blockquote className="said lines">{pledge.returnReasons}</blockquote>
        </>
      )}
    </Alert>
  )
}
