import { useTranslation } from 'react-i18next'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { BackLink } from '@/ui'
import { OneVisit } from './OneVisit'

/** One visit, as the firm sees it. */
export default function FirmVisitPage() {
  const { t } = useTranslation('visits')
  return (
    <ForPartner>
      {() => (
        <OneVisit
          side="PARTNER"
          above={
            <>
              <FirmNav />
              <BackLink to="/partner/besoeg">{t('back')}</BackLink>
            </>
          }
        />
      )}
    </ForPartner>
  )
}
