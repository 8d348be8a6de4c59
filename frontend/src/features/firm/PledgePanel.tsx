import { useTranslation } from 'react-i18next'
import type { MyPartnerView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Card, Details, Facts, LinkButton, StatusTag } from '@/ui'
import { PledgeDocument } from './PledgeDocument'
import { pdfOf } from './queries'
import { Returned } from './Returned'

/** The firm's pledge: where it stands, what it holds, and the way on. */
export function PledgePanel({ firm }: { firm: MyPartnerView }) {
  const { t } = useTranslation('firm')
  const format = useFormat()
  const words = useWords()
  const pledge = firm.pledge
  return (
    <Card as="section">
      <h2>{t('details.pledge')}</h2>
      {pledge ? (
        <>
          <Returned pledge={pledge} />
          <Facts
            items={[
              { label: t('details.status'), value: <StatusTag status={pledge.status}>{words.pledgeStatus(pledge.status)}</StatusTag> },
              { label: t('details.period'), value: pledge.activeFrom && t('details.periodText', { from: format.date(pledge.activeFrom), until: format.date(pledge.activeUntil ?? pledge.activeFrom) }) },
              {
                label: t('details.signed'),
                value: pledge.signedAt && (
                  <span>
                    {format.date(pledge.signedAt)}
                    <br />
                    {t('receipt.signedBy', { name: pledge.signatoryName ?? '', title: pledge.signatoryTitle ?? '' })}
                  </span>
                ),
              },
              { label: t('details.text'), value: t('read.version', { version: pledge.textVersion }) },
            ]}
          />
          <h3>{t('details.commitments')}</h3>
          <ul className="plain-list commitments">
            {pledge.commitments.map(({ form, perYear }) => (
              <li key={form}>
                <span>{words.commitment(form)}</span>
                <strong>{t('commitments.number', { count: perYear })}</strong>
              </li>
            ))}
          </ul>
          <PledgeAction firm={firm} />
          {pledge.signedAt !== undefined && (
            <LinkButton href={pdfOf(pledge.id)} variant="secondary" icon="download">
              {t('details.pdf')}
            </LinkButton>
          )}
          <Details summary={t('details.showText')}>
            <PledgeDocument pledge={pledge} />
          </Details>
        </>
      ) : (
        <>
          <p>{t('details.noPledge')}</p>
          <PledgeAction firm={firm} />
        </>
      )}
    </Card>
  )
}

/** The way on with a pledge that is not in force, if it is the firm's turn. */
export function PledgeAction({ firm }: { firm: MyPartnerView }) {
  const { t } = useTranslation('firm')
  const status = firm.pledge?.status
  if (status === 'SIGNED' || status === 'ACTIVE') return null
  const text = status === 'RETURNED' ? t('overview.pledgeFix') : status === 'EXPIRED' || status === 'ENDED' ? t('overview.pledgeRenew') : t('overview.pledgeGoOn')
  return (
    <p>
      <LinkButton to="/bliv-partner" icon="arrow-forward">
        {text}
      </LinkButton>
    </p>
  )
}
