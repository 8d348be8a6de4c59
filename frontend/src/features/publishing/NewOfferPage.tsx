import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { $api } from '@/api/client'
import type { MyFirmView, MyOfferView, OfferKind } from '@/api/types'
import { draftKey } from '@/components/drafts'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { KindPicture } from '@/components/Picture'
import { offerKinds, useWords } from '@/i18n/words'
import { ErrorState, Page, Skeleton, useToast } from '@/ui'
import { newForm } from './offerForm'
import { create } from './ownOffer'
import { OfferEditor, type Intent } from './OfferEditor'

/** First which kind, then its own form. */
export default function NewOfferPage() {
  return <ForPartner>{(firm) => <NewOffer firm={firm} />}</ForPartner>
}

function NewOffer({ firm }: { firm: MyFirmView }) {
  const [address] = useSearchParams()
  const kind = offerKinds.find((one) => one === address.get('slags'))
  return kind ? <Write key={kind} kind={kind} firm={firm} /> : <Choose />
}

function Choose() {
  const { t } = useTranslation('publishing')
  const words = useWords()
  return (
    <Page title={t('choose.title')} lead={t('choose.lead')} above={<FirmNav />}>
      <ul className="plain-list kinds">
        {offerKinds.map((kind) => (
          <li key={kind} className={`panel kind-choice kind-${kind.toLowerCase()}`}>
            <KindPicture kind={kind} />
            <h2 className="h3">
              <Link to={`/partner/opslag/nyt?slags=${kind}`}>{words.kind(kind)}</Link>
            </h2>
            <p>{t(`choose.${kind}`)}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Write({ kind, firm }: { kind: OfferKind; firm: MyFirmView }) {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const tell = useToast()
  const navigate = useNavigate()
  const { data: details, error, refetch } = $api.useQuery('get', '/api/v1/me/partner', {})
  const title = t('edit.newTitle', { kind: words.kind(kind) })

  const then = async (intent: Intent, { id }: MyOfferView) => {
    if (intent === 'save') tell(t('action.savedDraft'))
    await (intent === 'preview' ? navigate(`/partner/opslag/${id}/vis`) : navigate(`/partner/opslag/${id}`, { replace: true, state: { intent } }))
  }
  return (
    <Page title={title} above={<FirmNav />}>
      {details ? (
        <OfferEditor
          kind={kind}
          municipality={details.municipality}
          draftKey={draftKey(firm.id, `offer.new.${kind}`)}
          begin={{ version: 0, values: newForm(kind, details) }}
          save={create}
          then={then}
          buttons={[
            { intent: 'save', label: t('action.saveDraft'), icon: 'save' },
            { intent: 'preview', label: t('action.preview'), icon: 'visibility' },
            ...(firm.status === 'ACTIVE' ? [{ intent: 'publish', label: t('action.publish'), icon: 'send' } as const] : []),
          ]}
          note={firm.status === 'ACTIVE' ? undefined : t('action.onlyActive')}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={12} card />
      )}
    </Page>
  )
}
