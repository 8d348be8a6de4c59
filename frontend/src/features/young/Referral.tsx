import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { $api, api } from '@/api/client'
import type { MyApplicationView, ReferralView } from '@/api/types'
import { Button, Details, LinkButton, Skeleton } from '@/ui'
import { useAct } from './useAct'

const SHOWN = 3

/** A no that is none: why, and where it goes on. */
export function Referral({ application: { referral, offer, motivation, timeline, consent } }: { application: MyApplicationView }) {
  if (!referral || (consent && consent.state !== 'GIVEN')) return null
  const waits = referral.status === 'PROPOSED'
  const byFirm = !timeline.some(({ status, by }) => status === 'REFERRED' && by === 'MUNICIPALITY')
  return (
    <>
      <blockquote className="own-words">
        <p>{referral.reason}</p>
        {byFirm && <footer>{offer.partner.name}</footer>}
      </blockquote>
      {waits && referral.offer && <ToOffer referral={referral} offer={referral.offer} words={motivation} />}
      {waits && referral.partner && <ToFirm referral={referral} firm={referral.partner} words={motivation} />}
    </>
  )
}

const applyTo = (offer: string, referral: string) => `/opslag/${offer}/ansoeg?referral=${referral}`

/** To another offer: at once with the old words where nothing else has to be chosen. */
function ToOffer({ referral, offer, words }: { referral: ReferralView; offer: NonNullable<ReferralView['offer']>; words: string }) {
  const { t } = useTranslation('young')
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const path = { params: { path: { id: offer.id } } }
  const shown = $api.useQuery('get', '/api/v1/offers/{id}', path)
  const may = $api.useQuery('get', '/api/v1/offers/{id}/eligibility', path)
  // Who has to name a guardian first does so in the form.
  const atOnce = shown.data && shown.data.terms.kind !== 'INTERNSHIP' && may.data?.mayApply && !may.data.guardianBefore

  const send = () =>
    act(async () => {
      const { data } = await api.POST('/api/v1/offers/{id}/applications', { ...path, body: { motivation: words, referral: referral.id } })
      await navigate(`/min-side/ansoegninger/${data?.id}`, { state: { sent: true } })
    })
  if (shown.isPending || may.isPending) return <Skeleton lines={3} />
  return (
    <>
      <p>{t('referral.offer', { title: offer.title, firm: offer.partner.name })}</p>
      {atOnce && (
        <Details summary={t('referral.whatIsSent')}>
          <p className="own-words">{words}</p>
        </Details>
      )}
      <div className="button-group">
        {atOnce ? (
          <>
            <Button icon="send" busy={busy} onClick={() => void send()}>
              {t('referral.atOnce')}
            </Button>
            <LinkButton to={applyTo(offer.id, referral.id)} state={{ words }} variant="secondary">
              {t('referral.change')}
            </LinkButton>
          </>
        ) : (
          <LinkButton to={applyTo(offer.id, referral.id)} state={{ words }}>
            {t('referral.apply')}
          </LinkButton>
        )}
        <LinkButton to={`/opslag/${offer.id}`} variant={atOnce ? 'tertiary' : 'secondary'}>
          {t('referral.read')}
        </LinkButton>
      </div>
    </>
  )
}

/** To another firm: its newest offers, each with the old words. */
function ToFirm({ referral, firm, words }: { referral: ReferralView; firm: NonNullable<ReferralView['partner']>; words: string }) {
  const { t } = useTranslation('young')
  const { data, isPending } = $api.useQuery('get', '/api/v1/offers', { params: { query: { partner: [firm.id], sort: 'newest', limit: SHOWN } } })
  const offers = data?.items.filter(({ kind }) => kind !== 'CLASS_VISIT') ?? []
  return (
    <>
      <p>{t('referral.partner', { firm: firm.name })}</p>
      {isPending && <Skeleton lines={2} />}
      <div className="button-group">
        {offers.map((offer) => (
          <LinkButton key={offer.id} to={applyTo(offer.id, referral.id)} state={{ words }}>
            {t('referral.applyFor', { title: offer.title })}
          </LinkButton>
        ))}
        <LinkButton to={`/partnere/${firm.id}`} variant={offers.length > 0 ? 'secondary' : 'primary'}>
          {t('referral.see', { firm: firm.name })}
        </LinkButton>
      </div>
    </>
  )
}
