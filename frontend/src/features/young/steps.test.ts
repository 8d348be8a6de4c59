import { beforeAll, describe, expect, it } from 'vitest'
import i18next from 'i18next'
import type { Cause, MyApplicationView, MyCaseView } from '@/api/types'
import { loadTexts, startTexts } from '@/i18n'
import { formats } from '@/i18n/format'
import type { Words } from '@/i18n/words'
import { aCase, aConcern, aProposal } from '@/testing/young'
import { helpSentence, mayWithdraw, nextSentence } from './steps'

const words = { professional: (value: string) => ({ CONSULTANT: 'Virksomhedskonsulent', COUNSELLOR: 'Ungevejleder' })[value] ?? value } as unknown as Words
const format = formats('da', { week: String, today: 'i dag', kilometres: String, lessThanAKilometre: '', byBike: String, hours: String, minutes: String })
const NOW = new Date('2026-11-20T12:00:00Z')

const application = (part: Partial<MyApplicationView>) => ({ status: 'SUBMITTED', next: 'WAIT_FOR_ANSWER', answerBy: '2026-11-27', offer: { partner: { name: 'Bageriet' } }, ...part }) as MyApplicationView
const say = (part: Partial<MyApplicationView>) => nextSentence(application(part), i18next.getFixedT('da', 'young'), format, words, NOW)
const sayOf = (help: Partial<MyCaseView>) => helpSentence(aCase(help), i18next.getFixedT('da', 'young'), format, words)
const escalation = (to: 'CONSULTANT' | 'COUNSELLOR', open = true, cause: Cause = 'NOT_ANSWERED') => ({ at: '2026-11-30T07:00:00Z', to, open, cause })
const referral = (status: 'PROPOSED' | 'TAKEN' | 'DECLINED', professional?: 'CONSULTANT') => ({ status, ...(professional ? { professional } : {}) }) as MyApplicationView['referral']
const help = (part: Partial<MyApplicationView['help']> = {}) => ({ id: 'c', profession: 'COUNSELLOR', open: true, nextBy: '2026-12-02', ...part }) as MyApplicationView['help']
const invitation = (at: string) => ({ at, place: 'Bagdøren' })

const plain = (text: string) => text.replaceAll(' den ', ' ')

beforeAll(async () => {
  await startTexts('da')
  await loadTexts('young')
})

