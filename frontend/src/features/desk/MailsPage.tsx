import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, byCursor } from '@/api/client'
import type { MailStatus } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { TwoLines } from '@/components/desk/TwoLines'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Button, Page, StatusTag, useToast } from '@/ui'
import { DeskList, useStatus } from './DeskList'

const STATES: readonly MailStatus[] = ['FAILED', 'WAITING', 'SENT']

/** The mails that went out, and those that did not. */
export default function MailsPage() {
  const { t } = useTranslation('desk')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('mails.title')} lead={t('mails.lead')}>
          <DeskNav me={me} />
          <Mails />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Mails() {
  const { t } = useTranslation('desk')
  const words = useWords()
  const format = useFormat()
  const status = useStatus<MailStatus>()
  const query = $api.useInfiniteQuery('get', '/api/v1/desk/mails', { params: { query: { ...(status ? { status: [status] } : {}), limit: 20 } } }, byCursor)
  return (
    <DeskList
      caption={t('mails.title')}
      statuses={STATES}
      word={words.mailStatus}
      query={query}
      rowKey={(mail) => mail.id}
      columns={[
        { key: 'subject', header: t('mails.subject'), cell: (mail) => <TwoLines first={mail.subject} second={mail.recipient} /> },
        { key: 'state', header: t('list.state'), cell: (mail) => <StatusTag status={mail.status}>{words.mailStatus(mail.status)}</StatusTag> },
        { key: 'when', header: t('mails.when'), cell: (mail) => format.shortDate(mail.createdAt) },
        { key: 'tries', header: t('mails.tries'), number: true, cell: (mail) => mail.attempts },
        { key: 'again', header: t('mails.again'), cell: (mail) => mail.status === 'FAILED' && <SendAgain id={mail.id} subject={mail.subject} /> },
      ]}
    />
  )
}

function SendAgain({ id, subject }: { id: string; subject: string }) {
  const { t } = useTranslation('desk')
  const queries = useQueryClient()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    try {
      await api.POST('/api/v1/mails/{id}/retry', { params: { path: { id } } })
      tell(t('mails.waiting'))
    } catch {
      tell(t('mails.failed'), 'error')
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('mails') })
    }
  }
  return (
    <Button variant="tertiary" icon="refresh" busy={busy} onClick={() => void send()} aria-label={`${t('mails.sendAgain')}: ${subject}`}>
      {t('mails.sendAgain')}
    </Button>
  )
}
