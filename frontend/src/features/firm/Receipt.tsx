import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyPartnerView, PledgeView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Card, Facts, LinkButton, Page, StatusTag } from '@/ui'
import { pdfOf, useMunicipalityName } from './queries'

/** What a firm sees once it has signed, and whenever it comes back here. */
export function Receipt({ firm, pledge, focus }: { firm: MyPartnerView; pledge: PledgeView; focus: boolean }) {
  const { t } = useTranslation('firm')
  const format = useFormat()
  const words = useWords()
  const municipality = useMunicipalityName(pledge.municipality)
  useEffect(() => {
    if (focus) document.querySelector('h1')?.focus()
  }, [focus])
  const active = pledge.status === 'ACTIVE'
  return (
    <Page title={t(active ? 'receipt.titleActive' : 'receipt.title')} lead={t(active ? 'receipt.leadActive' : 'receipt.lead', { firm: firm.name, municipality })} width="text">
      <Card>
        <Facts
          items={[
            { label: t('receipt.status'), value: <StatusTag status={pledge.status}>{words.pledgeStatus(pledge.status)}</StatusTag> },
            {
              label: t('receipt.signed'),
              value: pledge.signedAt && (
                <span>
                  {format.dateTime(pledge.signedAt)}
                  <br />
                  {t('receipt.signedBy', { name: pledge.signatoryName ?? '', title: pledge.signatoryTitle ?? '' })}
                </span>
              ),
            },
          ]}
        />
        <LinkButton href={pdfOf(pledge.id)} variant="secondary" icon="download">
          {t('receipt.document')}
        </LinkButton>
      </Card>
      {!active && (
        <section>
          <h2>{t('receipt.nextHeading')}</h2>
          <ol className="big-steps">
            <li>{t('receipt.next1')}</li>
            <li>{t('receipt.next2')}</li>
            <li>{t('receipt.next3')}</li>
          </ol>
        </section>
      )}
      <div className="button-group">
        <LinkButton to="/partner">{t('receipt.toOverview')}</LinkButton>
        <LinkButton to="/opslag" variant="secondary">
          {t('receipt.toOffers')}
        </LinkButton>
      </div>
    </Page>
  )
}
