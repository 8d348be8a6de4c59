import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { focusField, Icon } from '@/ui'
import { missing } from './missing'
import type { OfferForm } from './offerForm'

/** What still keeps the offer from the public, as a list that leads to the fields. */
export function Missing({ isPublic }: { isPublic: boolean }) {
  const { t } = useTranslation('publishing')
  const { control } = useFormContext<OfferForm>()
  const gaps = missing(useWatch({ control }) as OfferForm)
  if (gaps.length === 0) {
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
      </ul>
    </section>
  )
}
