import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MyApplicationView, MyCaseView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Card, LinkButton, StatusTag } from '@/ui'
import { helperOf, helpSentence, holderOf, nextSentence } from './steps'
import { cameFrom, isMine, ledTo, turnOf, turnOfHelp, waitsForMe, type Entry } from './thread'
import { Turn } from './Turn'

interface Props {
  id: string
  heading: string
  entries: readonly Entry[]
  all: readonly MyApplicationView[]
}

/** One part of the thread. */
export function Entries({ id, heading, entries, all }: Props) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={id} className={`thread-part thread-${id}`}>
      <h2 id={id}>{heading}</h2>
      <ul className="plain-list application-list">
        {entries.map((entry) => (entry.what === 'help' ? <HelpEntry key={entry.help.id} help={entry.help} /> : <ApplicationEntry key={entry.application.id} application={entry.application} all={all} />))}
      </ul>
    </section>
  )
}

function ApplicationEntry({ application, all }: { application: MyApplicationView; all: readonly MyApplicationView[] }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  const { id, offer, status, week, submittedAt } = application
  const from = cameFrom(application, all)
  const to = ledTo(application, all)
  return (
    <Card as="li" className="application-card">
      <div className="application-head">
        <h3 className="h4" id={`entry-${id}`}>
          <Link to={`/min-side/ansoegninger/${id}`}>{offer.title}</Link>
        </h3>
        <StatusTag status={status}>{words.applicationStatus(status)}</StatusTag>
      </div>
      <p className="application-where">
        {[words.kind(offer.kind), offer.partner.name, week && format.week(week), t('mine.sent', { day: format.shortDate(submittedAt) })].filter(Boolean).join(' · ')}
      </p>
      <p>{nextSentence(application, t, format, words)}</p>
      {from && <p className="application-where">{t('chain.from', { title: from.offer.title })}</p>}
      {to && <p className="application-where">{t('chain.to', { title: to.offer.title })}</p>}
      <Turn turn={turnOf(application)} firm={offer.partner.name} helper={helperOf(application, t, words)} />
      {isMine(application) && <Do what={application.next as Doing} to={`/min-side/ansoegninger/${id}`} about={id} />}
    </Card>
  )
}

function HelpEntry({ help }: { help: MyCaseView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  return (
    <Card as="li" className="application-card">
      <div className="application-head">
        <h3 className="h4" id={`entry-${help.id}`}>
          <Link to={`/min-side/hjaelp/${help.id}`}>{t('help.title')}</Link>
        </h3>
        <HelpState help={help} />
      </div>
      <p className="application-where">{t('help.since', { day: format.shortDate(help.openedAt) })}</p>
      {help.reached && <p className="weight-semibold">{t(`help.reached.${help.reached}`)}</p>}
      <p>{helpSentence(help, t, format, words)}</p>
      <Turn turn={turnOfHelp(help)} helper={holderOf(help, t, words)} />
      {waitsForMe(help) && <Do what="PROPOSED" to={`/min-side/hjaelp/${help.id}`} about={help.id} />}
    </Card>
  )
}

type Doing = 'CONFIRM' | 'FOLLOW_REFERRAL' | 'MEET' | 'PROPOSED'

/** The way to what waits for oneself. */
function Do({ what, to, about }: { what: Doing; to: string; about: string }) {
  const { t } = useTranslation('young')
  return (
    <div className="button-group">
      <LinkButton to={to} variant={what === 'MEET' ? 'secondary' : 'primary'} icon="arrow-forward" aria-describedby={`entry-${about}`}>
        {t(`mine.do.${what}`)}
      </LinkButton>
    </div>
  )
}

const tones = { NEW: 'info', TAKEN: 'accent', WAITING: 'accent', CLOSED: 'neutral' } as const

/** Where the help stands, in the young person's words. */
export function HelpState({ help: { state } }: { help: MyCaseView }) {
  const { t } = useTranslation('young')
  return <Badge tone={tones[state]}>{t(`help.state.${state}`)}</Badge>
}
