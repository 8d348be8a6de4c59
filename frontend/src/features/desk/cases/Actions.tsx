import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { CaseView, MeView } from '@/api/types'
import { mayTake } from '@/components/desk/Desk'
import { Button } from '@/ui'
import { ApplyDialog } from './ApplyDialog'
import { HandOnDialog } from './HandOnDialog'
import { ProposeDialog } from './ProposeDialog'
import { ReachDialog } from './ReachDialog'
import type { Step } from './StepForm'
import { WaitDialog } from './WaitDialog'

type What = 'propose' | 'apply' | 'wait' | 'handOn' | 'reach'

interface Props {
  view: CaseView
  me: MeView
  taking: boolean
  onTake: () => Promise<unknown>
  onDone: (view: CaseView, told: string) => Promise<unknown>
  /** The case was not as it looked: it is asked for again once the reader has seen why. */
  onRefused: () => Promise<unknown>
}

const ofHolder = [
  { what: 'propose', icon: 'send', variant: 'primary' },
  { what: 'apply', icon: 'persons', variant: 'primary' },
  { what: 'wait', icon: 'hourglass', variant: 'secondary' },
  { what: 'handOn', icon: 'forward', variant: 'secondary' },
  { what: 'reach', icon: 'flag', variant: 'secondary' },
] as const

/** What the reader can do: whoever has taken the case acts in it, everybody who sees it may hand it on. */
export function Actions({ view, me, taking, onTake, onDone, onRefused }: Props) {
  const { t } = useTranslation('desk')
  const navigate = useNavigate()
  const [open, setOpen] = useState<What>()
  const refused = useRef(false)
  const close = () => {
    setOpen(undefined)
    if (refused.current) void onRefused()
    refused.current = false
  }
  const step = (what: What): Step => ({
    view,
    open: open === what,
    onClose: close,
    onRefused: () => {
      refused.current = true
    },
    onDone: async (fresh, told) => {
      refused.current = false
      // Closed at once: a dialog gives the focus back when it closes, and after that it goes on.
      flushSync(() => setOpen(undefined))
      await onDone(fresh, told)
      // Handed to others, it may be theirs alone.
      if (what === 'handOn') void navigate('/kommune/sager')
    },
  })
  const ways = ofHolder.filter(({ what }) => view.mine || what === 'handOn')
  return (
    <>
      <div className="button-group" role="group" aria-label={t('act.label')}>
        {view.card.state === 'NEW' && mayTake(me) && (
          <Button icon="check" busy={taking} onClick={() => void onTake()}>
            {t('cases.take')}
          </Button>
        )}
        {ways.map(({ what, icon, variant }) => (
          <Button key={what} icon={icon} variant={variant} onClick={() => setOpen(what)}>
            {t(`act.${what}`)}
          </Button>
        ))}
      </div>
      <ProposeDialog {...step('propose')} />
      <ApplyDialog {...step('apply')} />
      <WaitDialog {...step('wait')} />
      <HandOnDialog {...step('handOn')} me={me} />
      <ReachDialog {...step('reach')} />
    </>
  )
}
