import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactPerson, Guest, GuestWeek } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Badge, Button, type Tone } from '@/ui'
import { OutcomeDialog } from './OutcomeDialog'
import { ReferDialog } from './ReferDialog'

const tones = { CAME: 'success', DID_NOT_COME: 'error', ENDED_EARLY: 'warning' } as const satisfies Record<string, Tone>

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One week at one offer: its guests by school and class, with whom to call. */
export function GuestWeekPanel({ of: { week, offer, guests } }: { of: GuestWeek }) {
  const { t } = useTranslation('guests')
  const format = useFormat()
  const [asked, setAsked] = useState<Guest>()
  const [referred, setReferred] = useState<Guest>()
  const title = capital(t('week', { week: format.week(week), days: format.weekDays(week) }))
  const schools = [...new Map(guests.map((guest) => [guest.school, guest.contact])).entries()]
  return (
    <article className="panel guest-week">
      <h3>{title}</h3>
      <p className="muted">
        {offer.title} · {t('count', { count: guests.length })}
      </p>
      <ul className="plain-list guest-list">
        {guests.map((guest) => (
          <li key={guest.booking} className="guest">
            <GuestLine guest={guest} onTell={() => setAsked(guest)} onRefer={() => setReferred(guest)} />
          </li>
        ))}
      </ul>
      {schools.map(([school, contact]) => (
        <SchoolContact key={school} school={school} contact={contact} />
      ))}
      {asked && <OutcomeDialog key={asked.booking} guest={asked} week={week} onClose={() => setAsked(undefined)} />}
      {referred && <ReferDialog key={referred.booking} guest={referred} onClose={() => setReferred(undefined)} />}
    </article>
  )
}

function GuestLine({ guest, onTell, onRefer }: { guest: Guest; onTell: () => void; onRefer: () => void }) {
  const { t } = useTranslation('guests')
  const words = useWords()
  const format = useFormat()
  const { firstName, className, school, weekdays, arrangements, outcome, may, mayRefer } = guest
  return (
    <>
      <div className="guest-who">
        <h4>{firstName}</h4>
        <p>
          {className}, {school}
          {weekdays.length > 0 && <> · {format.list(weekdays.map((day) => words.weekday(day)))}</>}
        </p>
        {arrangements && (
          <div className="guest-told">
            <p className="guest-told-title">{t('arrangements')}</p>
            <p className="lines">{arrangements}</p>
          </div>
        )}
      </div>
      <div className="guest-outcome">
        {outcome && (
          <p>
            <Badge tone={tones[outcome.outcome]}>{t(`outcome.${outcome.outcome}`, { count: outcome.days })}</Badge>
          </p>
        )}
        {outcome?.note && <blockquote className="said lines">{outcome.note}</blockquote>}
        {may.length > 0 && (
          <Button variant={outcome ? 'tertiary' : 'secondary'} className="print-none" onClick={onTell} aria-label={t(outcome ? 'changeOf' : 'tellOf', { name: firstName })}>
            {t(outcome ? 'change' : 'tell')}
          </Button>
        )}
        {mayRefer && (
          <Button variant="link" className="print-none" onClick={onRefer} aria-label={t('refer.openFor', { name: firstName })}>
            {t('refer.open')}
          </Button>
        )}
      </div>
    </>
  )
}

/** Whom to call at the school. */
function SchoolContact({ school, contact }: { school: string; contact: ContactPerson }) {
  const { t } = useTranslation('guests')
  return (
    <p className="guest-contact">
      {t('contact', { school, name: contact.name })} <a href={`mailto:${contact.email}`}>{contact.email}</a>
      {contact.phone && (
        <>
          {' · '}
          <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
        </>
      )}
    </p>
  )
}
