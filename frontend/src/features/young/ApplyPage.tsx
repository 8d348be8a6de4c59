import { useEffect, useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { $api, api } from '@/api/client'
import type { Guardian, MeView, NewApplication, OfferView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { draftKey, forgetDraft, readDraft, useKeptDraft } from '@/components/drafts'
import { blank, type WithGuardians } from '@/components/guardian/guardians'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, Button, ErrorState, Form, LinkButton, Page, Skeleton, TextArea, useForm, WeekInput } from '@/ui'
import { AskGuardian } from './AskGuardian'
import { isAsked, useMyGuardians, useNaming } from './guardians'
import { ProfileForm } from './ProfileForm'
import { useChanged } from './queries'

/** Asking for a place: a few words of one's own, and the week for an internship. */
export default function ApplyPage() {
  return <Guarded allow={mayApply}>{(me) => <Apply me={me} />}</Guarded>
}

function Apply({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const { id = '' } = useParams()
  const path = { params: { path: { id } } }
  const { data: offer, error, refetch } = $api.useQuery('get', '/api/v1/offers/{id}', path)
  const may = $api.useQuery('get', '/api/v1/offers/{id}/eligibility', path, { enabled: me.young !== undefined })
  return (
    <Page
      title={offer ? t('apply.title', { title: offer.title }) : t('apply.titleBare')}
      lead={offer && t('apply.lead', { firm: offer.partner.name })}
      width="text"
      above={<BackLink to={`/opslag/${id}`}>{t('apply.back')}</BackLink>}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !offer && <Skeleton lines={6} />}
      {offer && !me.young && <ProfileFirst me={me} />}
      {offer && me.young && may.isPending && <Skeleton lines={6} />}
      {offer && may.error && <ErrorState error={may.error} onRetry={() => void may.refetch()} />}
      {offer && may.data && (may.data.mayApply ? <WithGuardian me={me} offer={offer} guardianBefore={may.data.guardianBefore} /> : <NotForYou reason={may.data.reason} message={may.data.message} />)}
    </Page>
  )
}

function ProfileFirst({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  return (
    <>
      <Alert heading={t('apply.profileFirst')}>{t('apply.profileFirstText')}</Alert>
      <ProfileForm me={me} label={t('apply.profileSave')} onDone={() => undefined} />
    </>
  )
}

function NotForYou({ reason, message }: { reason?: Parameters<ReturnType<typeof useWords>['reason']>[0] | undefined; message?: string | undefined }) {
  const { t } = useTranslation('young')
  const words = useWords()
  return (
    <>
      <Alert kind="warning" heading={t('apply.notNow')}>
        {message ?? (reason && words.reason(reason))}
      </Alert>
      <div className="button-group">
        <LinkButton to="/opslag">{t('apply.findOther')}</LinkButton>
        {reason === 'ALREADY_APPLIED' && (
          <LinkButton to="/min-side" variant="secondary">
            {t('apply.see')}
          </LinkButton>
        )}
      </div>
    </>
  )
}

/** Where a guardian must say yes, who that is has to be known first. */
function WithGuardian({ me, offer, guardianBefore }: { me: MeView; offer: OfferView; guardianBefore: string | undefined }) {
  const { data, error, refetch } = useMyGuardians(guardianBefore !== undefined)
  if (guardianBefore && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (guardianBefore && !data) return <Skeleton lines={6} />
  return <Write me={me} offer={offer} guardianBefore={guardianBefore} known={data ?? []} />
}

interface Written extends WithGuardians {
  motivation: string
  week: string
}

function Write({ me, offer, guardianBefore, known }: { me: MeView; offer: OfferView; guardianBefore: string | undefined; known: readonly Guardian[] }) {
  const { t } = useTranslation('young')
  const { t: tc } = useTranslation()
  const navigate = useNavigate()
  const changed = useChanged()
  const [search] = useSearchParams()
  // Who was guided here need not find the words again.
  const { state } = useLocation() as { state: { words?: string } | null }
  const key = draftKey(me.account.id, `application.${offer.id}`)
  const form = useForm<Written>({ defaultValues: { motivation: state?.words ?? '', week: search.get('week') ?? '', guardians: [blank()] } })
  const [nobody, setNobody] = useState(false)
  const asked = isAsked(guardianBefore, useWatch({ control: form.control, name: 'week' }))
  const named = asked && known.length === 0 && !nobody
  const name = useNaming()
  useEffect(() => {
    const kept = readDraft<Written>(key)
    if (kept) form.reset({ ...kept, guardians: [blank()] }, { keepDefaultValues: true })
  }, [form, key])
  useKeptDraft(key, form, ({ motivation, week }) => ({ motivation, week }))
  const weeks = offer.freeByWeek?.filter(({ free }) => free > 0).map(({ week }) => week)
  const referral = search.get('referral')

  const send = async ({ motivation, week, guardians }: Written) => {
    if (named) await name(guardians)
    const body: NewApplication = { motivation: motivation.trim(), ...(week ? { week } : {}), ...(referral ? { referral } : {}), ...(asked && nobody ? { noGuardian: true } : {}) }
    const { data } = await api.POST('/api/v1/offers/{id}/applications', { params: { path: { id: offer.id } }, body })
    forgetDraft(key)
    await changed()
    void navigate(`/min-side/ansoegninger/${data?.id}`, { state: { sent: true } })
  }
  return (
    <Form form={form} submit={send}>
      {offer.terms.kind === 'INTERNSHIP' && (
        <WeekInput label={t('apply.week')} hint={t('apply.weekHint')} only={weeks ?? []} placeholder={tc('form.choose')} {...form.register('week', { required: t('apply.weekRequired') })} />
      )}
      {asked && <AskGuardian form={form as unknown as UseFormReturn<WithGuardians>} firm={offer.partner.name} known={known} nobody={nobody} onNobody={setNobody} />}
      <TextArea
        label={t('apply.motivation', { firm: offer.partner.name })}
        hint={state?.words ? t('apply.oldWords', { firm: offer.partner.name }) : t('apply.motivationHint')}
        rows={8}
        {...form.register('motivation', { required: t('apply.motivationRequired'), minLength: { value: 10, message: t('apply.motivationShort') } })}
        max={2000}
      />
      <Alert>{t('apply.whoSees', { firm: offer.partner.name })}</Alert>
      <div className="button-group">
        <Button type="submit" icon="send" busy={form.formState.isSubmitting}>
          {t('apply.send')}
        </Button>
      </div>
    </Form>
  )
}
