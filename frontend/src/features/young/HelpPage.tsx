import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import type { MeView, MyCaseView } from '@/api/types'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { Beginnings } from '@/components/Beginnings'
import { draftKey, forgetDraft, readDraft, useKeptDraft } from '@/components/drafts'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, Button, ErrorState, Form, LinkButton, Page, Skeleton, TextArea, useForm } from '@/ui'
import { ProfileForm } from './ProfileForm'
import { useChanged, useMyHelp } from './queries'
import { helpSentence } from './steps'
import { ownQuestion } from './thread'

const LEAST = 10
const MOST = 2000
const beginnings = ['unsure', 'like', 'tired', 'job'] as const

/** Asking for help without an offer: »I do not know what I want« is a good place to begin. */
export default function HelpPage() {
  return <Guarded allow={mayApply}>{(me) => <Ask me={me} />}</Guarded>
}

function Ask({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const { data, error, refetch } = useMyHelp()
  const asked = data?.find(ownQuestion)
  return (
    <Page title={t('ask.title')} lead={t('ask.lead')} width="text" above={<BackLink to="/min-side">{t('application.back')}</BackLink>}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && !me.young && (
        <>
          <Alert heading={t('apply.profileFirst')}>{t('ask.profileFirst')}</Alert>
          <ProfileForm me={me} label={t('ask.profileSave')} onDone={() => undefined} />
        </>
      )}
      {asked && <AskedAlready help={asked} />}
      {data && me.young && !asked && <Write me={me} />}
    </Page>
  )
}

function AskedAlready({ help }: { help: MyCaseView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  return (
    <>
      <Alert heading={t('ask.already')}>
        <p>{helpSentence(help, t, format, words)}</p>
      </Alert>
      <div className="button-group">
        <LinkButton to={`/min-side/hjaelp/${help.id}`}>{t('help.see')}</LinkButton>
      </div>
    </>
  )
}

function Write({ me }: { me: MeView }) {
  const { t } = useTranslation('young')
  const navigate = useNavigate()
  const changed = useChanged()
  const key = draftKey(me.account.id, 'help')
  const form = useForm({ defaultValues: { words: '' } })
  useEffect(() => {
    const kept = readDraft<{ words: string }>(key)
    if (kept) form.reset(kept, { keepDefaultValues: true })
  }, [form, key])
  useKeptDraft(key, form)
  const written = useWatch({ control: form.control, name: 'words' })

  const begin = (text: string) => {
    form.setValue('words', written.trim() ? `${written.trim()} ${text} ` : `${text} `, { shouldDirty: true })
    form.setFocus('words')
  }
  const send = async ({ words }: { words: string }) => {
    const { data } = await api.POST('/api/v1/me/help', { body: { words: words.trim() } })
    forgetDraft(key)
    void navigate(`/min-side/hjaelp/${data?.id}`, { state: { sent: true } })
    await changed()
  }
  return (
    <Form form={form} submit={send}>
      <TextArea
        label={t('ask.words')}
        hint={t('ask.wordsHint')}
        rows={7}
        {...form.register('words', {
          validate: (text) => (text.trim().length === 0 ? t('ask.required') : text.trim().length < LEAST ? t('ask.short') : text.trim().length <= MOST || t('ask.long')),
        })}
        max={MOST}
      />
      <Beginnings title={t('ask.beginnings')} texts={beginnings.map((one) => t(`ask.beginning.${one}`))} onChoose={begin} />
      <Alert>{t('ask.whoSees')}</Alert>
      <div className="button-group">
        <Button type="submit" icon="send" busy={form.formState.isSubmitting}>
          {t('ask.send')}
        </Button>
      </div>
    </Form>
  )
}
