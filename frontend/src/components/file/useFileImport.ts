import { useState } from 'react'
import { useTrying } from '@/components/useTrying'

/** A file as it was when it was chosen: what was looked at is what is taken over. */
export interface PickedFile {
  name: string
  bytes: ArrayBuffer
}

export interface Looked<Found> {
  file: PickedFile
  found: Found
}

/**
 * A file that is looked at first, and taken over then.
 * `send` asks the backend either time; `taken` is called once it has taken the file over.
 */
export function useFileImport<Found>(send: (file: PickedFile, how: { dryRun: boolean }) => Promise<Found>, taken: (done: Looked<Found>) => Promise<unknown>) {
  const [looked, setLooked] = useState<Looked<Found>>()
  const { busy, failure, trying } = useTrying()
  return {
    looked,
    busy,
    failure,
    look: (picked: File) =>
      trying(async () => {
        setLooked(undefined)
        const file = { name: picked.name, bytes: await picked.arrayBuffer() }
        setLooked({ file, found: await send(file, { dryRun: true }) })
      }),
    takeOver: () =>
      trying(async () => {
        if (!looked) return
        const found = await send(looked.file, { dryRun: false })
        await taken({ file: looked.file, found })
      }),
  }
}

/** How bytes are sent as they are: the backend finds out which letters they are written in. */
export const asCsv = ({ bytes }: PickedFile) => ({
  headers: { 'Content-Type': 'text/csv' },
  body: bytes as unknown as string,
  bodySerializer: (body: string) => body,
})
