import { api } from '@/api/client'
import type { CalendarImportView } from '@/api/types'

/** A file as it was when it was chosen: what was looked at is what is taken over. */
export interface PickedFile {
  name: string
  bytes: ArrayBuffer
}

/** Sends it byte by byte: the backend finds out which letters it is written in. */
export async function send({ bytes }: PickedFile, query: { dryRun: boolean }): Promise<CalendarImportView> {
  const { data } = await api.POST('/api/v1/school-calendar/import', {
    params: { query },
    headers: { 'Content-Type': 'text/csv' },
    body: bytes as unknown as string,
    bodySerializer: (body) => body,
  })
  return data as CalendarImportView
}
