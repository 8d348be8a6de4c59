import type { ConcernView, MeView, MyApplicationView, MyCaseView, ProposalView } from '@/api/types'

/** A young person who has filled in their profile. */
export const alma: MeView = {
  account: { id: '0199f000-0000-7000-8000-0000000000ab', name: 'Alma', language: 'DA' },
  roles: ['young', 'partner'],
  young: { name: 'Alma Holm', birthDate: '2011-05-04', age: 15, postalCode: '9800', town: 'Hjørring', municipality: '860' },
}

const bakery = { id: '0199f000-0000-7000-8000-00000000000a', name: 'Bageriet' }

export const anApplication = (part: Partial<MyApplicationView> = {}): MyApplicationView => ({
  id: '0199f000-0000-7000-8000-0000000000e1',
  status: 'SUBMITTED',
  offer: { id: '0199f000-0000-7000-8000-000000000001', title: 'Hjælp i butikken', kind: 'LEISURE_JOB', partner: bakery },
  motivation: 'Jeg kan godt lide at tale med folk.',
  submittedAt: '2026-11-12T15:20:00Z',
  answerBy: '2026-11-27',
  timeline: [{ at: '2026-11-12T15:20:00Z', status: 'SUBMITTED', by: 'YOUNG' }],
  next: 'WAIT_FOR_ANSWER',
  nextBy: '2026-11-27',
  ...part,
})

export const aConcern = (part: Partial<ConcernView> = {}): ConcernView => ({
  id: '0199f000-0000-7000-8000-0000000000f1',
  cause: 'ASKED',
  words: 'Jeg ved ikke, hvad jeg vil.',
  openedAt: '2026-11-15T10:00:00Z',
  ...part,
})

export const aProposal = (part: Partial<ProposalView> = {}): ProposalView => ({
  id: '0199f000-0000-7000-8000-0000000000f2',
  offer: { id: '0199f000-0000-7000-8000-000000000002', title: 'Kom og bag', kind: 'LEISURE_JOB', partner: bakery, town: 'Hjørring', municipality: '860', open: true },
  words: 'Her er der ro, og de svarer hurtigt.',
  status: 'PROPOSED',
  proposedAt: '2026-11-18T09:00:00Z',
  ...part,
})

export const aCase = (part: Partial<MyCaseView> = {}): MyCaseView => ({
  id: '0199f000-0000-7000-8000-0000000000f0',
  state: 'TAKEN',
  profession: 'COUNSELLOR',
  holder: 'Mette Krogh',
  openedAt: '2026-11-15T10:00:00Z',
  nextBy: '2026-11-24',
  concerns: [aConcern()],
  proposals: [],
  steps: [
    { at: '2026-11-15T10:00:00Z', state: 'NEW', byRole: 'clock' },
    { at: '2026-11-16T08:00:00Z', state: 'TAKEN', byRole: 'counsellor' },
  ],
  ...part,
})
