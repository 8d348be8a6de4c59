import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { has, isProfessional } from '@/app/session'
import { TabNav } from '@/ui'

/** A page of the secretariat's desk. */
export const ForSecretariat = ({ children }: { children: (me: MeView) => ReactNode }) => (
  <Guarded allow={(me) => has(me, 'secretariat')}>{children}</Guarded>
)

/** A page of the desk that every professional of the municipality may see. */
export const ForProfessionals = ({ children }: { children: (me: MeView) => ReactNode }) => <Guarded allow={isProfessional}>{children}</Guarded>

/** Who takes cases: the professions, not the secretariat. */
export const mayTake = (me: MeView) => has(me, 'consultant') || has(me, 'coordinator') || has(me, 'counsellor')

/** The ways within the desk; those who are not of the secretariat only have their cases. */
export function DeskNav({ me }: { me: MeView }) {
  const { t } = useTranslation('desk')
  if (!has(me, 'secretariat')) return null
  return (
    <TabNav
      label={t('nav.label')}
      tabs={[
        { to: '/kommune', label: t('nav.overview'), end: true },
        { to: '/kommune/sager', label: t('nav.cases') },
        { to: '/kommune/garantien', label: t('nav.guarantee') },
        { to: '/kommune/aftaler', label: t('nav.pledges') },
        { to: '/kommune/opslag', label: t('nav.offers') },
        { to: '/kommune/partnere', label: t('nav.partners') },
        { to: '/kommune/ansoegninger', label: t('nav.applications') },
        { to: '/kommune/mails', label: t('nav.mails') },
        { to: '/kommune/visninger', label: t('nav.looks') },
        { to: '/kommune/skolekalender', label: t('nav.calendar') },
        { to: '/kommune/indstillinger', label: t('nav.settings') },
      ]}
    />
  )
}
