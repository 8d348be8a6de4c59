import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { Toasts } from '@/ui/toast'
import { Footer } from './Footer'
import { Header } from './Header'

/** The frame of every page: skip link, header, the page, footer. */
export function Layout({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  useFocusOnNavigation(main)
  const waiting = useNavigation().state === 'loading'
  return (
    <Toasts>
      <a className="skipnav" href="#main-content">
        {t('skip')}
      </a>
      <Header />
      {waiting && <div className="loading-bar" role="progressbar" aria-label={t('loading')} />}
      <main id="main-content" ref={main} tabIndex={-1}>
        {children ?? <Outlet />}
      </main>
      <Footer />
      <ScrollRestoration />
    </Toasts>
  )
}

/** After a change of page the focus stands on its heading, so that everyone knows where they are. */
function useFocusOnNavigation(main: { current: HTMLElement | null }) {
  const { pathname } = useLocation()
  const seen = useRef(pathname)
  useEffect(() => {
    if (seen.current === pathname) return
    seen.current = pathname
    const target = main.current?.querySelector('h1') ?? main.current
    target?.focus({ preventScroll: true })
  }, [pathname, main])
}
