import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { focusField, Icon } from '@/ui'
import { useLaw } from './law/Law'
import { missing } from './missing'
import type { OfferForm } from './offerForm'

/** What still keeps the offer from the public, as a list that leads to the fields. */
export function Missing({ isPublic }: { isPublic: boolean }) {
  const { t } = useTranslation('publishing')
  const { t: tl } = useTranslation('law')
  const { control } = useFormContext<OfferForm>()
  const gaps = missing(useWatch({ control }) as OfferForm)
  const illegal = useIllegal()
  if (gaps.length === 0 && illegal === 0) {
    return (
      <p className="ready">
        <Icon name="success" />
        {t(isPublic ? 'missing.readyPublic' : 'missing.ready')}
      </p>
    )
  }
  return (
    <section className="missing">
      <h2 className="h3">{t('missing.heading')}</h2>
      <ul className="plain-list">
        {gaps.map((field) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(field)
              }}
            >
              {t(`missing.${field}`)}
            </a>
          </li>
        ))}
        {illegal > 0 && (
          <li>
            <a
              href="#verdict"
              onClick={(event) => {
                event.preventDefault()
                focusField('verdict')
              }}
            >
              {tl('verdict.stands', { count: illegal })}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** How much of what is drawn the law forbids to those it is meant for. */
function useIllegal(): number {
  const { answer } = useLaw()
  return answer?.verdict.findings.filter(({ severity }) => severity === 'FORBID').length ?? 0
}
