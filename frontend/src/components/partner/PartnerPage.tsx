import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Guarded } from '@/app/Guarded'
import { has } from '@/app/session'
import type { MeView, MyFirmView } from '@/api/types'
import { EmptyState, LinkButton, Page, TabNav } from '@/ui'

type Firm = MyFirmView

/** A page of the firm's own area: for those who act for a firm. Others are shown how to join. */
export function ForPartner({ children }: { children: (firm: Firm, me: MeView) => ReactNode }) {
  return (
    <Guarded allow={(me) => has(me, 'partner') || me.partner !== undefined}>
      {(me) => (me.partner ? children(me.partner, me) : <NoFirmYet />)}
    </Guarded>
  )
}

function NoFirmYet() {
  const { t } = useTranslation()
  return (
    <Page title={t('firm.none')} width="text">
      <EmptyState heading={t('firm.noneHeading')} action={<LinkButton to="/bliv-partner">{t('firm.join')}</LinkButton>}>
        <p>{t('firm.noneText')}</p>
      </EmptyState>
    </Page>
  )
}

/** The ways within the firm's own area. */
export function FirmNav() {
  const { t } = useTranslation()
  return (
    <TabNav
      label={t('firm.nav')}
      tabs={[
        { to: '/partner', label: t('firm.overview'), end: true },
        { to: '/partner/ansoegninger', label: t('firm.applications') },
        { to: '/partner/opslag', label: t('firm.offers') },
        { to: '/partner/elever', label: t('firm.guests') },
        { to: '/partner/besoeg', label: t('firm.visits') },
        { to: '/partner/virksomhed', label: t('firm.company') },
      ]}
    />
  )
}
