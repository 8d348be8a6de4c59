import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon'

/** The way back to where one came from, above the heading. */
export const BackLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <p className="back">
    <Link to={to}>
      <Icon name="arrow-back" />
      {children}
    </Link>
  </p>
)
