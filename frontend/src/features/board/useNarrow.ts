import { useSyncExternalStore } from 'react'

const query = () => globalThis.matchMedia?.('(max-width: 899px)')

const subscribe = (changed: () => void) => {
  const list = query()
  list?.addEventListener('change', changed)
  return () => list?.removeEventListener('change', changed)
}

/** Whether the two sides of the board have no room beside each other; then choosing a pupil leads to a list of places. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => query()?.matches ?? false)
