import type { ClassView, MeView, PupilCard, PupilView, RosterImportView, SchoolCard, SchoolsView, SchoolView } from '@/api/types'

/** Somebody who coordinates the placements of some schools. */
export const aCoordinator: MeView = { account: { id: '0199f000-0000-7000-8000-0000000000e3', name: 'Karin Holt', language: 'DA' }, roles: ['coordinator'], municipality: '860' }

const north = { id: '0199f000-0000-7000-8000-00000000d001', name: 'Hjørring Nord' }

export const aSchool = (part: Partial<SchoolCard> = {}): SchoolCard => ({
  id: '0199f000-0000-7000-8000-00000000a001',
  name: 'Vestbakkeskolen',
  institutionNumber: '937430',
  street: 'Skolebakken 12',
  postalCode: '9800',
  town: 'Hjørring',
  district: north,
  contact: { name: 'Lone Lærer', email: 'lone@skolen.example', phone: '98 90 12 34' },
  classes: 2,
  pupils: 46,
  joined: 20,
  version: 3,
  ...part,
})

export const schools = (items: SchoolCard[], part: Partial<SchoolsView> = {}): SchoolsView => ({ items, year: 2026, years: [2026, 2027], districts: [north], organisation: 'DISTRICTS', ...part })

export const aSchoolWithClasses = (part: Partial<SchoolView> = {}): SchoolView => ({
  school: aSchool(),
  year: 2026,
  years: [2026, 2027],
  classes: [
    { id: '0199f000-0000-7000-8000-00000000c001', name: '8.A', grade: 8, pupils: 24, joined: 24 },
    { id: '0199f000-0000-7000-8000-00000000c002', name: '8.B', grade: 8, pupils: 22, joined: 3 },
  ],
  ...part,
})

export const aPupil = (part: Partial<PupilCard> = {}): PupilCard => ({
  id: '0199f000-0000-7000-8000-00000000b001',
  name: 'Alma Holm',
  birthDate: '2012-05-17',
  postalCode: '9800',
  email: 'alma@elev.example',
  joined: false,
  version: 1,
  ...part,
})

export const aClass = (part: Partial<ClassView> = {}): ClassView => ({
  id: '0199f000-0000-7000-8000-00000000c002',
  name: '8.B',
  grade: 8,
  year: 2026,
  school: { id: aSchool().id, name: 'Vestbakkeskolen' },
  pupils: [aPupil(), aPupil({ id: '0199f000-0000-7000-8000-00000000b002', name: 'Bo Lund', email: undefined }), aPupil({ id: '0199f000-0000-7000-8000-00000000b003', name: 'Carl Juul', joined: true, joinedAt: '2026-11-20T09:00:00Z' })],
  ...part,
})

export const aPupilInClasses = (part: Partial<PupilView> = {}): PupilView => ({
  pupil: aPupil(),
  enrolled: true,
  history: [
    { school: { id: aSchool().id, name: 'Vestbakkeskolen' }, schoolClass: { id: aClass().id, name: '8.B' }, grade: 8, year: 2026, from: '2026-08-10' },
    { school: { id: aSchool().id, name: 'Vestbakkeskolen' }, schoolClass: { id: '0199f000-0000-7000-8000-00000000c009', name: '7.B' }, grade: 7, year: 2025, from: '2025-08-11', to: '2026-07-31' },
  ],
  ...part,
})

const NOTHING = { added: 0, changed: 0, moved: 0, returned: 0, gone: 0, unchanged: 0, newClasses: 0 }

export const aRoster = ({ counts, ...part }: Partial<Omit<RosterImportView, 'counts'>> & { counts?: Partial<RosterImportView['counts']> } = {}): RosterImportView => ({
  takenOver: false,
  year: 2026,
  lines: 24,
  counts: { ...NOTHING, ...counts },
  changes: [],
  problems: [],
  problemCount: 0,
  remarks: [],
  ...part,
})
