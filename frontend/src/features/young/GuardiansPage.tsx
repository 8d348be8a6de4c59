import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Guardian } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { GuardianFields } from '@/components/guardian/GuardianFields'
import { blank, written, type WithGuardians } from '@/components/guardian/guardians'
import { Alert, BackLink, Button, ErrorState, Form, Page, Skeleton, useForm, useToast } from '@/ui'
import { useMyGuardians, useNaming } from './guardians'
import { useChanged } from './queries'

const OF_AGE = 18

/** Whom we ask when a young person is too young to say yes alone. */
export default function GuardiansPage() {
  return <Guarded allow={mayApply}>{(me) => <Mine adult={(me.young?.age ?? 0) >= OF_AGE} />}</Guarded>
}

function Mine({ adult }: { adult: boolean }) {
  const { t } = useTranslation('guardian')
  const { t: ty } = useTranslation('young')
  const { data, error, refetch } = useMyGuardians(!adult)
  return (
    <Page title={t('title')} lead={t('lead')} width="text" above={<BackLink to="/min-side">{ty('application.back')}</BackLink>}>
      {adult && <Alert>{t('adult')}</Alert>}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!adult && !error && !data && <Skeleton lines={6} />}
      {!adult && data && <Write kept={data} />}
    </Page>
  )
}

function Write({ kept }: { kept: readonly Guardian[] }) {
  const { t } = useTranslation('guardian')
  const navigate = useNavigate()
  const tell = useToast()
  const name = useNaming()
  const changed = useChanged()
  const form = useForm<WithGuardians>({ defaultValues: { guardians: kept.length > 0 ? kept.map(written) : [blank()] } })
  const save = async ({ guardians }: WithGuardians) => {
    await name(guardians)
    await changed()
    tell(t('saved'))
    void navigate(-1)
  }
  return (
    <Form form={form} submit={save}>
      <GuardianFields form={form as unknown as UseFormReturn<WithGuardians>} />
      <Alert>{t('whoSees')}</Alert>
      <div className="button-group">
        <Button type="submit" icon="save" busy={form.formState.isSubmitting}>
          {t('save')}
        </Button>
      </div>
    </Form>
  )
}
