import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

export type AlertKind = 'info' | 'success' | 'warning' | 'error'

const iconOf: Record<AlertKind, IconName> = { info: 'info', success: 'success', warning: 'warning', error: 'error' }

/** Something the reader should know here. `live` when it appears after the page does. */
export function Alert({ kind = 'info', heading, live = false, children }: { kind?: AlertKind; heading?: ReactNode; live?: boolean; children?: ReactNode }) {
  return (
    <div className={`alert alert-${kind} has-icon`} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={iconOf[kind]} className="alert-icon" />
      {heading && <p className="alert-heading">{heading}</p>}
      {children && <div className="alert-text">{children}</div>}
    </div>
  )
}
