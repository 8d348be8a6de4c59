import type { AgeGroup, Rule, WorkKind } from '@/api/types'

/** Whether an edition of a rule holds on a day, has ceased to, or is to come. */
export type Standing = 'holds' | 'past' | 'future'

export function standingOf({ validFrom, validTo }: Pick<Rule, 'validFrom' | 'validTo'>, today: string): Standing {
  if (validFrom !== undefined && today < validFrom) return 'future'
  return validTo !== undefined && today > validTo ? 'past' : 'holds'
}

const order: readonly Standing[] = ['holds', 'future', 'past']

/**
 * The rules of one age for some kinds of work: those that hold first, then those to come, then those of the past.
 * Who may not do it at all needs to know nothing else.
 */
export function rulesFor(rules: readonly Rule[], group: AgeGroup, kinds: readonly WorkKind[], today: string): Rule[] {
  const own = rules
    .filter((rule) => rule.groups.includes(group) && rule.kinds.some((kind) => kinds.includes(kind)))
    .toSorted((a, b) => order.indexOf(standingOf(a, today)) - order.indexOf(standingOf(b, today)))
  const tooYoung = own.filter(({ topic }) => topic === 'MINIMUM_AGE')
  return tooYoung.some((rule) => standingOf(rule, today) === 'holds') ? tooYoung : own
}
