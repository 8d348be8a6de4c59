import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { PupilCard } from '@/api/types'
import { useTrying } from '@/components/useTrying'
import { Button, Dialog, FailureAlert, useToast } from '@/ui'

/** A pupil whose letter is lost gets a new code; it is shown here once. */
export function NewCodeDialog({ pupil, onClose }: { pupil: Pick<PupilCard, 'id' | 'name'> | undefined; onClose: () => void }) {
  const { t } = useTranslation('schools')
  return (
    <Dialog open={pupil !== undefined} title={t('code.newFor', { name: pupil?.name })} onClose={onClose}>
      {pupil && <NewCode id={pupil.id} onClose={onClose} />}
    </Dialog>
  )
}

function NewCode({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('schools')
  const { t: tc } = useTranslation()
  const [code, setCode] = useState<string>()
  const { busy, failure, trying } = useTrying()
  const renew = () =>
    trying(async () => {
      const { data } = await api.POST('/api/v1/pupils/{id}/new-code', { params: { path: { id } } })
      setCode(data?.code)
    })
  return (
    <>
      <div role="status">{code && <ShownCode code={code} />}</div>
      {!code && <p>{t('code.newText')}</p>}
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
        </div>
      )}
      <div className="button-group dialog-end">
        {code ? (
          <>
            <Copy code={code} />
            <Button variant="secondary" onClick={onClose}>
              {tc('dialog.close')}
            </Button>
          </>
        ) : (
          <>
            <Button icon="refresh" busy={busy} onClick={() => void renew()}>
              {t('code.make')}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {tc('dialog.cancel')}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

function ShownCode({ code }: { code: string }) {
  const { t } = useTranslation('schools')
  return (
    <>
      <p>{t('code.is')}</p>
      <p className="code">{code}</p>
      <p>{t('code.how', { address: `${globalThis.location.host}/elev` })}</p>
    </>
  )
}

function Copy({ code }: { code: string }) {
  const { t } = useTranslation('schools')
  const tell = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    tell(t('code.copied'))
  }
  return (
    <Button icon="copy" onClick={() => void copy()}>
      {t('code.copy')}
    </Button>
  )
}
