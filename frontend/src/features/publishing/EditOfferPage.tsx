import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { statusOf } from '@/api/problem'
import type { MyFirmView, MyOfferView } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { draftKey } from '@/components/drafts'
import { FirmNav, ForPartner } from '@/components/partner/PartnerPage'
import { SeatsPanel } from '@/components/seats/SeatsPanel'
import { useWords } from '@/i18n/words'
import { Alert, BackLink, ErrorState, LinkButton, Page, Skeleton, StatusTag, useToast } from '@/ui'
import { OfferActions } from './OfferActions'
import { formOf } from './offerForm'
import { OfferEditor, type Intent } from './OfferEditor'
import { change, isChangeable, isPublic, steps, useLive, useOwnOffer, useTakeOver } from './ownOffer'

/** One of the firm's own offers: written, published, paused, closed, copied. */
export default function EditOfferPage() {
  const { id = '' } = useParams()
  return <ForPartner>{(firm) => <OwnOffer key={id} id={id} firm={firm} />}</ForPartner>
}

function OwnOffer({ id, firm }: { id: string; firm: MyFirmView }) {
  const { t } = useTranslation('publishing')
  const { data: offer, error, refetch } = useOwnOffer(id)
  if (statusOf(error) === 404) return <NotFound />
  if (offer) return <Edit offer={offer} firm={firm} refetch={async () => (await refetch({ throwOnError: true })).data ?? offer} />
  return (
    <Page title={t('list.title')} above={<FirmNav />}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} card />}
    </Page>
  )
}

interface Props {
  offer: MyOfferView
  firm: MyFirmView
  refetch: () => Promise<MyOfferView>
}

type Published = 'published' | 'sentToReview' | 'resumed'

function Edit({ offer, firm, refetch }: Props) {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const [published, setPublished] = useState<Published>()
  return (
    <Page
      title={t('edit.title', { title: offer.title })}
      heading={offer.title}
      above={
        <>
          <FirmNav />
          <BackLink to="/partner/opslag">{t('edit.back')}</BackLink>
        </>
      }
      lead={words.kind(offer.terms.kind)}
      beside={<StatusTag status={offer.status}>{words.offerStatus(offer.status)}</StatusTag>}
    >
      <Published what={published} offer={offer} />
      <Standing offer={offer} />
      <OfferActions offer={offer} />
      {isChangeable(offer.status) && <Editor offer={offer} firm={firm} refetch={refetch} onPublished={setPublished} />}
      {isPublic(offer.status) && <SeatsPanel offer={offer.id} weeks={weeksOf(offer)} />}
    </Page>
  )
}

/** Where the offer stands, and what that means for writing it. */
function Standing({ offer }: { offer: MyOfferView }) {
  const { t } = useTranslation('publishing')
  const count = useLive(offer.id)
  const live = count > 0 ? (
    <p>
      <Link to={`/partner/ansoegninger?status=alle&opslag=${offer.id}`}>{t('edit.live', { count })}</Link>
    </p>
  ) : null
  switch (offer.status) {
    case 'RETURNED':
      return (
        <Alert kind="warning" heading={t('edit.returned')}>
          <p>{t('edit.returnedText')}</p>
          <blockquote className="said lines">{offer.returnReasons}</blockquote>
        </Alert>
      )
    case 'IN_REVIEW':
      return <ReadOnly offer={offer} text={t('edit.inReview')} />
    case 'CLOSED':
      return <ReadOnly offer={offer} text={t('edit.closed')} />
    case 'PAUSED':
      return (
        <Alert kind="warning">
          {t('edit.paused')} {live}
        </Alert>
      )
    case 'PUBLISHED':
      return (
        <Alert>
          {t('edit.publicNow')} {live}
        </Alert>
      )
    default:
      return null
  }
}

function ReadOnly({ offer, text }: { offer: MyOfferView; text: string }) {
  const { t } = useTranslation('publishing')
  return (
    <>
      <Alert>{text}</Alert>
      <div className="button-group">
        <LinkButton to={`/partner/opslag/${offer.id}/vis`} variant="secondary" icon="visibility">
          {t('action.see')}
        </LinkButton>
      </div>
    </>
  )
}

/** The receipt of a publication; it takes the focus. */
function Published({ what, offer }: { what: Published | undefined; offer: MyOfferView }) {
  const { t } = useTranslation('publishing')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (what) box.current?.focus()
  }, [what])
  if (!what) return null
  return (
    <div ref={box} tabIndex={-1} className="receipt">
      <Alert kind="success" heading={t(`action.${what}`)}>
        {what !== 'resumed' && <p>{t(`action.${what}Text`)}</p>}
        {offer.status === 'PUBLISHED' && <Link to={`/opslag/${offer.id}`}>{t('action.seePublic')}</Link>}
      </Alert>
    </div>
  )
}

function Editor({ offer, firm, refetch, onPublished }: Props & { onPublished: (what: Published) => void }) {
  const { t } = useTranslation('publishing')
  const tell = useToast()
  const navigate = useNavigate()
  const takeOver = useTakeOver()
  const { state, pathname } = useLocation() as { state: { intent?: Intent } | null; pathname: string }
  const [arrival] = useState(state?.intent === 'publish' ? state.intent : undefined)
  const draft = !isPublic(offer.status)
  useEffect(() => {
    // Asked for once: going back or loading the page again does not publish again.
    if (state?.intent) void navigate(pathname, { replace: true, preventScrollReset: true })
  }, [state, pathname, navigate])

  const publish = async () => {
    const published = await steps.publication(offer.id)
    onPublished(published.status === 'IN_REVIEW' ? 'sentToReview' : offer.status === 'PAUSED' ? 'resumed' : 'published')
    takeOver(published)
  }
  const then = async (intent: Intent) => {
    if (intent === 'preview') await navigate(`/partner/opslag/${offer.id}/vis`)
    else if (intent === 'publish') await publish()
    else tell(t(draft ? 'action.savedDraft' : 'action.saved'))
  }
  const mayPublish = firm.status === 'ACTIVE' && offer.status !== 'PUBLISHED'
  return (
    <OfferEditor
      kind={offer.terms.kind}
      municipality={offer.municipality}
      draftKey={draftKey(firm.id, `offer.${offer.id}`)}
      begin={{ version: offer.version, values: formOf(offer) }}
      taken={takenOf(offer)}
      isPublic={!draft}
      onArrival={arrival}
      save={async (values, version) => takeOver(await change(offer.id, version, values))}
      then={then}
      load={refetch}
      buttons={[
        { intent: 'save', label: t(draft ? 'action.saveDraft' : 'action.save'), icon: 'save' },
        { intent: 'preview', label: t('action.preview'), icon: 'visibility' },
        ...(mayPublish ? [{ intent: 'publish', label: t(draft ? 'action.publish' : 'action.resume'), icon: 'send' } as const] : []),
      ]}
      note={firm.status === 'ACTIVE' ? undefined : t('action.onlyActive')}
    />
  )
}

const takenOf = (offer: MyOfferView): ReadonlyMap<string, number> => new Map(offer.freeByWeek?.map(({ week, seats, free, reserved = 0 }) => [week, seats - free - reserved]))

const weeksOf = ({ terms }: MyOfferView) => ('weeks' in terms && Array.isArray(terms.weeks) ? terms.weeks.map(({ week }) => week) : [])
