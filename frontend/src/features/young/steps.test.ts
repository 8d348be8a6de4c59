import { beforeAll, describe, expect, it } from 'vitest'
import i18next from 'i18next'
import type { MyApplicationView } from '@/api/types'
import { loadTexts, startTexts } from '@/i18n'
import { formats } from '@/i18n/format'
import type { Words } from '@/i18n/words'
import { isOver, mayWithdraw, nextSentence } from './steps'

const words = { professional: (value: string) => ({ CONSULTANT: 'Virksomhedskonsulent', COUNSELLOR: 'Ungevejleder' })[value] ?? value } as unknown as Words
const format = formats('da', { week: String, today: 'i dag', kilometres: String, lessThanAKilometre: '', hours: String, minutes: String })

const application = (part: Partial<MyApplicationView>) => ({ status: 'SUBMITTED', next: 'WAIT_FOR_ANSWER', answerBy: '2026-11-27', offer: { partner: { name: 'Bageriet' } }, ...part }) as MyApplicationView
const say = (part: Partial<MyApplicationView>) => nextSentence(application(part), i18next.getFixedT('da', 'young'), format, words)
const escalation = (to: 'CONSULTANT' | 'COUNSELLOR', open = true) => ({ at: '2026-11-30T07:00:00Z', to, open })
const referral = (status: 'PROPOSED' | 'TAKEN' | 'DECLINED', professional?: 'CONSULTANT') => ({ status, ...(professional ? { professional } : {}) }) as MyApplicationView['referral']

describe('what happens next', () => {
  beforeAll(async () => {
    await startTexts('da')
    await loadTexts('young')
  })

  it.each([
    [{}, 'Bageriet skal svare dig senest fredag den 27. november.'],
    [{ escalation: escalation('CONSULTANT') }, 'Bageriet har ikke svaret i tide. Nu hjælper en virksomhedskonsulent i din kommune dig, og Bageriet kan stadig svare.'],
    [{ status: 'ACCEPTED', next: 'CONFIRM', confirmBy: '2026-12-01', escalation: escalation('CONSULTANT', false) }, 'Bageriet har en plads til dig. Bekræft senest tirsdag den 1. december, at du tager imod den.'],
    [{ status: 'REFERRED', next: 'FOLLOW_REFERRAL', followBy: '2026-12-01', referral: referral('PROPOSED') }, 'Bageriet kan ikke tage imod dig, men hjælper dig videre. Se hvor herunder, og sig til senest tirsdag den 1. december, om du vil.'],
    [{ status: 'REFERRED', next: 'TALK', referral: referral('DECLINED'), escalation: escalation('COUNSELLOR') }, 'En ungevejleder i din kommune tager kontakt til dig. Du behøver ikke gøre noget nu.'],
    [{ status: 'REFERRED', next: 'NONE', referral: referral('TAKEN') }, 'Du har fulgt forslaget med en ny ansøgning. Den finder du på din side.'],
    [{ status: 'REFERRED', next: 'NONE', referral: referral('TAKEN', 'CONSULTANT') }, 'En virksomhedskonsulent i din kommune har taget den op og hjælper dig videre.'],
  ] as [Partial<MyApplicationView>, string][])('is said in one sentence: %o', (part, sentence) => {
    expect(say(part).replaceAll(' den ', ' ')).toBe(sentence.replaceAll(' den ', ' '))
  })

  it('may be withdrawn until it is over or somebody has taken it up', () => {
    expect(mayWithdraw(application({ status: 'REFERRED', referral: referral('PROPOSED') }))).toBe(true)
    expect(mayWithdraw(application({ status: 'REFERRED', referral: referral('TAKEN') }))).toBe(false)
    expect(isOver(application({ status: 'WITHDRAWN' }))).toBe(true)
  })
})
