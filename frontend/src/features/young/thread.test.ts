import { describe, expect, it } from 'vitest'
import type { MyApplicationView } from '@/api/types'
import { aCase, aConcern, anApplication, aProposal } from '@/testing/young'
import { cameFrom, isOver, ledTo, oldWords, threadOf, turnOf, turnOfHelp, type Entry } from './thread'

const NOW = new Date('2026-11-20T12:00:00Z')
const idOf = (entry: Entry) => (entry.what === 'help' ? entry.help.id : entry.application.id)

const to = (offer: string) => ({ id: offer, title: 'Kom og bag', kind: 'LEISURE_JOB', partner: { id: 'mill', name: 'Møllen' } }) as MyApplicationView['offer']
const guided = (part: object) => ({ id: 'r', reason: 'Her er plads.', createdAt: '2026-11-14T08:00:00Z', status: 'TAKEN', ...part }) as MyApplicationView['referral']

const invited = (at: string) => anApplication({ status: 'INVITED', next: 'MEET', nextBy: at.slice(0, 10), invitation: { at, place: 'Bagdøren' } })

describe('the thread', () => {
  it('begins with what waits for oneself, the most urgent first; then the newest first; then what is over', () => {
    const thread = threadOf(
      [
        anApplication({ id: 'waits', submittedAt: '2026-11-12T08:00:00Z' }),
        anApplication({ id: 'place', status: 'ACCEPTED', next: 'CONFIRM', nextBy: '2026-11-26' }),
        anApplication({ id: 'over', status: 'WITHDRAWN', next: 'NONE' }),
        anApplication({ id: 'hand-over', status: 'REFERRED', next: 'FOLLOW_REFERRAL', nextBy: '2026-11-25' }),
        anApplication({ id: 'newer', submittedAt: '2026-11-19T08:00:00Z' }),
      ],
      [aCase({ id: 'proposed', state: 'WAITING', nextBy: '2026-11-23', proposals: [aProposal()] }), aCase({ id: 'helped', state: 'CLOSED', openedAt: '2026-10-01T08:00:00Z' })],
      NOW,
    )
    expect(thread.mine.map(idOf)).toEqual(['proposed', 'hand-over', 'place'])
    expect(thread.open.map(idOf)).toEqual(['newer', 'waits'])
    expect(thread.over.map(idOf)).toEqual(['over', 'helped'])
  })

  it('waits for a talk until it has been held', () => {
    expect(turnOf(invited('2026-11-21T14:00:00+01:00'), NOW)).toEqual({ who: 'both', by: '2026-11-21', appointment: true })
    expect(turnOf(invited('2026-11-19T14:00:00+01:00'), NOW)).toEqual({ who: 'firm', by: '2026-11-27' })
  })

  it('knows who has it', () => {
    expect(turnOf(anApplication(), NOW)).toEqual({ who: 'firm', by: '2026-11-27' })
    expect(turnOf(anApplication({ nextBy: '2026-12-02', help: { id: 'c', profession: 'COUNSELLOR', open: true } }), NOW)).toEqual({ who: 'help', by: '2026-12-02' })
    expect(turnOf(anApplication({ status: 'REFERRED', next: 'TALK', nextBy: '2026-12-02' }), NOW)).toEqual({ who: 'help', by: '2026-12-02' })
    expect(turnOf(anApplication({ status: 'ACCEPTED', next: 'CONFIRM' }), NOW)?.who).toBe('you')
    expect(turnOfHelp(aCase({ proposals: [aProposal()] }))?.who).toBe('you')
    expect(turnOfHelp(aCase({ proposals: [aProposal({ status: 'DECLINED' })] }))?.who).toBe('help')
    expect(isOver(anApplication({ status: 'WITHDRAWN' }))).toBe(true)
  })
})

describe('an application that was guided on', () => {
  const first = anApplication({ id: 'first', status: 'REFERRED', next: 'NONE', referral: guided({ offer: { id: 'o2' } }) })
  const second = anApplication({ id: 'second', offer: to('o2'), submittedAt: '2026-11-15T08:00:00Z' })
  const other = anApplication({ id: 'other', offer: to('o3'), submittedAt: '2026-11-15T08:00:00Z' })

  it('shows both ends of the way', () => {
    const all = [second, other, first]
    expect(ledTo(first, all)?.id).toBe('second')
    expect(cameFrom(second, all)?.id).toBe('first')
    expect(cameFrom(other, all)).toBeUndefined()
  })

  it('may have been guided to a firm; before it was followed, or to a professional, it led nowhere', () => {
    expect(ledTo({ ...first, referral: guided({ partner: { id: 'mill', name: 'Møllen' } }) }, [second])?.id).toBe('second')
    expect(ledTo({ ...first, referral: guided({ status: 'PROPOSED', offer: { id: 'o2' } }) }, [second])).toBeUndefined()
    expect(ledTo({ ...first, referral: guided({ professional: 'CONSULTANT' }) }, [second])).toBeUndefined()
  })
})

it('brings the words that a firm has read rather than those for the municipality alone', () => {
  const application = aConcern({ cause: 'NOT_ANSWERED', application: 'a', words: 'Jeg bager hver søndag.' })
  expect(oldWords(aCase({ concerns: [application, aConcern()] }))).toBe('Jeg bager hver søndag.')
  expect(oldWords(aCase())).toBe('Jeg ved ikke, hvad jeg vil.')
})
