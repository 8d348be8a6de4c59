import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Icon, type IconName } from './Icon'

type Variant = 'primary' | 'secondary' | 'tertiary' | 'warning' | 'link'

interface Look {
  variant?: Variant
  icon?: IconName
  children: ReactNode
}

const classes = (variant: Variant, extra = '') => `${variant === 'link' ? 'button button-link' : `button button-${variant}`} ${extra}`.trim()

/** Does something here. While `busy` it says so and cannot be pressed again. */
export function Button({ variant = 'primary', icon, busy = false, className, children, type = 'button', onClick, ...rest }: Look & ComponentProps<'button'> & { busy?: boolean }) {
  const { t } = useTranslation()
  return (
    <button {...rest} type={type} className={classes(variant, className)} aria-disabled={busy || rest['aria-disabled']} onClick={busy ? (event) => event.preventDefault() : onClick}>
      {icon && !busy && <Icon name={icon} />}
      {busy && <span className="spinner-dot" aria-hidden="true" />}
      <span>{busy ? t('form.working') : children}</span>
    </button>
  )
}

/** Goes to another page of ours (`to`), or to an address outside the pages (`href`, such as the login). */
export function LinkButton({ variant = 'primary', icon, className, children, to, state, href, ...rest }: Look & { to?: string; state?: unknown; href?: string; className?: string } & Omit<ComponentProps<'a'>, 'href'>) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  )
  return to === undefined ? (
    <a {...rest} href={href} className={classes(variant, className)}>
      {content}
    </a>
  ) : (
    <Link {...rest} to={to} state={state} className={classes(variant, className)}>
      {content}
    </Link>
  )
}
