import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { has, isProfessional, useSession } from '@/app/session'
import type { MeView, MyPartnerView } from '@/api/types'
import { Alert, Button, ErrorState, Page, Skeleton, Steps } from '@/ui'
import { CommitmentsStep } from './CommitmentsStep'
import { FirmDone, FirmStep } from './FirmStep'
import { furthestStep, resumeAt, stepAt, steps, type Step } from './pledge'
import { useMyPartner } from './queries'
import { Receipt } from './Receipt'
import { Returned } from './Returned'
import { ReadStep, SignStep, type Reread } from './SignSteps'
import { Why } from './Why'

/** From a firm that wonders to a guarantee partner that has signed. Whoever comes back goes on where they stopped. */
export default function JoinPage() {
  const { t } = useTranslation('firm')
  const { me, isPending } = useSession()
  const [moved, setMoved] = useState(false)
  const registered = me?.partner !== undefined
  const { data: firm, error, isPending: firmPending, refetch } = useMyPartner(registered)

  if (isPending || (registered && firmPending)) {
    return (
      <Page title={t('join.title')} width="text">
        <Skeleton lines={8} />
      </Page>
    )
  }
  if (!me || !(has(me, 'partner') || registered)) return <Why notForYou={isProfessional(me)} />
  if (registered && error) {
    return (
      <Page title={t('join.title')} width="text">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    )
  }
  return <Joining me={me} firm={registered ? firm : undefined} moved={moved} onMove={() => setMoved(true)} />
}

/** `moved` once a step was taken on this visit: from then on the focus follows. */
function Joining({ me, firm, moved, onMove }: { me: MeView; firm: MyPartnerView | undefined; moved: boolean; onMove: () => void }) {
  const { t } = useTranslation('firm')
  const [address, setAddress] = useSearchParams()
  const [reread, setReread] = useState<Reread>()
  const pledge = firm?.pledge
  const furthest = furthestStep(firm !== undefined, pledge)
  const resume = resumeAt(furthest, pledge)
  if (firm && pledge && (!furthest || !resume)) return <Receipt firm={firm} pledge={pledge} focus={moved} />
  if (!furthest || !resume) return null

  const step = stepAt(address.get('trin'), furthest, resume)
  const go = (next: Step, why?: Reread) => {
    onMove()
    setReread(why)
    setAddress({ trin: next })
  }
  const index = steps.indexOf(step)
  return (
    <Page title={t('join.stepTitle', { step: t(`join.step.${step}`) })} heading={t('join.title')} width="text">
      <Steps titles={steps.map((one) => t(`join.step.${one}`))} current={index} />
      <StepFrame key={step} focus={moved} title={t(`join.step.${step}`)}>
        {pledge && <Returned pledge={pledge} />}
        {reread && step === 'laes' && (
          <Alert kind="warning" live>
            {t(`sign.${reread}`)}
          </Alert>
        )}
        {step === 'virksomhed' && (firm ? <FirmDone firm={firm} onDone={() => go('forpligtelser')} /> : <FirmStep me={me} onDone={() => go('forpligtelser')} />)}
        {step === 'forpligtelser' && firm && <CommitmentsStep firm={firm} onDone={() => go('laes')} />}
        {step === 'laes' && pledge && <ReadStep pledge={pledge} onDone={() => go('underskriv')} onChange={() => go('forpligtelser')} />}
        {step === 'underskriv' && firm && pledge && <SignStep firm={firm} pledge={pledge} onDone={() => go('underskriv')} onReread={(why) => go('laes', why)} />}
        <Back from={step} go={go} />
      </StepFrame>
    </Page>
  )
}

/** One step; its heading takes the focus when one comes from another. */
function StepFrame({ title, focus, children }: { title: string; focus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-deps -- only as the step appears
  }, [])
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className="step-heading">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Back({ from, go }: { from: Step; go: (step: Step) => void }) {
  const { t } = useTranslation('firm')
  const before = steps[steps.indexOf(from) - 1]
  return before ? (
    <p>
      <Button variant="link" icon="arrow-back" onClick={() => go(before)}>
        {t('join.back')}
      </Button>
    </p>
  ) : null
}
