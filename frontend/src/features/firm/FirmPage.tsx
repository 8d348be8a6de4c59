import { useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { api, ifMatch } from '@/api/client'
import type { MyPartnerView, Trade } from '@/api/types'
import { DeleteAccount } from '@/components/DeleteAccount'
import { draftKey, forgetDraft, readDraft, useKeptDraft } from '@/components/drafts'
import { Conflict, useConflict, type ComparedField } from '@/components/partner/Conflict'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { useWords } from '@/i18n/words'
import { Alert, Button, ErrorState, Facts, Form, Page, Skeleton, useToast, useForm } from '@/ui'
import { FirmDetails, firmChange, firmForm, type FirmForm } from './FirmFields'
import { PledgePanel } from './PledgePanel'
import { useFirmChanged, useMunicipalityName, useMyPartner } from './queries'

/** What the firm tells about itself, and what it has promised. */
export default function FirmPage() {
  return <ForPartner>{() => <Company />}</ForPartner>
}

function Company() {
  const { t } = useTranslation('firm')
  const { data: firm, error, refetch } = useMyPartner()
  return (
    <Page title={t('details.title')} above={<FirmNav />}>
      {firm ? (
        <>
          <div className="with-side">
            <FirmEditor firm={firm} refetch={async () => (await refetch({ throwOnError: true })).data ?? firm} />
            <PledgePanel firm={firm} />
          </div>
          <DeleteAccount firm />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={10} card />
      )}
    </Page>
  )
}

interface Kept {
  version: number
  values: FirmForm
}

function FirmEditor({ firm, refetch }: { firm: MyPartnerView; refetch: () => Promise<MyPartnerView> }) {
  const { t } = useTranslation('firm')
  const tell = useToast()
  const changed = useFirmChanged()
  const municipality = useMunicipalityName(firm.municipality)
  const key = draftKey(firm.id, 'company')
  const [kept, setKept] = useState(() => readDraft<Kept>(key))
  const [version, setVersion] = useState(kept?.version ?? firm.version)
  const form = useForm<FirmForm>({ defaultValues: kept?.values ?? firmForm(firm) })
  useKeptDraft(key, form, (values): Kept => ({ version, values }))
  const conflict = useConflict(form, async () => {
    const fresh = await refetch()
    setVersion(fresh.version)
    return firmForm(fresh)
  })
  const done = (saved: MyPartnerView) => {
    forgetDraft(key)
    setKept(undefined)
    setVersion(saved.version)
    form.reset(firmForm(saved))
  }

  const submit = async (values: FirmForm) => {
    await conflict.guard(async () => {
      const { data } = await api.PUT('/api/v1/partners/{id}', { params: { path: { id: firm.id }, header: ifMatch({ version }) }, body: firmChange(values) })
      if (data) done(data)
      tell(t('details.saved'))
      await changed()
    })
  }
  return (
    <section>
      <h2>{t('details.company')}</h2>
      <Facts
        items={[
          { label: t('company.cvr'), value: firm.cvr },
          { label: t('company.municipality'), value: municipality },
        ]}
      />
      <p className="muted">{t('details.cvrFixed')}</p>
      <FormProvider {...form}>
        {kept && (
          <Alert>
            {t('join.restored')}{' '}
            <Button variant="link" onClick={() => done(firm)}>
              {t('join.startOver')}
            </Button>
          </Alert>
        )}
        <Form form={form} submit={submit}>
          <Conflict conflict={conflict} form={form} fields={useComparedFields()} />
          <FirmDetails />
          <div className="button-group">
            <Button type="submit" icon="save" busy={form.formState.isSubmitting}>
              {t('details.save')}
            </Button>
          </div>
        </Form>
      </FormProvider>
    </section>
  )
}

function useComparedFields(): ComparedField<FirmForm>[] {
  const { t } = useTranslation('firm')
  const words = useWords()
  return [
    { path: 'name', label: t('company.name') },
    { path: 'trade', label: t('company.trade'), show: (trade: Trade | '') => (trade ? words.trade(trade) : '') },
    { path: 'street', label: t('company.street') },
    { path: 'postalCode', label: t('company.postalCode') },
    { path: 'pNumber', label: t('company.pNumber') },
    { path: 'website', label: t('company.website') },
    { path: 'contact.name', label: t('company.contactName') },
    { path: 'contact.email', label: t('company.contactEmail') },
    { path: 'contact.phone', label: t('company.contactPhone') },
  ]
}
