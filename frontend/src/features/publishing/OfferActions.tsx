import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { MyOfferView } from '@/api/types'
import { Button, Dialog, FailureAlert, useToast } from '@/ui'
import { isPublic, steps, useTakeOver, useWaiting } from './ownOffer'

/** What one can do with an offer beside writing it: pause, close, copy. */
export function OfferActions({ offer }: { offer: MyOfferView }) {
  const { t } = useTranslation('publishing')
  const tell = useToast()
  const navigate = useNavigate()
  const takeOver = useTakeOver()
  const [busy, setBusy] = useState<keyof typeof steps>()
  const [failure, setFailure] = useState<Error>()
  const [closing, setClosing] = useState(false)
  const waiting = useWaiting(offer.id)

  const step = async (what: keyof typeof steps, then: (offer: MyOfferView) => unknown) => {
    setBusy(what)
    setFailure(undefined)
    try {
      await then(await steps[what](offer.id))
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setBusy(undefined)
      setClosing(false)
    }
  }
  const copy = (made: MyOfferView) => {
    tell(t('action.copied'))
    return navigate(`/partner/opslag/${made.id}`)
  }
  return (
    <>
      <div className="button-group offer-actions">
        {offer.status === 'PUBLISHED' && (
          <Button
            variant="tertiary"
            busy={busy === 'pause'}
            onClick={() =>
              void step('pause', (paused) => {
                takeOver(paused)
                tell(t('action.paused'))
              })
            }
          >
            {t('action.pause')}
          </Button>
        )}
        {isPublic(offer.status) && (
          <Button variant="tertiary" onClick={() => setClosing(true)}>
            {t('action.close')}
          </Button>
        )}
        <Button variant="tertiary" icon="copy" busy={busy === 'copy'} onClick={() => void step('copy', copy)}>
          {t('action.copy')}
        </Button>
      </div>
      {failure && <FailureAlert failure={failure} />}
      <Dialog
        open={closing}
        title={t('close.title')}
        onClose={() => setClosing(false)}
        actions={
          <>
            <Button
              variant="warning"
              busy={busy === 'closure'}
              onClick={() =>
                void step('closure', (closed) => {
                  takeOver(closed)
                  tell(t('action.closed'))
                })
              }
            >
              {t('close.submit')}
            </Button>
            <Cancel onClick={() => setClosing(false)} />
          </>
        }
      >
        <p>{t('close.text')}</p>
        {waiting > 0 && <p className="weight-semibold">{t('close.live', { count: waiting })}</p>}
        <p>{t('close.handedOn')}</p>
      </Dialog>
    </>
  )
}

function Cancel({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation()
  return (
    <Button variant="tertiary" onClick={onClick}>
      {t('dialog.cancel')}
    </Button>
  )
}
