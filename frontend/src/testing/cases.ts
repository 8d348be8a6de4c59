import type { CaseCard, CaseView, MeView } from '@/api/types'

/** A counsellor of the municipality's, who takes cases. */
export const aCounsellor: MeView = { account: { id: '0199f000-0000-7000-8000-0000000000e1', name: 'Mette Krogh', language: 'DA' }, roles: ['counsellor'], municipality: '860' }

/** Somebody of the secretariat, who does not. */
export const aSecretary: MeView = { account: { id: '0199f000-0000-7000-8000-0000000000e2', name: 'Sanne Bak', language: 'DA' }, roles: ['secretariat'], municipality: '860' }

export const aCaseCard = (part: Partial<CaseCard> = {}): CaseCard => ({
  id: '0199f000-0000-7000-8000-0000000000f1',
  state: 'NEW',
  profession: 'COUNSELLOR',
  youngName: 'Alma Holm',
  age: 15,
  town: 'Hjørring',
  causes: ['NOT_ANSWERED'],
  about: { id: '0199f000-0000-7000-8000-0000000000c1', title: 'En uge i bageriet', kind: 'INTERNSHIP', partner: { id: '0199f000-0000-7000-8000-00000000000a', name: 'Vendsyssel Bageri' } },
  openedAt: '2026-11-12T15:20:00Z',
  dueOn: '2026-11-16',
  late: false,
  ...part,
})

/** A case as its holder sees it, unless the card says otherwise. */
export const aCase = ({ card, ...part }: Partial<Omit<CaseView, 'card'>> & { card?: Partial<CaseCard> } = {}): CaseView => {
  const shown = aCaseCard({ state: 'TAKEN', holder: 'Mette Krogh', ...card })
  return {
    card: shown,
    email: 'alma@example.dk',
    postalCode: '9800',
    school: 'Højene Skole',
    grade: 9,
    concerns: [
      {
        id: '0199f000-0000-7000-8000-0000000000f2',
        cause: 'NOT_ANSWERED',
        application: '0199f000-0000-7000-8000-0000000000d1',
        ...(shown.about ? { offer: shown.about } : {}),
        words: 'Jeg bager hver søndag.',
        openedAt: '2026-11-12T15:20:00Z',
      },
    ],
    applications: [],
    guardians: [],
    proposals: [],
    notes: [],
    steps: [{ at: '2026-11-12T15:20:00Z', state: 'NEW', byRole: 'clock' }],
    mine: shown.holder === 'Mette Krogh',
    needed: true,
    ...part,
  }
}
