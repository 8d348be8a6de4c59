import { useTranslation } from 'react-i18next'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { Page } from '@/ui'
import { VisitList } from './VisitList'

/** The classes that want to come to the firm, or have it come. */
export default function FirmVisitsPage() {
  const { t } = useTranslation('visits')
  return (
    <ForPartner>
      {() => (
        <Page title={t('firm.title')} lead={t('firm.lead')} above={<FirmNav />}>
          <VisitList side="PARTNER" />
        </Page>
      )}
    </ForPartner>
  )
}
