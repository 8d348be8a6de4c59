import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { $api, api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { DestinationView, Interest, MeView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { useFormat } from '@/i18n/format'
import { interests, useWords } from '@/i18n/words'
import { Alert, BackLink, Button, Checkbox, CheckboxGroup, Dialog, ErrorState, Form, Page, Skeleton, TextArea, useForm, useToast } from '@/ui'
import { ProfileForm } from './ProfileForm'
import { useAct } from './useAct'

const MOST = 1000
interface Written {
  words: string
  interests: Interest[]
  sharedWithProfessionals: boolean
  sharedWithFirms: boolean
}

const key = ['get', '/api/v1/me/destination'] as const

/** Where a young person wants to go, in their own words; nobody reads it unless they say so. */
export default function DestinationPage() {
  return <Guarded allow={mayApply}>{(me) => <Mine me={me} />}</Guarded>
}

function Mine({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const { data, error, isPending, refetch } = $api.useQuery('get', '/api/v1/me/destination', {}, { staleTime: 0, gcTime: 0 })
  const none = statusOf(error) === 404
  return (
    <Page title={t('destination.title')} lead={t('destination.lead')} width="text" above={<BackLink to="/min-side">{t('application.back')}</BackLink>}>
      {isPending && <Skeleton lines={6} />}
      {error && !none && <ErrorState error={error} onRetry={() => void refetch()} />}
      {(data || none) &&
        (me.young ? (
          <Write kept={data} />
        ) : (
          <>
            <Alert heading={t('apply.profileFirst')}>{t('destination.profileFirst')}</Alert>
            <ProfileForm me={me} label={t('ask.profileSave')} onDone={() => undefined} />
          </>
        ))}
    </Page>
  )
}

function Write({ kept }: { kept: DestinationView | undefined }) {
  const { t } = useTranslation('young')
  const words = useWords()
  const format = useFormat()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const tell = useToast()
  const { changedAt, ...before } = kept ?? { words: '', interests: [], sharedWithProfessionals: false, sharedWithFirms: false, changedAt: undefined }
  const form = useForm<Written>({ defaultValues: before })
  const save = async (written: Written) => {
    await api.PUT('/api/v1/me/destination', { body: { ...written, words: written.words.trim() } })
    queries.removeQueries({ queryKey: key })
    tell(t('destination.saved'))
    void navigate('/min-side')
  }
  return (
    <>
      <Form form={form} submit={save}>
        <TextArea
          label={t('destination.words')}
          hint={t('destination.wordsHint')}
          rows={5}
          {...form.register('words', { validate: (text) => (text.trim() ? text.trim().length <= MOST || t('destination.long') : t('destination.required')) })}
          max={MOST}
        />
        <CheckboxGroup name="interests" label={t('destination.interests')} optional columns options={interests.map((value) => ({ value, label: words.interest(value) }))} registration={form.register('interests')} />
        <fieldset className="group" aria-describedby="who-hint">
          <legend className="form-label">{t('destination.who')}</legend>
          <span id="who-hint" className="form-hint">
            {t('destination.whoHint')}
          </span>
          <Checkbox label={t('destination.professionals')} {...form.register('sharedWithProfessionals')} />
          <Checkbox label={t('destination.firms')} {...form.register('sharedWithFirms')} />
        </fieldset>
        <div className="button-group">
          <Button type="submit" icon="save" busy={form.formState.isSubmitting}>
            {t('destination.save')}
          </Button>
          {kept && <Deletion />}
        </div>
      </Form>
      {changedAt && <p className="muted">{t('destination.changed', { day: format.date(changedAt) })}</p>}
    </>
  )
}

/** Takes it away for good. */
function Deletion() {
  const { t } = useTranslation('young')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const [sure, setSure] = useState(false)
  const forget = async () => {
    const done = await act(() => api.DELETE('/api/v1/me/destination'), t('destination.deleted'))
    setSure(false)
    if (!done) return
    queries.removeQueries({ queryKey: key })
    void navigate('/min-side')
  }
  return (
    <>
      <Button variant="tertiary" icon="delete" onClick={() => setSure(true)}>
        {t('destination.delete')}
      </Button>
      <Dialog
        open={sure}
        title={t('destination.deleteTitle')}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button variant="warning" busy={busy} onClick={() => void forget()}>
              {t('destination.deleteYes')}
            </Button>
            <Button variant="secondary" onClick={() => setSure(false)}>
              {t('destination.deleteNo')}
            </Button>
          </>
        }
      >
        <p>{t('destination.deleteText')}</p>
      </Dialog>
    </>
  )
}
