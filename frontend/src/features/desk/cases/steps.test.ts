import { describe, expect, it } from 'vitest'
import type { CaseView } from '@/api/types'
import { stepWord } from './steps'

type State = CaseView['card']['state']

const step = (state: State, note?: string) => ({ at: '2026-11-12T15:20:00Z', byRole: 'counsellor', state, ...(note ? { note } : {}) })

describe('a step of a case', () => {
  it.each([
    ['begins it', step('NEW'), undefined, 'NEW'],
    ['gives it back to a profession', step('NEW', 'Han kender havnen.'), step('TAKEN'), 'back'],
    ['takes it', step('TAKEN'), step('NEW'), 'TAKEN'],
    ['gives it to a colleague', step('TAKEN', 'Jeg er på ferie.'), step('TAKEN'), 'handed'],
    ['goes on after a wait', step('TAKEN'), step('WAITING'), 'goesOn'],
    ['ends it', step('CLOSED', 'Alma har fået job.'), step('TAKEN'), 'CLOSED'],
  ])('%s', (_, one, before, word) => {
    expect(stepWord(one, before)).toBe(word)
  })
})
