import { icons, type IconName } from './icons'

export type { IconName }

/** A drawing beside a text that says the same; screen readers pass over it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon-svg ${className}`} viewBox="0 -960 960 960" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  )
}
