import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { $api } from '@/api/client'
import type { GuaranteeWatch } from '@/api/types'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { TwoLines } from '@/components/desk/TwoLines'
import { useFormat } from '@/i18n/format'
import { Badge, Card, DataTable, ErrorState, Page, Skeleton } from '@/ui'
import { useWaited } from './cases/time'

/** Where the guarantee is at risk: who waits, which firms are silent, who is sent around. */
export default function GuaranteePage() {
  const { t } = useTranslation('desk')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('guarantee.title')} lead={t('guarantee.lead')}>
          <DeskNav me={me} />
          <Watch />
        </Page>
      )}
    </ForSecretariat>
  )
}

function Watch() {
  const { t } = useTranslation('desk')
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/desk/guarantee', {}, { staleTime: 0 })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={10} />
  return (
    <>
      <Figures watch={data} />
      <Waits waits={data.waits} />
      <Silent silent={data.silent} />
      <Ways ways={data.ways} />
      <p className="form-hint">{t('guarantee.logged')}</p>
    </>
  )
}

function Figures({ watch: { open, late } }: { watch: GuaranteeWatch }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return (
    <ul className="nobullet-list figure-grid">
      {[
        { count: open, label: t('guarantee.open') },
        { count: late, label: t('guarantee.late') },
      ].map(({ count, label }) => (
        <Card as="li" key={label} className="figure-still">
          <strong className="figure-number">{format.number(count)}</strong>
          <span>{label}</span>
        </Card>
      ))}
    </ul>
  )
}

function Waits({ waits }: Pick<GuaranteeWatch, 'waits'>) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const waited = useWaited()
  return (
    <section>
      <h2>{t('guarantee.waits')}</h2>
      {waits.length === 0 ? (
        <p>{t('guarantee.waitsNone')}</p>
      ) : (
        <DataTable
          caption={t('guarantee.waits')}
          hideCaption
          rows={waits}
          rowKey={(wait) => wait.application}
          columns={[
            { key: 'who', header: t('guarantee.who'), cell: (wait) => wait.youngName },
            { key: 'what', header: t('guarantee.what'), cell: (wait) => <TwoLines first={wait.offerTitle} second={wait.partner.name} /> },
            { key: 'since', header: t('guarantee.since'), cell: (wait) => <TwoLines first={waited(wait.submittedAt)} second={format.shortDate(wait.submittedAt)} /> },
            {
              key: 'by',
              header: t('guarantee.answerBy'),
              cell: (wait) => (
                <>
                  {format.shortDate(wait.answerBy)} {wait.late && <Badge tone="error">{t('guarantee.lateMark')}</Badge>}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  )
}

function Silent({ silent }: Pick<GuaranteeWatch, 'silent'>) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return (
    <section>
      <h2>{t('guarantee.silent')}</h2>
      <p>{silent.length === 0 ? t('guarantee.silentNone') : t('guarantee.silentText')}</p>
      {silent.length > 0 && (
        <DataTable
          caption={t('guarantee.silent')}
          hideCaption
          rows={silent}
          rowKey={({ partner }) => partner.id}
          columns={[
            { key: 'firm', header: t('guarantee.firm'), cell: ({ partner }) => <Link to={`/partnere/${partner.id}`}>{partner.name}</Link> },
            { key: 'unanswered', header: t('guarantee.unanswered'), number: true, cell: ({ unanswered }) => format.number(unanswered) },
            { key: 'since', header: t('guarantee.silentSince'), cell: ({ since }) => format.shortDate(since) },
            { key: 'offers', header: t('guarantee.offers'), cell: ({ paused }) => (paused ? <Badge tone="warning">{t('guarantee.paused')}</Badge> : t('guarantee.public')) },
            {
              key: 'contact',
              header: t('partners.contact'),
              cell: ({ partner: { name } }) => (
                <Link to={`/kommune/partnere?${new URLSearchParams({ q: name })}`} aria-label={t('guarantee.contactOf', { firm: name })}>
                  {t('guarantee.contact')}
                </Link>
              ),
            },
          ]}
        />
      )}
    </section>
  )
}

function Ways({ ways }: Pick<GuaranteeWatch, 'ways'>) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return (
    <section>
      <h2>{t('guarantee.ways')}</h2>
      <p>{ways.length === 0 ? t('guarantee.waysNone') : t('guarantee.waysText')}</p>
      {ways.length > 0 && (
        <DataTable
          caption={t('guarantee.ways')}
          hideCaption
          rows={ways}
          rowKey={(way) => way.application}
          columns={[
            { key: 'who', header: t('guarantee.who'), cell: (way) => way.youngName },
            { key: 'steps', header: t('guarantee.steps'), number: true, cell: (way) => format.number(way.steps) },
            { key: 'begun', header: t('guarantee.begun'), cell: (way) => format.shortDate(way.begunAt) },
            { key: 'now', header: t('guarantee.now'), cell: (way) => <TwoLines first={way.offerTitle} second={way.partner.name} /> },
          ]}
        />
      )}
    </section>
  )
}
