import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useFormat } from '@/i18n/format'

export interface StatusTab {
  /** What stands in the address; the first tab stands for nothing there. */
  key: string
  label: string
  count?: number | undefined
}

/** Parts of one list, chosen by the address (`?status=`), each with how many there are. */
export function StatusTabs({ label, tabs, current, to }: { label: string; tabs: readonly StatusTab[]; current: string; to: (key: string) => string }) {
  const format = useFormat()
  const row = useRef<HTMLUListElement>(null)
  const at = tabs.findIndex(({ key }) => key === current)
  // On a phone they stand in a row that is wider than the window: the chosen one is brought into it.
  useEffect(() => {
    const all = row.current
    const chosen = all?.children[at] as HTMLElement | undefined
    if (all && chosen) all.scrollLeft = chosen.offsetLeft + chosen.offsetWidth / 2 - all.offsetLeft - all.clientWidth / 2
  }, [at])
  return (
    <nav className="status-tabs" aria-label={label}>
      <ul ref={row}>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link to={to(tab.key)} className="status-tab" aria-current={tab.key === current ? 'page' : undefined} preventScrollReset>
              {tab.label}
              {tab.count !== undefined && <span className="status-count">{format.number(tab.count)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How many of a list are in these states. */
export const countOf = (counts: readonly { status: string; count: number }[] | undefined, ...statuses: readonly string[]) =>
  counts?.reduce((sum, one) => (statuses.includes(one.status) ? sum + one.count : sum), 0)
