import { useQueryClient } from '@tanstack/react-query'
import { $api } from '@/api/client'
import { sessionKey } from '@/app/session'

/** The firm one acts for, with its latest pledge. Its details are the newest there are: others of the firm may have changed them. */
export const useMyPartner = (enabled = true) => $api.useQuery('get', '/api/v1/me/partner', {}, { enabled, staleTime: 0 })

/** After a change of firm or pledge: ask again who we are and what it looks like. */
export function useFirmChanged() {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner'] })
    await queries.invalidateQueries({ queryKey: sessionKey })
  }
}

export const useMunicipalities = () => $api.useQuery('get', '/api/v1/municipalities', {}, { staleTime: Infinity })

/** `Hjørring Kommune` of `860`. */
export function useMunicipalityName(code: string | undefined) {
  const { data } = useMunicipalities()
  return data?.find((one) => one.code === code)?.name ?? ''
}

/** The signed document as a PDF: a plain link, the browser shows or saves it. */
export const pdfOf = (pledge: string) => `/api/v1/pledges/${pledge}/document`
