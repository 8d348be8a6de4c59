import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Width = 'wide' | 'text'

/** A page: its title in the window and as its one `h1`, which takes the focus after navigation. */
export function Page({ title, heading, lead, width = 'wide', above, beside, children }: { title: string; heading?: ReactNode; lead?: ReactNode; width?: Width; above?: ReactNode; beside?: ReactNode; children?: ReactNode }) {
  usePageTitle(title)
  return (
    <div className={`container page page-${width}`}>
      {above}
      <div className="page-head">
        <div>
          <h1 tabIndex={-1}>{heading ?? title}</h1>
          {lead && <p className="font-lead">{lead}</p>}
        </div>
        {beside && <div className="page-beside">{beside}</div>}
      </div>
      {children}
    </div>
  )
}

export function usePageTitle(title: string) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = title === t('name') ? title : `${title} – ${t('name')}`
  }, [title, t])
}
