import type { MeView, MyOfferView, MyPartnerView, PledgeView, ReceivedApplication } from '@/api/types'

const FIRM = '0199f000-0000-7000-8000-00000000000a'

/** Somebody who acts for the bakery; without a firm, somebody who has just made a user. */
export const aBaker = (firm?: MyPartnerView): MeView => ({
  account: { id: '0199f000-0000-7000-8000-0000000000aa', name: 'Bodil Bager', email: 'bodil@bageriet.example', language: 'DA' },
  roles: ['young', 'partner'],
  ...(firm ? { partner: { id: firm.id, name: firm.name, status: firm.status } } : {}),
})

export const aPledge = (part: Partial<PledgeView> = {}): PledgeView => ({
  id: '0199f000-0000-7000-8000-0000000000b1',
  partner: FIRM,
  partnerName: 'Vendsyssel Bageri',
  municipality: '860',
  status: 'ACTIVE',
  textVersion: 1,
  commitments: [{ form: 'INTERNSHIP_WEEKS', perYear: 4 }],
  document: 'Partnerskabsaftale\nAftaletekst version 1\n\n1. Løftet\nVi svarer altid.\n',
  sha256: 'a'.repeat(64),
  version: 1,
  ...part,
})

export const aFirm = (part: Partial<MyPartnerView> = {}): MyPartnerView => ({
  id: FIRM,
  status: 'ACTIVE',
  municipality: '860',
  cvr: '24256790',
  name: 'Vendsyssel Bageri',
  street: 'Østergade 12',
  postalCode: '9800',
  town: 'Hjørring',
  trade: 'FOOD_PRODUCTION',
  contact: { name: 'Bodil Bager', email: 'bodil@bageriet.example' },
  version: 3,
  pledge: aPledge(),
  ...part,
})

export const anOwnOffer = (part: Partial<MyOfferView> = {}): MyOfferView =>
  ({
    id: '0199f000-0000-7000-8000-0000000000c1',
    status: 'DRAFT',
    title: 'En uge i bageriet',
    text: 'Kom og bag med os.',
    trade: 'FOOD_PRODUCTION',
    interests: ['FOOD'],
    partner: { id: FIRM, name: 'Vendsyssel Bageri' },
    municipality: '860',
    street: 'Østergade 12',
    postalCode: '9800',
    town: 'Hjørring',
    contact: { name: 'Bodil Bager', email: 'bodil@bageriet.example' },
    languages: ['da'],
    access: [],
    terms: { kind: 'INTERNSHIP', grades: [8], weeks: [{ week: '2027-W06', seats: 2 }], from: '08:00', to: '14:00', breakMinutes: 30, tasks: 'Du bager.', meetingPlace: 'Bagdøren', meetingTime: '07:50', machines: false, chemistry: false, taskTypes: ['TIDYING'] },
    free: 2,
    version: 4,
    createdAt: '2026-11-01T08:00:00Z',
    changedAt: '2026-11-01T08:00:00Z',
    ...part,
  }) as MyOfferView

export const aReceivedApplication = (part: Partial<ReceivedApplication> = {}): ReceivedApplication => ({
  id: '0199f000-0000-7000-8000-0000000000d1',
  status: 'SEEN',
  offer: { id: '0199f000-0000-7000-8000-0000000000c1', title: 'En uge i bageriet', kind: 'INTERNSHIP' },
  name: 'Mads Kjær',
  age: 14,
  motivation: 'Jeg bager hver søndag.',
  submittedAt: '2026-11-12T15:20:00Z',
  answerBy: '2026-11-27',
  late: false,
  parentsNotice: false,
  consentWithdrawn: false,
  version: 1,
  ...part,
})
