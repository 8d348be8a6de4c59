import { api } from '@/api/client'
import type { CalendarImportView } from '@/api/types'
import { asCsv, type PickedFile } from '@/components/file/useFileImport'

export async function send(file: PickedFile, query: { dryRun: boolean }): Promise<CalendarImportView> {
  const { data } = await api.POST('/api/v1/school-calendar/import', { params: { query }, ...asCsv(file) })
  return data as CalendarImportView
}
