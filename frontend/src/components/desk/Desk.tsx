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

/** Who changes rosters and places pupils: the others of the municipality read. */
export const mayPlace = (me: MeView) => has(me, 'coordinator') || has(me, 'secretariat')

/** A page of the desk for those who change rosters and place pupils. */
export const ForPlacing = ({ children }: { children: (me: MeView) => ReactNode }) => <Guarded allow={mayPlace}>{children}</Guarded>

/** The ways within the desk: every profession has its cases and the schools, the secretariat all. */
export function DeskNav({ me }: { me: MeView }) {
  const { t } = useTranslation('desk')
  const cases = { to: '/kommune/sager', label: t('nav.cases') }
  const schools = { to: '/kommune/skoler', label: t('nav.schools') }
  const rounds = { to: '/kommune/praktik', label: t('nav.rounds') }
  return (
    <TabNav
      label={t('nav.label')}
      tabs={
        has(me, 'secretariat')
          ? [
              { to: '/kommune', label: t('nav.overview'), end: true },
              cases,
              { to: '/kommune/garantien', label: t('nav.guarantee') },
              { to: '/kommune/aftaler', label: t('nav.pledges') },
              { to: '/kommune/opslag', label: t('nav.offers') },
              { to: '/kommune/partnere', label: t('nav.partners') },
              { to: '/kommune/ansoegninger', label: t('nav.applications') },
              schools,
              rounds,
              { to: '/kommune/skolekalender', label: t('nav.calendar') },
              { to: '/kommune/mails', label: t('nav.mails') },
              { to: '/kommune/visninger', label: t('nav.looks') },
              { to: '/kommune/indstillinger', label: t('nav.settings') },
            ]
          : [cases, schools, rounds]
      }
    />
  )
}
