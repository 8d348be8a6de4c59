import { useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { MeView, MyPartnerView } from '@/api/types'
import { draftKey, forgetDraft, readDraft, useKeptDraft } from '@/components/drafts'
import { Alert, Button, Facts, Form, LinkButton, useToast, useForm } from '@/ui'
import { emptyFirm, FirmDetails, FirmIdentity, newFirm, type FirmForm } from './FirmFields'
import { useFirmChanged, useMunicipalityName } from './queries'

/** First step: which firm it is. */
export function FirmStep({ me, onDone }: { me: MeView; onDone: () => void }) {
  const { t } = useTranslation('firm')
  const tell = useToast()
  const changed = useFirmChanged()
  const key = draftKey(me.account.id, 'firm')
  const begun: FirmForm = { ...emptyFirm, contact: { name: me.account.name, email: me.account.email ?? '', phone: '' } }
  const [kept, setKept] = useState(() => readDraft<FirmForm>(key))
  const form = useForm<FirmForm>({ defaultValues: kept ?? begun })
  useKeptDraft(key, form)

  const submit = async (values: FirmForm) => {
    await api.POST('/api/v1/partners', { body: newFirm(values) })
    forgetDraft(key)
    tell(t('company.registered', { name: values.name.trim() }))
    onDone()
    await changed()
  }
  const startOver = () => {
    forgetDraft(key)
    form.reset(begun)
    setKept(undefined)
  }
  return (
    <FormProvider {...form}>
      {kept && (
        <Alert>
          {t('join.restored')}{' '}
          <Button variant="link" onClick={startOver}>
            {t('join.startOver')}
          </Button>
        </Alert>
      )}
      <p>{t('company.intro')}</p>
      <Form form={form} submit={submit} className="narrow-form">
        <FirmIdentity />
        <FirmDetails />
        <div className="button-group">
          <Button type="submit" icon="arrow-forward" busy={form.formState.isSubmitting}>
            {t('company.next')}
          </Button>
        </div>
      </Form>
    </FormProvider>
  )
}

/** The first step of a firm that has taken it. */
export function FirmDone({ firm, onDone }: { firm: MyPartnerView; onDone: () => void }) {
  const { t } = useTranslation('firm')
  const municipality = useMunicipalityName(firm.municipality)
  return (
    <>
      <Alert kind="success" heading={t('company.fixed')} />
      <Facts
        items={[
          { label: t('company.name'), value: firm.name },
          { label: t('company.cvr'), value: firm.cvr },
          { label: t('company.municipality'), value: municipality },
          { label: t('company.street'), value: `${firm.street}, ${firm.postalCode} ${firm.town}` },
          { label: t('company.contact'), value: firm.contact.name },
        ]}
      />
      <div className="button-group">
        <Button icon="arrow-forward" onClick={onDone}>
          {t('company.on')}
        </Button>
        <LinkButton variant="secondary" to="/partner/virksomhed">
          {t('company.change')}
        </LinkButton>
      </div>
    </>
  )
}
