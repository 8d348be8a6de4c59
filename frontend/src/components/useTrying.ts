import { useState } from 'react'

/** Something that takes a while and may fail: whether it is being done, and what went wrong the last time. */
export function useTrying() {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const trying = async (what: () => Promise<unknown>) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await what()
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, trying }
}
