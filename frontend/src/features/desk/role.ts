import { useTranslation } from 'react-i18next'

const ROLES = ['consultant', 'coordinator', 'counsellor', 'secretariat', 'young'] as const

/** In which role somebody acted; nothing for the clock. */
export function useRole(): (role: string) => string | undefined {
  const { t } = useTranslation('desk')
  return (role) => {
    const known = ROLES.find((one) => one === role)
    return known && t(`role.${known}`)
  }
}
