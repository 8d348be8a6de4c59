import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { registrationUrl } from '@/api/client'
import { Logo } from './Logo'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="footer">
      <div className="container footer-columns">
        <div className="footer-promise">
          <p className="brand">
            <Logo />
            <span className="brand-name">{t('name')}</span>
          </p>
          <p>{t('footer.promise')}</p>
        </div>
        <nav aria-label={t('footer.young')}>
          <h2 className="h5">{t('footer.young')}</h2>
          <ul>
            <li>
              <Link to="/opslag">{t('header.offers')}</Link>
            </li>
            <li>
              <Link to="/om">{t('header.about')}</Link>
            </li>
            <li>
              <a href={registrationUrl('/min-side')}>{t('footer.register')}</a>
            </li>
          </ul>
        </nav>
        <nav aria-label={t('footer.firms')}>
          <h2 className="h5">{t('footer.firms')}</h2>
          <ul>
            <li>
              <Link to="/bliv-partner">{t('footer.becomePartner')}</Link>
            </li>
            <li>
              <Link to="/partnere">{t('header.partners')}</Link>
            </li>
            <li>
              <Link to="/regler">{t('footer.rules')}</Link>
            </li>
          </ul>
        </nav>
        <nav aria-label={t('footer.site')}>
          <h2 className="h5">{t('footer.site')}</h2>
          <ul>
            <li>
              <Link to="/tilgaengelighed">{t('footer.accessibility')}</Link>
            </li>
            <li>
              <Link to="/privatliv">{t('footer.privacy')}</Link>
            </li>
            <li>
              <Link to="/om#kilder">{t('footer.credits')}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
