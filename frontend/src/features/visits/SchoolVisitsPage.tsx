import { useTranslation } from 'react-i18next'
import { has } from '@/app/session'
import { DeskNav, ForProfessionals } from '@/components/desk/Desk'
import { LinkButton, Page } from '@/ui'
import { VisitList } from './VisitList'

/** The visits that the schools have asked for, and the way to ask for more. */
export default function SchoolVisitsPage() {
  const { t } = useTranslation('visits')
  return (
    <ForProfessionals>
      {(me) => (
        <Page
          title={t('school.title')}
          lead={t('school.lead')}
          above={<DeskNav me={me} />}
          beside={
            has(me, 'coordinator') && (
              <LinkButton to="/opslag?kind=CLASS_VISIT" icon="search">
                {t('find')}
              </LinkButton>
            )
          }
        >
          <VisitList side="SCHOOL" />
        </Page>
      )}
    </ForProfessionals>
  )
}
