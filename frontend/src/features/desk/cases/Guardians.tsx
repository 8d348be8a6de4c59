import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { CaseView, Guardian, HandedLink } from '@/api/types'
import { GuardianFields } from '@/components/guardian/GuardianFields'
import { blank, guardiansOf, written, type WithGuardians } from '@/components/guardian/guardians'
import { Button, Card, Dialog, FailureAlert, Form, useForm, useToast } from '@/ui'
import { HandedLinkDialog } from './HandedLinkDialog'
import { useCaseChanged } from './queries'

const OF_AGE = 18

/** Who may say yes for a minor; whoever has the case names them, and hands over a link where no mail reaches them. */
export function Guardians({ view }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  const [naming, setNaming] = useState(false)
  if (view.card.age >= OF_AGE) return null
  return (
    <Card as="section">
      <h2 className="h3">{t('guardian.heading')}</h2>
      {view.guardians.length === 0 && <p className="muted">{t('guardian.none')}</p>}
      <ul className="plain-list">
        {view.guardians.map((guardian) => (
          <One key={guardian.id} guardian={guardian} view={view} />
        ))}
      </ul>
      {view.mine && (
        <div className="button-group">
          <Button variant="secondary" onClick={() => setNaming(true)}>
            {t('guardian.change')}
          </Button>
        </div>
      )}
      <Dialog open={naming} title={t('guardian.change')} onClose={() => setNaming(false)}>
        <Naming view={view} onClose={() => setNaming(false)} />
      </Dialog>
    </Card>
  )
}

function One({ guardian: { id, name, email, phone }, view }: { guardian: Guardian; view: CaseView }) {
  const { t } = useTranslation('desk')
  const [link, setLink] = useState<HandedLink>()
  const [failure, setFailure] = useState<Error>()
  const waiting = view.mine ? view.applications.filter(({ application }) => application.status === 'AWAITING_GUARDIAN') : []
  const make = async (application: string) => {
    setFailure(undefined)
    try {
      const { data } = await api.POST('/api/v1/desk/cases/{id}/consent-links', { params: { path: { id: view.card.id } }, body: { application, guardian: id } })
      setLink(data)
    } catch (error) {
      setFailure(error as Error)
    }
  }
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <br />
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {email && phone && ', '}
        {phone && <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>}
      </p>
      {failure && <FailureAlert failure={failure} />}
      {waiting.map(({ application, offer }) => (
        <Button key={application.id} variant="tertiary" onClick={() => void make(application.id)} aria-label={t('guardian.linkAbout', { name, title: offer.title })}>
          {waiting.length > 1 ? t('guardian.linkAbout', { name, title: offer.title }) : t('guardian.link', { name })}
        </Button>
      ))}
      <HandedLinkDialog link={link} onClose={() => setLink(undefined)} />
    </li>
  )
}

function Naming({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const changed = useCaseChanged()
  const form = useForm<WithGuardians>({ defaultValues: { guardians: view.guardians.length > 0 ? view.guardians.map(written) : [blank()] } })
  const save = async ({ guardians }: WithGuardians) => {
    const { data } = await api.PUT('/api/v1/desk/cases/{id}/guardians', { params: { path: { id: view.card.id } }, body: { guardians: guardiansOf(guardians) } })
    if (data) await changed(data)
    tell(t('guardian.saved'))
    onClose()
  }
  return (
    <Form form={form} submit={save}>
      <GuardianFields form={form as unknown as UseFormReturn<WithGuardians>} />
      <div className="button-group dialog-end">
        <Button type="submit" icon="save" busy={form.formState.isSubmitting}>
          {t('guardian.change')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {tc('dialog.cancel')}
        </Button>
      </div>
    </Form>
  )
}
