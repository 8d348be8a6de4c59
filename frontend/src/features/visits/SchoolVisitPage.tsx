import { useTranslation } from 'react-i18next'
import { DeskNav, ForProfessionals } from '@/components/desk/Desk'
import { BackLink } from '@/ui'
import { OneVisit } from './OneVisit'

/** One visit, as the coordinator sees it. */
export default function SchoolVisitPage() {
  const { t } = useTranslation('visits')
  return (
    <ForProfessionals>
      {(me) => (
        <OneVisit
          side="SCHOOL"
          above={
            <>
              <DeskNav me={me} />
              <BackLink to="/kommune/besoeg">{t('back')}</BackLink>
            </>
          }
        />
      )}
    </ForProfessionals>
  )
}
