import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation } from 'react-router'
import { api, loginUrl, logoutUrl } from '@/api/client'
import { chooseLanguage, stored, type UiLanguage } from '@/i18n'
import { Icon } from '@/ui'
import { Logo } from './Logo'
import { isProfessional, useSession } from './session'

/** Who we are, where one can go, which language, and who is logged in. */
export function Header() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === pathname
  useEffect(() => {
    if (!open) return undefined
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpenAt(undefined)
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open])
  return (
    <header className="header">
      <div className="container header-row">
        <Link to="/" className="brand" aria-label={t('header.home')}>
          <Logo />
          <span className="brand-name">{t('name')}</span>
        </Link>
        <button type="button" className="button button-tertiary menu-button" aria-expanded={open} aria-controls="menu" onClick={() => setOpenAt(open ? undefined : pathname)}>
          <Icon name={open ? 'close' : 'menu'} />
          <span>{open ? t('header.close') : t('header.menu')}</span>
        </button>
        <div id="menu" className={open ? 'menu menu-open' : 'menu'}>
          <Navigation />
          <div className="menu-end">
            <LanguageSwitch />
            <LogInOut />
          </div>
        </div>
      </div>
    </header>
  )
}

function Navigation() {
  const { t } = useTranslation()
  const { me } = useSession()
  const links = [
    { to: '/opslag', text: t('header.offers') },
    { to: '/partnere', text: t('header.partners') },
    { to: '/om', text: t('header.about') },
    ...(isProfessional(me)
      ? [{ to: '/kommune', text: t('header.desk') }]
      : me?.partner
        ? [{ to: '/partner', text: t('header.myFirm') }]
        : me?.young
          ? [{ to: '/min-side', text: t('header.myPage') }]
          : [
              { to: '/bliv-partner', text: t('header.forFirms') },
              ...(me ? [{ to: '/min-side', text: t('header.myPage') }] : []),
            ]),
  ]
  return (
    <nav aria-label={t('header.label')}>
      <ul className="menu-list">
        {links.map((link) => (
          <li key={link.to}>
            <NavLink to={link.to} className="menu-link">
              {link.text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const { me } = useSession()
  const queries = useQueryClient()
  const other: UiLanguage = i18n.language === 'da' ? 'en' : 'da'

  const change = async () => {
    await chooseLanguage(other)
    if (me) await api.PUT('/api/v1/me/language', { body: { language: other === 'en' ? 'EN' : 'DA' } }).catch(() => undefined)
    await queries.invalidateQueries()
  }
  // A signed-in person's own language counts until one is chosen on this device.
  const own = me?.account.language === 'EN' ? 'en' : 'da'
  useEffect(() => {
    if (me && !stored() && own !== i18n.language) void i18n.changeLanguage(own)
  }, [me, own, i18n])

  return (
    <button type="button" className="menu-link language" lang={other} onClick={() => void change()}>
      <Icon name="language" />
      {other === 'en' ? t('header.english') : t('header.danish')}
    </button>
  )
}

function LogInOut() {
  const { t } = useTranslation()
  const { me, isPending } = useSession()
  const { pathname, search } = useLocation()
  if (isPending) return <span className="button button-secondary login login-wait" aria-hidden="true" />
  return me ? (
    <span className="who">
      <span className="who-name">{me.young?.name ?? me.account.name}</span>
      <a className="button button-secondary login" href={logoutUrl}>
        {t('header.logOut')}
      </a>
    </span>
  ) : (
    <a className="button button-secondary login" href={loginUrl(pathname + search)}>
      {t('header.logIn')}
    </a>
  )
}
