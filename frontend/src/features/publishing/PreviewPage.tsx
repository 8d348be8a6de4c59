import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { statusOf } from '@/api/problem'
import type { MyOfferView, OfferView } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { OfferPresentation } from '@/components/offer/OfferPresentation'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { useWords } from '@/i18n/words'
import { ErrorState, LinkButton, Page, Skeleton, StatusTag } from '@/ui'
import { missing } from './missing'
import { formOf } from './offerForm'
import { isChangeable, useOwnOffer } from './ownOffer'

/** One's own offer, exactly as the public sees it or will see it. */
export default function PreviewPage() {
  const { id = '' } = useParams()
  return <ForPartner>{() => <Preview id={id} />}</ForPartner>
}

function Preview({ id }: { id: string }) {
  const { t } = useTranslation('publishing')
  const { data: offer, error, refetch } = useOwnOffer(id)
  if (statusOf(error) === 404) return <NotFound />
  if (offer) return <OfferPresentation offer={asOthersSeeIt(offer)} above={<Note offer={offer} />} />
  return (
    <Page title={t('preview.note')} above={<FirmNav />}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} card />}
    </Page>
  )
}

/** How to reach the firm is told to everyone only where schools have to write to it. */
export function asOthersSeeIt(offer: MyOfferView): OfferView {
  const { contact, ...rest } = offer
  if (!contact) return rest
  return { ...rest, contact: offer.terms.kind === 'CLASS_VISIT' ? contact : { name: contact.name } }
}

function Note({ offer }: { offer: MyOfferView }) {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const gaps = isChangeable(offer.status) ? missing(formOf(offer)).length : 0
  return (
    <>
      <FirmNav />
      <div className="preview-note" role="note">
        <p>
          <strong>{t('preview.note')}</strong> <StatusTag status={offer.status}>{words.offerStatus(offer.status)}</StatusTag>
          {gaps > 0 && <span className="preview-gaps">{t('preview.missing', { count: gaps })}</span>}
        </p>
        {isChangeable(offer.status) && (
          <LinkButton to={`/partner/opslag/${offer.id}`} variant="secondary" icon="edit">
            {t(gaps > 0 ? 'preview.fill' : 'action.edit')}
          </LinkButton>
        )}
      </div>
    </>
  )
}