describe('what happens next', () => {
  it.each([
    [{}, 'Bageriet skal svare dig senest fredag den 27. november.'],
    [{ status: 'AWAITING_GUARDIAN', next: 'WAIT_FOR_GUARDIAN' }, 'En forælder eller værge skal sige ja, før Bageriet får din ansøgning. Har vi ikke et svar senest fredag den 27. november, hjælper en ungevejleder dig.'],
    [
      { status: 'AWAITING_GUARDIAN', next: 'WAIT_FOR_GUARDIAN', escalation: escalation('COUNSELLOR', true, 'NO_GUARDIAN') },
      'En forælder eller værge skal sige ja, før Bageriet får din ansøgning. En ungevejleder i din kommune hjælper dig med det.',
    ],
    [{ escalation: escalation('CONSULTANT') }, 'Bageriet har ikke svaret i tide. Nu hjælper en virksomhedskonsulent i din kommune dig, og Bageriet kan stadig svare.'],
    [
      { escalation: escalation('COUNSELLOR'), help: help({ name: 'Mette Krogh' }), nextBy: '2026-12-02' },
      'Bageriet har ikke svaret i tide. Nu hjælper ungevejleder Mette Krogh dig, og Bageriet kan stadig svare. Næste skridt kommer senest onsdag den 2. december.',
    ],
    [{ escalation: escalation('CONSULTANT', true, 'OFFER_CLOSED') }, 'Bageriet har lukket opslaget. Nu hjælper en virksomhedskonsulent i din kommune dig, og Bageriet kan stadig sige ja.'],
    [{ escalation: escalation('CONSULTANT', true, 'FIRM_LEFT') }, 'Bageriet er ikke længere garantipartner. Nu hjælper en virksomhedskonsulent i din kommune dig videre.'],
    [{ status: 'INVITED', next: 'MEET', invitation: invitation('2026-11-19T14:00:00+01:00') }, 'Efter jeres snak skal Bageriet svare dig senest fredag den 27. november.'],
    [{ status: 'CONFIRMED', next: 'START', nextBy: '2027-02-08' }, 'Pladsen hos Bageriet er din. Du begynder mandag den 8. februar. Skriv eller ring til dem, hvis du har spørgsmål.'],
    [{ status: 'ACCEPTED', next: 'CONFIRM', confirmBy: '2026-12-01', escalation: escalation('CONSULTANT', false) }, 'Bageriet har en plads til dig. Bekræft senest tirsdag den 1. december, at du tager imod den.'],
    [{ status: 'REFERRED', next: 'FOLLOW_REFERRAL', followBy: '2026-12-01', referral: referral('PROPOSED') }, 'Bageriet kan ikke tage imod dig, men hjælper dig videre. Se, hvad de foreslår, og sig til senest tirsdag den 1. december, om du vil.'],
    [{ status: 'REFERRED', next: 'TALK', referral: referral('DECLINED'), escalation: escalation('COUNSELLOR') }, 'En ungevejleder i din kommune tager kontakt til dig. Du behøver ikke gøre noget nu.'],
    [
      { status: 'REFERRED', next: 'TALK', referral: referral('TAKEN', 'CONSULTANT'), help: help({ profession: 'CONSULTANT' }), nextBy: '2026-12-02' },
      'En virksomhedskonsulent i din kommune tager den op senest onsdag den 2. december og kontakter dig. Du behøver ikke gøre noget nu.',
    ],
    [
      { status: 'REFERRED', next: 'TALK', referral: referral('TAKEN', 'CONSULTANT'), help: help({ name: 'Mette Krogh' }), nextBy: '2026-12-02' },
      'Ungevejleder Mette Krogh har den nu og kontakter dig senest onsdag den 2. december. Du behøver ikke gøre noget nu.',
    ],
    [{ status: 'REFERRED', next: 'NONE', referral: referral('TAKEN') }, 'Du har fulgt forslaget med en ny ansøgning. Det er den, der gælder nu.'],
    [
      { status: 'REFERRED', next: 'NONE', referral: referral('TAKEN', 'CONSULTANT') },
      'En virksomhedskonsulent i din kommune har hjulpet dig videre, så den her er slut. Vil du mere, kan du altid søge noget nyt eller bede om hjælp igen.',
    ],
  ] as [Partial<MyApplicationView>, string][])('is said in plain words: %o', (part, sentence) => {
    expect(plain(say(part))).toBe(plain(sentence))
  })

  it('may be withdrawn until it is over or somebody has taken it up', () => {
    expect(mayWithdraw(application({ status: 'REFERRED', referral: referral('PROPOSED') }))).toBe(true)
    expect(mayWithdraw(application({ status: 'REFERRED', referral: referral('TAKEN') }))).toBe(false)
  })
})

describe('what happens with help', () => {
  const { holder: _, ...untaken } = aCase({ state: 'NEW' })
  const sayNew = () => helpSentence(untaken, i18next.getFixedT('da', 'young'), format, words)

  it('says by when somebody takes it', () => {
    expect(plain(sayNew())).toBe(plain('En ungevejleder i din kommune tager den op senest tirsdag den 24. november og kontakter dig. Du behøver ikke gøre noget nu.'))
  })

  it.each([
    [{}, 'Ungevejleder Mette Krogh hjælper dig. Du hører noget senest tirsdag den 24. november.'],
    [{ state: 'WAITING' }, 'Ungevejleder Mette Krogh hjælper dig og venter på svar fra andre. Næste skridt kommer senest tirsdag den 24. november.'],
    [{ state: 'WAITING', proposals: [aProposal()] }, 'Ungevejleder Mette Krogh har fundet noget til dig. Sig, hvad du synes, senest tirsdag den 24. november.'],
    [{ concerns: [aConcern({ settledAt: '2026-11-19T08:00:00Z' })] }, 'Der er ikke noget, der venter lige nu. Ungevejleder Mette Krogh runder af senest tirsdag den 24. november.'],
    [{ state: 'CLOSED', reached: 'EDUCATION' }, 'Hjælpen er afsluttet. Du kan altid bede om hjælp igen.'],
  ] as [Partial<MyCaseView>, string][])('is said in plain words: %o', (part, sentence) => {
    expect(plain(sayOf(part))).toBe(plain(sentence))
  })
})
