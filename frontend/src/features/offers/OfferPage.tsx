import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { $api } from '@/api/client'
import { statusOf } from '@/api/problem'
import type { OfferView } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { has, mayApply, useSession } from '@/app/session'
import { OfferPresentation } from '@/components/offer/OfferPresentation'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, Button, ErrorState, LinkButton, Page, Skeleton, useToast } from '@/ui'
import { offerQuery } from './queries'

/** One offer, with all its terms, and the way to apply. */
export default function OfferPage() {
  const { t } = useTranslation('offers')
  const { id = '' } = useParams()
  const { data: offer, error, refetch } = useQuery(offerQuery(id))
  if (statusOf(error) === 404 || statusOf(error) === 400) return <NotFound />
  if (error || !offer) {
    return <Page title={t('offer')}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} />}</Page>
  }
  return (
    <OfferPresentation
      offer={offer}
      above={
        <BackLink to="/opslag">{t('back')}</BackLink>
      }
      actions={
        <>
          <Apply offer={offer} />
          <Share title={offer.title} />
        </>
      }
    />
  )
}

function Apply({ offer }: { offer: OfferView }) {
  const { t } = useTranslation('offers')
  const words = useWords()
  const { me } = useSession()
  const open = offer.status === 'PUBLISHED' && offer.terms.kind !== 'CLASS_VISIT'
  const asked = $api.useQuery('get', '/api/v1/offers/{id}/eligibility', { params: { path: { id: offer.id } } }, { enabled: open && me?.young !== undefined, retry: false })

  if (offer.terms.kind === 'CLASS_VISIT') {
    if (has(me, 'coordinator') && offer.status === 'PUBLISHED') {
      return (
        <div className="apply">
          <LinkButton to={`/opslag/${offer.id}/besoeg`} className="apply-button">
            {t('classVisit.ask')}
          </LinkButton>
          <p className="small-text muted">{t('classVisit.askHint')}</p>
        </div>
      )
    }
    return (
      <Alert heading={t('classVisit.heading')}>
        <p>{t('classVisit.text')}</p>
      </Alert>
    )
  }
  if (!open) return <Alert kind="warning" heading={t('closed.heading')}>{t('closed.text')}</Alert>
  if (me && !mayApply(me)) return null
  if (asked.data && !asked.data.mayApply) {
    return (
      <Alert kind="warning" heading={asked.data.reason ? words.reason(asked.data.reason) : t('blocked')}>
        {asked.data.message && <p>{asked.data.message}</p>}
        <p>
          <Link to="/opslag">{t('findOther')}</Link>
        </p>
      </Alert>
    )
  }
  if (offer.free === 0) return <Alert kind="warning" heading={words.reason('FULL')}>{t('fullText')}</Alert>
  return (
    <div className="apply">
      <LinkButton to={`/opslag/${offer.id}/ansoeg`} className="apply-button">
        {t('apply')}
      </LinkButton>
      <p className="small-text muted">{t('applyHint')}</p>
    </div>
  )
}

/** Hands the address on: through the phone's own sharing, or to the clipboard. */
function Share({ title }: { title: string }) {
  const { t } = useTranslation('offers')
  const tell = useToast()
  const share = async () => {
    const url = globalThis.location.origin + globalThis.location.pathname
    try {
      if (typeof navigator.share === 'function') return await navigator.share({ title, url })
      await navigator.clipboard.writeText(url)
      tell(t('share.copied'))
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) tell(t('share.failed', { url }), 'warning')
    }
  }
  return (
    <Button variant="tertiary" icon="share" className="share" onClick={() => void share()}>
      {t('share.button')}
    </Button>
  )
}
