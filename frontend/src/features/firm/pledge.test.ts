import { describe, expect, it } from 'vitest'
import type { PledgeView } from '@/api/types'
import { commitmentsOf, fieldOfCommitment, furthestStep, isPerYear, partsOf, promisesOf, resumeAt, stepAt } from './pledge'

const pledge = (status: PledgeView['status']) => ({ status }) as PledgeView

describe('commitments', () => {
  it('are those that are chosen, with their number', () => {
    const promises = promisesOf([{ form: 'LEISURE_JOBS', perYear: 3 }])
    promises.INTERNSHIP_WEEKS.chosen = true
    expect(commitmentsOf(promises)).toEqual([
      { form: 'INTERNSHIP_WEEKS', perYear: 4 },
      { form: 'LEISURE_JOBS', perYear: 3 },
    ])
  })

  it('are from 1 to 500 a year', () => {
    expect(['1', '500', ' 12 '].every(isPerYear)).toBe(true)
    expect(['0', '501', '-1', '1.5', '', 'to'].some(isPerYear)).toBe(false)
  })

  it('find the field of what the backend says of one', () => {
    const sent = [{ form: 'FAIRS', perYear: 1 } as const, { form: 'MENTORING', perYear: 0 } as const]
    expect(fieldOfCommitment('commitments[1].perYear', sent)).toBe('MENTORING.perYear')
    expect(fieldOfCommitment('commitments', sent)).toBe('commitments')
  })
})

describe('the document', () => {
  const words = 'Partnerskabsaftale\nAftaletekst version 1\n\nGarantipartneren\nBageriet\n\n1. Løftet\nVi svarer.\nVi guider.\n'

  it('is shown in its parts, with their headings', () => {
    expect(partsOf(words).map((part) => part.heading)).toEqual(['Partnerskabsaftale', 'Garantipartneren', '1. Løftet'])
  })

  it('keeps every word in its order', () => {
    const shown = partsOf(words).map((part) => [part.heading, ...part.lines].join('\n'))
    expect(shown.join('\n\n')).toBe(words.trim())
  })
})

describe('a firm that comes back', () => {
  it('goes on where it stopped', () => {
    expect(resumeAt(furthestStep(false, undefined), undefined)).toBe('virksomhed')
    expect(resumeAt(furthestStep(true, undefined), undefined)).toBe('forpligtelser')
    expect(resumeAt(furthestStep(true, pledge('DRAFT')), pledge('DRAFT'))).toBe('laes')
    expect(resumeAt(furthestStep(true, pledge('RETURNED')), pledge('RETURNED'))).toBe('forpligtelser')
    expect(furthestStep(true, pledge('SIGNED'))).toBeUndefined()
    expect(furthestStep(true, pledge('EXPIRED'))).toBe('forpligtelser')
  })

  it('cannot skip a step by its address', () => {
    expect(stepAt('underskriv', 'forpligtelser', 'forpligtelser')).toBe('forpligtelser')
    expect(stepAt('forpligtelser', 'underskriv', 'laes')).toBe('forpligtelser')
    expect(stepAt('noget andet', 'underskriv', 'laes')).toBe('laes')
  })
})
