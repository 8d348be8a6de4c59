import type { Finding, RuleBook, Task, TaskType, Verdict } from '@/api/types'

const aTask = (task: TaskType, label: string, part: Partial<Task> = {}): Task => ({ task, label, risk: 'LIGHT', who: 'Let arbejde: fra 13 år', trades: ['RETAIL'], ...part })

/** A few of the rules and tasks, as the backend gives them. */
export const aRuleBook = (part: Partial<RuleBook> = {}): RuleBook => ({
  groups: [
    { group: 'UNDER_15_IN_SCHOOL', label: '13–14 år, i folkeskole' },
    { group: 'FROM_15_DONE', label: '15–17 år, færdig i folkeskolen' },
    { group: 'ADULT', label: '18 år og derover' },
  ],
  rules: [
    { topic: 'HOURS_ON_SCHOOL_DAY', title: 'Skoledage', sentence: 'Højst 2 timer på en skoledag.', severity: 'FORBID', kinds: ['LEISURE_JOB', 'INTRO_JOB'], groups: ['UNDER_15_IN_SCHOOL'], source: { name: 'Arbejdstilsynet om unges arbejde', url: 'https://at.dk/faa-viden/boern-og-unge' } },
    { topic: 'TIME_OF_DAY', title: 'Tid på dagen', sentence: 'Kun mellem kl. 6 og kl. 20.', severity: 'FORBID', kinds: ['LEISURE_JOB', 'INTRO_JOB'], groups: ['FROM_15_DONE'], validTo: '2025-06-30', source: { name: 'Arbejdstilsynet om unges arbejde', url: 'https://at.dk/faa-viden/boern-og-unge' } },
    { topic: 'TIME_OF_DAY', title: 'Tid på dagen', sentence: 'Kun mellem kl. 6 og kl. 22 eller mellem kl. 7 og kl. 23.', severity: 'FORBID', kinds: ['LEISURE_JOB', 'INTRO_JOB'], groups: ['FROM_15_DONE'], validFrom: '2025-07-01', source: { name: 'Arbejdstilsynet om unges arbejde', url: 'https://at.dk/faa-viden/boern-og-unge' } },
    { topic: 'FIXED_WEEKDAYS', title: 'Faste dage', sentence: 'En eller 2 faste dage om ugen.', severity: 'WARN', kinds: ['JUNIOR_APPRENTICESHIP'], groups: ['UNDER_15_IN_SCHOOL'], validFrom: '2999-01-01', source: { name: 'Folkeskoleloven §§ 9 og 33', url: 'https://www.retsinformation.dk/eli/lta/2024/989' } },
  ],
  tasks: [
    aTask('TIDYING', 'Rydde op og gøre let rent', { trades: ['RETAIL', 'FOOD_PRODUCTION'] }),
    aTask('TILL', 'Betjene kassen'),
    aTask('WAREHOUSE', 'Arbejde på lager', { risk: 'FROM_15', who: 'Fra 15 år, når du er færdig i folkeskolen' }),
    aTask('KITCHEN_MACHINES', 'Bruge maskiner i køkkenet', { risk: 'AFTER_RISK_ASSESSMENT', who: 'Kun efter en risikovurdering', trades: ['RESTAURANT_HOTEL'] }),
  ],
  ...part,
})

/** What the law says about work that is for everybody, unless told otherwise. */
export const aVerdict = (part: Partial<Verdict> = {}): Verdict => ({
  legal: true,
  fits: 'fra 13 år',
  openTo: 'UNDER_15_IN_SCHOOL',
  fromAge: 13,
  groups: [
    { group: 'UNDER_15_IN_SCHOOL', label: '13–14 år, i folkeskole', allowed: 'YES' },
    { group: 'FROM_15_DONE', label: '15–17 år, færdig i folkeskolen', allowed: 'YES' },
    { group: 'ADULT', label: '18 år og derover', allowed: 'YES' },
  ],
  findings: [],
  ...part,
})

export const tooLong: Finding = {
  topic: 'HOURS_ON_SCHOOL_DAY',
  severity: 'FORBID',
  message: 'Tirsdag bliver det til 3 timer. På en skoledag må man højst arbejde 2 timer.',
  field: 'terms.shifts[0]',
  row: 0,
  firstDay: '2027-01-05',
  times: 40,
  source: { name: 'Arbejdstilsynet om unges arbejde', url: 'https://at.dk/faa-viden/boern-og-unge' },
  change: { label: 'Slut kl. 17 i stedet for kl. 18', row: 0, remove: false, from: '15:00:00', to: '17:00:00', breakMinutes: 0 },
}

/** What the law says while a school day is too long for those of 13. */
export const anIllegalVerdict = (part: Partial<Verdict> = {}): Verdict =>
  aVerdict({
    legal: false,
    fits: 'fra 15 år, når du er færdig i folkeskolen',
    openTo: 'FROM_15_DONE',
    fromAge: 15,
    groups: [
      { group: 'UNDER_15_IN_SCHOOL', label: '13–14 år, i folkeskole', allowed: 'NO' },
      { group: 'FROM_15_DONE', label: '15–17 år, færdig i folkeskolen', allowed: 'YES' },
      { group: 'ADULT', label: '18 år og derover', allowed: 'YES' },
    ],
    findings: [tooLong],
    ...part,
  })
