import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { loginUrl, registrationUrl } from '@/api/client'
import type { MeView } from '@/api/types'
import { LinkButton, Page, Skeleton } from '@/ui'
import { useSession } from './session'

/** A page for those whom `allow` lets in: it asks the others to log in, or says that it is not for them. */
export function Guarded({ allow, children }: { allow: (me: MeView) => boolean; children: (me: MeView) => ReactNode }) {
  const { me, isPending } = useSession()
  const { t } = useTranslation()
  if (isPending) {
    return (
      <Page title={t('loading')} width="text">
        <Skeleton lines={6} />
      </Page>
    )
  }
  if (!me) return <LogInFirst />
  return allow(me) ? children(me) : <NoPermission />
}

function LogInFirst() {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  return (
    <Page title={t('errors.logInFirst')} lead={t('errors.logInFirstText')} width="text">
      <div className="button-group">
        <LinkButton href={loginUrl(pathname + search)}>{t('header.logIn')}</LinkButton>
        <LinkButton variant="secondary" href={registrationUrl(pathname + search)}>
          {t('errors.register')}
        </LinkButton>
      </div>
    </Page>
  )
}

export function NoPermission() {
  const { t } = useTranslation()
  return (
    <Page title={t('errors.noPermission')} lead={t('errors.noPermissionText')} width="text">
      <div className="button-group">
        <LinkButton to="/">{t('errors.home')}</LinkButton>
      </div>
    </Page>
  )
}

export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('errors.notFound')} lead={t('errors.notFoundText')} width="text">
      <div className="button-group">
        <LinkButton to="/">{t('errors.home')}</LinkButton>
        <LinkButton to="/opslag" variant="secondary">
          {t('errors.search')}
        </LinkButton>
      </div>
    </Page>
  )
}
