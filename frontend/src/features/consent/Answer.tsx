import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { Consent } from '@/api/types'
import { Button, Dialog, FailureAlert } from '@/ui'

interface Props {
  view: Consent
  token: string
  onChanged: (view: Consent) => void
  onAgain: () => void
}

/** Yes at one press, no after one more question. */
export function Answer({ view, token, onChanged, onAgain }: Props) {
  const { t } = useTranslation('consent')
  const [busy, setBusy] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const names = { firm: view.about?.partnerName, young: view.about?.youngName.split(' ')[0] }

  const decide = async (decision: 'GIVEN' | 'REFUSED') => {
    setBusy(true)
    setFailure(undefined)
    try {
      const { data } = await api.POST('/api/v1/consents/decision', { body: { token, decision, language: view.language, sha256: view.sha256 ?? '' } })
      if (data) onChanged(data)
    } catch (error) {
      setRefusing(false)
      setFailure(error as Error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="h3">
        {t('answer')}
      </h2>
      <p>{t('answerText', names)}</p>
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
          {failure instanceof ApiProblem && (
            <Button variant="secondary" icon="refresh" onClick={onAgain}>
              {t('again')}
            </Button>
          )}
        </div>
      )}
      <div className="button-group">
        <Button icon="check" busy={busy && !refusing} onClick={() => void decide('GIVEN')}>
          {t('yes', names)}
        </Button>
        <Button variant="secondary" onClick={() => setRefusing(true)}>
          {t('no')}
        </Button>
      </div>
      <Dialog
        open={refusing}
        title={t('refuse.title')}
        onClose={() => setRefusing(false)}
        actions={
          <>
            <Button variant="warning" busy={busy} onClick={() => void decide('REFUSED')}>
              {t('refuse.yes')}
            </Button>
            <Button variant="secondary" onClick={() => setRefusing(false)}>
              {t('refuse.no')}
            </Button>
          </>
        }
      >
        <p>{t('refuse.text', names)}</p>
      </Dialog>
    </section>
  )
}
