import { api } from '@/api/client'
import type { RosterImportView } from '@/api/types'
import { asCsv, type PickedFile } from '@/components/file/useFileImport'

/** Sends a class list of one school and school year. */
export const sendTo =
  (id: string, year: number) =>
  async (file: PickedFile, { dryRun }: { dryRun: boolean }): Promise<RosterImportView> => {
    const { data } = await api.POST('/api/v1/schools/{id}/roster', { params: { path: { id }, query: { year, dryRun } }, ...asCsv(file) })
    return data as RosterImportView
  }
