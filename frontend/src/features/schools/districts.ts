import type { SchoolCard, SchoolsView } from '@/api/types'

export interface Part {
  /** None for schools that belong to no district. */
  district: { id: string; name: string } | undefined
  schools: SchoolCard[]
}

/** Schools in the parts a municipality is organised in; those that stand in none come last. */
export function byDistrict({ items, districts, organisation }: Pick<SchoolsView, 'items' | 'districts' | 'organisation'>): Part[] {
  if (organisation === 'CENTRAL') return [{ district: undefined, schools: [...items] }]
  const parts: Part[] = [...districts, undefined].map((district) => ({ district, schools: items.filter((school) => school.district?.id === district?.id) }))
  return parts.filter(({ schools }) => schools.length > 0)
}
