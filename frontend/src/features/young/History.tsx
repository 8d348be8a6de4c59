import { useTranslation } from 'react-i18next'
import type { MyApplicationView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import { Timeline, type Tone } from '@/ui'

const tones: Partial<Record<MyApplicationView['status'], Tone>> = { ACCEPTED: 'success', CONFIRMED: 'success', COMPLETED: 'success', REFERRED: 'accent', INVITED: 'accent', WITHDRAWN: 'neutral' }

type Step = MyApplicationView['timeline'][number]

/** A step is called by what it led to and by whoever took it. */
function nameOf({ status, by }: Step, consent: NonNullable<MyApplicationView['consent']>['state'] | undefined) {
  if (by === 'GUARDIAN') return status === 'SUBMITTED' ? 'step.CONSENTED' : consent === 'WITHDRAWN' ? 'step.GUARDIAN_WITHDREW' : 'step.GUARDIAN_REFUSED'
  return status === 'REFERRED' && by === 'MUNICIPALITY' ? 'step.CONCLUDED' : (`step.${status}` as const)
}

/** What has happened with an application, oldest first, with who was called in and why. */
export function History({ application: { timeline, escalation, offer, consent } }: { application: MyApplicationView }) {
  const { t } = useTranslation('young')
  const format = useFormat()
  const words = useWords()
  const steps = timeline.map((step) => ({
    at: step.at,
    title: t(nameOf(step, consent?.state), { firm: offer.partner.name }),
    tone: tones[step.status] ?? 'info',
    children: step.note && <p className="own-words">{step.note}</p>,
  }))
  const calledIn = escalation
    ? [{ at: escalation.at, title: t('step.ESCALATED', { who: words.professional(escalation.to).toLocaleLowerCase() }), tone: 'accent' as const, children: <p>{t(`cause.${escalation.cause}`)}</p> }]
    : []
  return (
    <Timeline
      entries={[...steps, ...calledIn].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).map((entry) => ({ key: `${entry.at}-${entry.title}`, when: format.dateTime(entry.at), ...entry }))}
    />
  )
}
