import { $api } from '@/api/client'

/** The name of a municipality that is not the firm's own; nothing for its own, or while neither is known. */
export function useElsewhere(): (municipality: string | undefined) => string | undefined {
  const { data: firm } = $api.useQuery('get', '/api/v1/me/partner', {})
  const { data: municipalities } = $api.useQuery('get', '/api/v1/municipalities', {}, { staleTime: Infinity })
  return (code) => (code === undefined || firm === undefined || code === firm.municipality ? undefined : (municipalities?.find((one) => one.code === code)?.name ?? code))
}
