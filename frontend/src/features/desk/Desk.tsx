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

/** The ways within the desk; those who are not of the secretariat only have the applications guided on to them. */
export function DeskNav({ me }: { me: MeView }) {
  const { t } = useTranslation('desk')
  if (!has(me, 'secretariat')) return null
  return (
    <TabNav
      label={t('nav.label')}
      tabs={[
        { to: '/kommune', label: t('nav.overview'), end: true },
        { to: '/kommune/aftaler', label: t('nav.pledges') },
        { to: '/kommune/opslag', label: t('nav.offers') },
        { to: '/kommune/partnere', label: t('nav.partners') },
        { to: '/kommune/ansoegninger', label: t('nav.applications') },
        { to: '/kommune/mails', label: t('nav.mails') },
        { to: '/kommune/indstillinger', label: t('nav.settings') },
      ]}
    />
  )
}
