import { useEffect, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Allowed, Finding, Severity, SuggestedChange, Verdict } from '@/api/types'
import { useWords } from '@/i18n/words'
import { Badge, Button, Icon, type IconName, type Tone } from '@/ui'
import type { OfferForm } from '../offerForm'
import { useLaw, type Answer } from './Law'
import { useFollow } from './useFollow'

/** What the law says about what is drawn, beside it: whom it is for, what is wrong, and what would put it right. */
export function VerdictPanel() {
  const { t } = useTranslation('law')
  const { state, answer, isCurrent, again } = useLaw()
  const heading = useRef<HTMLHeadingElement>(null)
  const stay = () => heading.current?.focus()
  const standing = answer ? standingOf(answer.verdict) : 'silent'
  return (
    <section className={`verdict verdict-${standing}`} data-current={isCurrent} aria-labelledby="verdict">
      <h3 id="verdict" ref={heading} tabIndex={-1}>
        <Icon name={icons[standing]} />
        <span>{answer ? headline(t, answer.verdict) : t('verdict.heading')}</span>
      </h3>
      {answer ? (
        <Said answer={answer} onFollowed={stay} />
      ) : state === 'missing' ? (
        <>
          <p>{t('verdict.missing')}</p>
          <Button variant="secondary" icon="refresh" onClick={again}>
            {t('verdict.again')}
          </Button>
        </>
      ) : (
        <p className="muted">{t(state === 'unclear' ? 'verdict.unclear' : state === 'asking' ? 'verdict.asking' : 'verdict.silent')}</p>
      )}
      <p className="verdict-more">
        <Link to="/regler" target="_blank">
          {t('verdict.allRules')} <Icon name="open-in-new" />
          <span className="sr-only"> {t('newWindow')}</span>
        </Link>
      </p>
      <Announcement />
    </section>
  )
}

type Standing = 'right' | 'ask' | 'wrong' | 'silent'

const icons: Record<Standing, IconName> = { right: 'success', ask: 'help', wrong: 'error', silent: 'info' }

const standingOf = ({ legal, openTo, findings }: Verdict): Standing =>
  !legal || !openTo ? 'wrong' : findings.some(({ severity }) => severity === 'NEEDS_APPROVAL') ? 'ask' : 'right'

type Translate = ReturnType<typeof useTranslation<'law'>>['t']

function headline(t: Translate, verdict: Verdict): string {
  if (!verdict.openTo) return t('verdict.nobody')
  return verdict.legal ? t('verdict.fits', { fits: verdict.fits }) : t('verdict.illegal')
}

/** What is said aloud, in one breath. */
function inShort(t: Translate, verdict: Verdict): string {
  const wrong = verdict.findings.filter(({ severity }) => severity === 'FORBID').length
  const fits = verdict.openTo && !verdict.legal && t('verdict.only', { fits: verdict.fits })
  return [headline(t, verdict), fits, wrong > 0 && t('verdict.wrong', { count: wrong })].filter(Boolean).join('. ')
}

function Said({ answer, onFollowed }: { answer: Answer; onFollowed: () => void }) {
  const { t } = useTranslation('law')
  const { verdict } = answer
  return (
    <>
      <LowestAge verdict={verdict} onFollowed={onFollowed} />
      {verdict.findings.length > 0 && (
        <ul className="plain-list findings">
          {verdict.findings.map((finding) => (
            <OneFinding key={[finding.topic, finding.field, finding.severity, finding.message].join()} finding={finding} answer={answer} onFollowed={onFollowed} />
          ))}
        </ul>
      )}
      <h4>{t('verdict.groups')}</h4>
      <ul className="plain-list verdict-groups">
        {verdict.groups.map(({ group, label, allowed }) => (
          <li key={group} className={`allowed-${allowed.toLowerCase()}`}>
            <Icon name={allowedIcons[allowed]} />
            <span>{label}</span>
            <strong>{t(`allowed.${allowed}`)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

const allowedIcons: Record<Allowed, IconName> = { YES: 'check', ON_APPROVAL: 'help', NO: 'close' }

/** Whom it is for as it is drawn. Where the firm has chosen a lower age than the law allows, the law's own is one press away. */
function LowestAge({ verdict, onFollowed }: { verdict: Verdict; onFollowed: () => void }) {
  const { t } = useTranslation('law')
  const { setValue } = useFormContext<OfferForm>()
  const chosen = useWatch<OfferForm, 'terms.minimumAge'>({ name: 'terms.minimumAge' })
  const { fromAge } = verdict
  if (fromAge === undefined) return null
  if (chosen.trim() === '' || Number(chosen) >= fromAge) return verdict.legal ? null : <p>{t('verdict.only', { fits: verdict.fits })}.</p>
  const follow = () => {
    setValue('terms.minimumAge', String(fromAge), { shouldDirty: true, shouldValidate: true })
    onFollowed()
  }
  return (
    <div className="lowest-age">
      <p>{t('verdict.tooLow', { chosen, fits: verdict.fits })}</p>
      <Button variant="secondary" icon="edit" onClick={follow}>
        {t('verdict.raise', { age: fromAge })}
      </Button>
    </div>
  )
}

const tones: Record<Severity, Tone> = { FORBID: 'error', NEEDS_APPROVAL: 'warning', WARN: 'info' }

function OneFinding({ finding, answer, onFollowed }: { finding: Finding; answer: Answer; onFollowed: () => void }) {
  const { t } = useTranslation('law')
  const follow = useFollow()
  const { message, severity, source, times, change } = finding
  return (
    <li>
      <p>
        <Badge tone={tones[severity]}>{t(`severity.${severity}`)}</Badge> {message}
        {times > 1 && <span className="muted"> {t('verdict.times', { count: times })}</span>}
      </p>
      <p className="small-text">
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {source.name} <Icon name="open-in-new" />
          <span className="sr-only"> {t('newWindow')}</span>
        </a>
      </p>
      {change && (
        <Button
          variant="secondary"
          icon={change.remove ? 'delete' : 'edit'}
          onClick={() => {
            if (follow(change, answer)) onFollowed()
          }}
        >
          {change.label}
          <Whose change={change} answer={answer} />
        </Button>
      )}
    </li>
  )
}

/** Five days may get the same suggestion: the day says which. */
function Whose({ change, answer }: { change: SuggestedChange; answer: Answer }) {
  const words = useWords()
  const { getValues } = useFormContext<OfferForm>()
  const row = change.row === undefined ? undefined : answer.rows[change.row]
  const shift = row === undefined ? undefined : getValues('terms.shifts')[row]
  return shift ? <> ({words.weekday(shift.weekday)})</> : null
}

const QUIET = 1000

/** Says the verdict to those who do not see it, when it has changed and nobody types any more. */
function Announcement() {
  const { t } = useTranslation('law')
  const { answer, state, isCurrent } = useLaw()
  const summary = answer ? inShort(t, answer.verdict) : state === 'missing' ? t('verdict.missing') : ''
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (!isCurrent && state !== 'missing') return
    const pause = setTimeout(() => setSpoken(summary), QUIET)
    return () => clearTimeout(pause)
  }, [summary, isCurrent, state])
  return (
    <p className="sr-only" role="status">
      {spoken}
    </p>
  )
}
