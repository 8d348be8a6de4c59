import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import { api } from '@/api/client'
import type { MyCaseView } from '@/api/types'
import { Guarded, NotFound } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, Button, Card, Dialog, ErrorState, Page, Skeleton, Timeline } from '@/ui'
import { caseHistory } from './caseHistory'
import { HelpState } from './Entries'
import { Proposals } from './Proposals'
import { useMyHelp } from './queries'
import { helpSentence, holderOf } from './steps'
import { ownQuestion, turnOfHelp } from './thread'
import { Turn } from './Turn'
import { useAct } from './useAct'

/** Help from the municipality as the young person follows it: who, why, what was proposed, and where it led. */
export default function CasePage() {
  return <Guarded allow={mayApply}>{() => <Help />}</Guarded>
}

function Help() {
  const { t } = useTranslation('young')
  const { id } = useParams()
  const { state } = useLocation() as { state: { sent?: boolean } | null }
  const { data, error, refetch } = useMyHelp()
  const help = data?.find((one) => one.id === id)
  if (data && !help) return <NotFound />
  return (
    <Page title={t('help.title')} width="text" above={<BackLink to="/min-side">{t('application.back')}</BackLink>} beside={help && <HelpState help={help} />}>
      {state?.sent && (
        <Alert kind="success" heading={t('ask.sent')}>
          {t('ask.sentText')}
        </Alert>
      )}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton card lines={6} />}
      {help && <Followed help={help} />}
    </Page>
  )
}

function Followed({ help }: { help: MyCaseView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  return (
    <>
      <Card as="section" className="next-step">
        <h2 className="h4">{help.reached ? t(`help.reached.${help.reached}`) : t('application.next')}</h2>
        {help.words && <blockquote className="own-words">{help.words}</blockquote>}
        <p>{helpSentence(help, t, format, words)}</p>
        <Turn turn={turnOfHelp(help)} helper={holderOf(help, t, words)} />
      </Card>
      <Proposals help={help} />
      <Why help={help} />
      <section>
        <h2 className="h4">{t('application.happened')}</h2>
        <Timeline entries={caseHistory(help, t, format)} />
      </section>
    </>
  )
}

/** What help is there for, the newest first. */
function Why({ help }: { help: MyCaseView }) {
  const { t } = useTranslation('young')
  const own = ownQuestion(help)
  const format = useFormat()
  return (
    <section aria-labelledby="why">
      <h2 id="why" className="h4">
        {t(help.state === 'CLOSED' ? 'help.whyOver' : 'help.why')}
      </h2>
      <ul className="plain-list application-list">
        {help.concerns.toReversed().map((concern) => (
          <Card as="li" key={concern.id}>
            <p className="weight-semibold">{t(`cause.${concern.cause}`)}</p>
            <p className="application-where">
              {format.date(concern.openedAt)}
              {concern.settledAt && ` · ${t('help.settled')}`}
            </p>
            {concern.offer && (
              <p>
                <Link to={`/min-side/ansoegninger/${concern.application}`}>{concern.offer.title}</Link>, {concern.offer.partner.name}
              </p>
            )}
            {!concern.offer && <p className="own-words">{concern.words}</p>}
            {concern.id === own?.id && <Withdrawal />}
          </Card>
        ))}
      </ul>
    </section>
  )
}

/** Asking for no help any more; what was applied for goes on. */
function Withdrawal() {
  const { t } = useTranslation('young')
  const { act, busy } = useAct()
  const [sure, setSure] = useState(false)
  const withdraw = async () => {
    await act(() => api.POST('/api/v1/me/help/withdrawal'), t('help.withdrawn'))
    setSure(false)
  }
  return (
    <div className="button-group">
      <Button variant="tertiary" onClick={() => setSure(true)}>
        {t('help.withdraw')}
      </Button>
      <Dialog
        open={sure}
        title={t('help.withdrawTitle')}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button variant="warning" busy={busy} onClick={() => void withdraw()}>
              {t('help.withdrawYes')}
            </Button>
            <Button variant="secondary" onClick={() => setSure(false)}>
              {t('help.withdrawNo')}
            </Button>
          </>
        }
      >
        <p>{t('help.withdrawText')}</p>
      </Dialog>
    </div>
  )
}
