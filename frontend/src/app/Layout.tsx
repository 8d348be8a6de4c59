import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration, useLocation, useNavigation, useSearchParams } from 'react-router'
import { Toasts, useToast } from '@/ui/toast'
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
      <LoginFailed />
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

/** Somebody has come back from the identity server without being logged in (`?login=igen`): one is told, and the address forgets it. */
function LoginFailed() {
  const { t } = useTranslation()
  const tell = useToast()
  const [params, setParams] = useSearchParams()
  const failed = params.get('login') === 'igen'
  useEffect(() => {
    if (!failed) return
    tell(t('errors.loginFailed'), 'error')
    setParams(
      (now) => {
        now.delete('login')
        return now
      },
      { replace: true },
    )
  }, [failed, setParams, tell, t])
  return null
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
