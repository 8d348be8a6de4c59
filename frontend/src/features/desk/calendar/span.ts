import { useFormat } from '@/i18n/format'

/** Days in a row as people write them; a single day is written once. */
export function useSpan() {
  const format = useFormat()
  return ({ from, to }: { from: string; to: string }) => (from === to ? format.shortDate(from) : `${format.shortDate(from)} – ${format.shortDate(to)}`)
}
