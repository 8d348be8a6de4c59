import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Guardian } from '@/api/types'
import { GuardianFields } from '@/components/guardian/GuardianFields'
import type { WithGuardians } from '@/components/guardian/guardians'
import { useFormat } from '@/i18n/format'
import { Alert, Checkbox } from '@/ui'

/** Said before anything is written: somebody at home must say yes, and who that is. */
export function AskGuardian({ form, firm, known, nobody, onNobody }: { form: UseFormReturn<WithGuardians>; firm: string; known: readonly Guardian[]; nobody: boolean; onNobody: (nobody: boolean) => void }) {
  const { t } = useTranslation('guardian')
  return (
    <section aria-labelledby="guardian">
      <h2 id="guardian" className="h3">
        {t('why')}
      </h2>
      <p>{t('whyText', { firm })}</p>
      {known.length > 0 ? (
        <Known known={known} />
      ) : (
        <>
          {!nobody && <GuardianFields form={form} />}
          <Checkbox label={t('nobody')} hint={t('nobodyHint')} name="nobody" checked={nobody} onChange={(event) => onNobody(event.target.checked)} />
        </>
      )}
    </section>
  )
}

function Known({ known }: { known: readonly Guardian[] }) {
  const { t } = useTranslation('guardian')
  const format = useFormat()
  const asked = known.filter(({ email }) => email)
  return (
    <Alert>
      <p>{asked.length > 0 ? t('known', { who: format.list(asked.map(({ name, email }) => `${name} (${email})`)) }) : t('knownNone', { who: format.list(known.map(({ name }) => name)) })}</p>
      <p>
        <Link to="/min-side/foraeldre">{t('change')}</Link>
      </p>
    </Alert>
  )
}
