import { describe, expect, it } from 'vitest'
import type { MyOfferView, MyPartnerView, OfferKind } from '@/api/types'
import { missing } from './missing'
import { fieldOf, formOf, newForm, newOfferOf } from './offerForm'

const bakery = {
  trade: 'FOOD_PRODUCTION',
  street: 'Østergade 12',
  postalCode: '9800',
  contact: { name: 'Bodil Bager', email: 'bodil@bageriet.example' },
} as MyPartnerView

const kinds: OfferKind[] = ['INTERNSHIP', 'INTRO_JOB', 'LEISURE_JOB', 'CLASS_VISIT']

describe('a new offer', () => {
  it('begins with what the firm has told about itself', () => {
    expect(newForm('INTERNSHIP', bakery)).toMatchObject({ trade: 'FOOD_PRODUCTION', street: 'Østergade 12', postalCode: '9800', contact: { name: 'Bodil Bager' } })
  })

  it('may be sent with gaps: what is empty is left out', () => {
    const sent = newOfferOf({ ...newForm('INTERNSHIP', bakery), title: ' Bag brød ' })
    expect(sent.title).toBe('Bag brød')
    expect(JSON.parse(JSON.stringify(sent))).not.toHaveProperty('text')
    expect(JSON.parse(JSON.stringify(sent.terms))).toEqual({ kind: 'INTERNSHIP', grades: [8, 9], weeks: [], from: '08:00', to: '14:00', breakMinutes: 30, taskTypes: [] })
  })

  it.each(kinds)('of the kind %s sends only the terms of its kind', (kind) => {
    const sent = JSON.parse(JSON.stringify(newOfferOf(newForm(kind, bakery)))) as { terms: object }
    expect(sent.terms).toHaveProperty('kind', kind)
    expect('shifts' in sent.terms).toBe(kind === 'LEISURE_JOB')
    expect('slots' in sent.terms).toBe(kind === 'CLASS_VISIT')
  })
})

describe('an offer that is there', () => {
  const offer = {
    title: 'Bag brød',
    text: 'Kom og bag',
    trade: 'FOOD_PRODUCTION',
    interests: ['FOOD'],
    street: 'Østergade 12',
    postalCode: '9800',
    contact: { name: 'Bodil', email: 'b@b.dk' },
    languages: ['da'],
    access: [],
    terms: { kind: 'LEISURE_JOB', positions: 2, minimumAge: 13, shifts: [{ weekday: 'TUESDAY', from: '15:00', to: '17:00', breakMinutes: 0 }], startsOn: '2027-01-04', taskTypes: ['TILL'], chemistry: true, riskAssessedOn: '2026-11-01' },
  } as unknown as MyOfferView

  it('comes back as it was, through the form', () => {
    const sent = JSON.parse(JSON.stringify(newOfferOf(formOf(offer)))) as object
    expect(sent).toEqual({ ...offer })
  })
})

describe('what is missing', () => {
  it('is told in the order of the form', () => {
    expect(missing(newForm('INTRO_JOB', bakery))).toEqual(['title', 'text', 'interests', 'terms.startsOn', 'terms.hoursPerWeek', 'terms.taskTypes'])
  })

  it('is not the days of a visit that is agreed on', () => {
    const form = newForm('CLASS_VISIT', bakery)
    expect(missing(form)).toContain('terms.slots')
    expect(missing({ ...form, terms: { ...form.terms, byAgreement: true } })).not.toContain('terms.slots')
  })
})

it('finds the fields of the form by the names of the backend', () => {
  expect(fieldOf('terms.weeks', 'INTRO_JOB')).toBe('terms.length')
  expect(fieldOf('terms.weeks[0].seats', 'INTERNSHIP')).toBe('terms.weeks[0].seats')
  expect(fieldOf('contact', 'INTERNSHIP')).toBe('contact.name')
})
