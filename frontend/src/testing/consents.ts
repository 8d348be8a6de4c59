import type { Consent } from '@/api/types'

export const TOKEN = '4f0mB1uYkXr7J2q9wWc3sVtZ6hNn8aPdGeRyLxKoQzE'

/** What a guardian's link leads to before there is an answer. */
export const aConsent = (part: Partial<Consent> = {}): Consent => ({
  state: 'OPEN',
  language: 'DA',
  about: { guardianName: 'Mette Holm', youngName: 'Alma Holm', offerTitle: 'Hjælp i butikken', partnerName: 'Bageriet', begins: '2027-02-08' },
  document: 'Må Alma Holm søge »Hjælp i butikken«?\n\nHvor\nØstergade 12, 9800 Hjørring\n\nHvornår\n- tirsdag kl. 15.00–17.00\n\nLøn\nLønnen er efter aftale.\n',
  sha256: 'a'.repeat(64),
  expiresAt: '2026-12-05T10:00:00Z',
  mayWithdraw: false,
  sentTo: 'm•••@example.dk',
  ...part,
})
