import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Width = 'wide' | 'text'

/** A page: its title in the window and as its one `h1`, which takes the focus after navigation. */
export function Page({ title, heading, lead, width = 'wide', above, beside, children }: { title: string; heading?: ReactNode; lead?: ReactNode; width?: Width; above?: ReactNode; beside?: ReactNode; children?: ReactNode }) {
  usePageTitle(title)
  const focused = useInheritedFocus()
  return (
    <div className={`container page page-${width}`}>
      {above}
      <div className="page-head">
        <div>
          <h1 ref={focused} tabIndex={-1}>{heading ?? title}</h1>
          {lead && <p className="font-lead">{lead}</p>}
        </div>
        {beside && <div className="page-beside">{beside}</div>}
      </div>
      {children}
    </div>
  )
}

let orphaned = false

/** When a page takes the place of the one that stood there while its data came, its heading takes over the focus. */
function useInheritedFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const own = heading.current
    if (orphaned && document.activeElement === document.body) own?.focus({ preventScroll: true })
    orphaned = false
    return () => {
      orphaned = document.activeElement === own
    }
  }, [])
  return heading
}

export function usePageTitle(title: string) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = title === t('name') ? title : `${title} – ${t('name')}`
  }, [title, t])
}
