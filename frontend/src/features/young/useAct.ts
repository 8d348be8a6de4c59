import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { useToast } from '@/ui'
import { useChanged } from './queries'

/** One step at the press of a button: it says what was done or why not, and everything is asked for again. */
export function useAct() {
  const { t } = useTranslation('young')
  const tell = useToast()
  const changed = useChanged()
  const [busy, setBusy] = useState(false)
  const act = async (action: () => Promise<unknown>, told?: string): Promise<boolean> => {
    setBusy(true)
    try {
      await action()
      if (told) tell(told)
      return true
    } catch (problem) {
      tell(problem instanceof ApiProblem && problem.title ? [problem.title, problem.detail].filter(Boolean).join('. ') : t('application.failed'), 'error')
      return false
    } finally {
      await changed()
      setBusy(false)
    }
  }
  return { act, busy }
}
