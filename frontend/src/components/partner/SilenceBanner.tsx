import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { $api, api } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import { useFormat } from '@/i18n/format'
import { Alert, Button, LinkButton, useToast } from '@/ui'

const INBOX = '/partner/ansoegninger'
const key = ['get', '/api/v1/me/partner/silence', {}] as const

/** The firm's offers have paused since it left young people without an answer: who waits, and one tap to come back. */
export function SilenceBanner() {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const queries = useQueryClient()
  const tell = useToast()
  const { pathname } = useLocation()
  const [busy, setBusy] = useState(false)
  const { data } = $api.useQuery('get', '/api/v1/me/partner/silence', {}, { staleTime: 0 })
  if (!data?.paused) return null

  const comeBack = async () => {
    setBusy(true)
    try {
      const { data: now } = await api.DELETE('/api/v1/me/partner/silence')
      queries.setQueryData(key, now)
      tell(t('silence.back'))
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/partner/offers'] })
    } catch (problem) {
      tell(problem instanceof ApiProblem && problem.title ? problem.title : t('silence.failed'), 'error')
    } finally {
      setBusy(false)
    }
  }
  const since = data.since ? t('silence.since', { day: format.dayOfYear(data.since) }) : ''
  return (
    <section className="silence" aria-label={t('silence.heading')}>
      <Alert heading={t('silence.heading')}>
        <p>{t('silence.text', { count: data.unanswered, since })}</p>
        <p>{t('silence.onward')}</p>
        <div className="button-group">
          <Button icon="refresh" busy={busy} onClick={() => void comeBack()}>
            {t('silence.return')}
          </Button>
          {data.unanswered > 0 && pathname !== INBOX && (
            <LinkButton to={INBOX} variant="secondary">
              {t('silence.answer', { count: data.unanswered })}
            </LinkButton>
          )}
        </div>
      </Alert>
    </section>
  )
}
