import { useTranslation } from 'react-i18next'
import type { HandedLink } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Button, Dialog, TextInput, useToast } from '@/ui'

/** A guardian's link in the hands of a professional: shown once. */
export function HandedLinkDialog({ link, onClose }: { link: HandedLink | undefined; onClose: () => void }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const tell = useToast()
  const address = link ? `${globalThis.location.origin}/samtykke#${link.token}` : ''
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    tell(t('guardian.copied'))
  }
  return (
    <Dialog
      open={link !== undefined}
      title={t('guardian.linkTitle', { name: link?.guardianName })}
      onClose={onClose}
      actions={
        <>
          <Button icon="check" onClick={() => void copy()}>
            {t('guardian.copy')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('guardian.close')}
          </Button>
        </>
      }
    >
      <p>{link && t('guardian.linkText', { name: link.guardianName, day: format.date(link.validUntil) })}</p>
      <TextInput label={t('guardian.linkLabel')} name="link" width="full" readOnly value={address} onFocus={(event) => event.target.select()} />
    </Dialog>
  )
}
