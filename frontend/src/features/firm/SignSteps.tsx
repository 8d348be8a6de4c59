import { useTranslation } from 'react-i18next'
import { api, ifMatch } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { MyPartnerView, PledgeView } from '@/api/types'
import { Button, Checkbox, Form, TextInput, useForm } from '@/ui'
import { PledgeDocument, Translation } from './PledgeDocument'
import { useFirmChanged } from './queries'

/** Third step: the pledge, to be read in peace. */
export function ReadStep({ pledge, onDone, onChange }: { pledge: PledgeView; onDone: () => void; onChange: () => void }) {
  const { t } = useTranslation('firm')
  return (
    <>
      <p>{t('read.intro')}</p>
      <Translation municipality={pledge.municipality} />
      <PledgeDocument pledge={pledge} />
      <div className="button-group">
        <Button icon="arrow-forward" onClick={onDone}>
          {t('read.next')}
        </Button>
        <Button variant="secondary" onClick={onChange}>
          {t('read.change')}
        </Button>
      </div>
    </>
  )
}

interface SignatureForm {
  signatoryName: string
  signatoryTitle: string
  consent: boolean
}

/** Why what was read can no longer be signed. */
export type Reread = 'changed' | 'replaced'

const rereads: Record<string, Reread> = { 'pledge-text-changed': 'changed', 'pledge-text-replaced': 'replaced' }

/** Fourth step: the signature under exactly what was read. */
export function SignStep({ firm, pledge, onDone, onReread }: { firm: MyPartnerView; pledge: PledgeView; onDone: () => void; onReread: (why?: Reread) => void }) {
  const { t } = useTranslation('firm')
  const changed = useFirmChanged()
  const form = useForm<SignatureForm>({ defaultValues: { signatoryName: pledge.signatoryName ?? firm.contact.name, signatoryTitle: pledge.signatoryTitle ?? '', consent: false } })

  const submit = async ({ signatoryName, signatoryTitle }: SignatureForm) => {
    const body = { signatoryName: signatoryName.trim(), signatoryTitle: signatoryTitle.trim(), consent: true, sha256: pledge.sha256 }
    try {
      await api.POST('/api/v1/pledges/{id}/signature', { params: { path: { id: pledge.id } }, body })
    } catch (error) {
      const reread = error instanceof ApiProblem ? rereads[error.key] : undefined
      if (!reread) throw error
      if (reread === 'replaced') await redraw(pledge)
      await changed()
      onReread(reread)
      return
    }
    await changed()
    onDone()
  }
  return (
    <>
      <p>{t('sign.intro', { firm: firm.name })}</p>
      <Form form={form} submit={submit} className="narrow-form">
        <TextInput label={t('sign.name')} width="l" autoComplete="name" {...form.register('signatoryName', { required: t('sign.nameNeeded') })} />
        <TextInput label={t('sign.role')} hint={t('sign.roleHint')} width="l" autoComplete="organization-title" {...form.register('signatoryTitle', { required: t('sign.roleNeeded') })} />
        <Checkbox label={t('sign.consent')} hint={t('sign.consentHint')} {...form.register('consent', { required: t('sign.consentNeeded') })} />
        <div className="button-group">
          <Button type="submit" icon="edit" busy={form.formState.isSubmitting}>
            {t('sign.submit')}
          </Button>
          <Button variant="secondary" onClick={() => onReread()}>
            {t('sign.again')}
          </Button>
        </div>
      </Form>
    </>
  )
}

/** Draws the pledge up anew with the same commitments, in the words now in force. */
const redraw = (pledge: PledgeView) =>
  api.PUT('/api/v1/pledges/{id}', { params: { path: { id: pledge.id }, header: ifMatch(pledge) }, body: { commitments: pledge.commitments } })
