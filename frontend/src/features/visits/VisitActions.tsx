import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { VisitAct, VisitView } from '@/api/types'
import { Button, FailureAlert, type IconName } from '@/ui'
import { ProposeDialog } from './ProposeDialog'
import { ReferDialog } from './ReferDialog'
import type { Done } from './VisitParts'
import { useWhen } from './when'
import { WordsDialog, type WordsKey } from './WordsDialog'

interface Props {
  view: VisitView
  onDone: (view: VisitView, done: Done) => Promise<void>
}

type Way = { act: VisitAct; icon: IconName; variant: 'primary' | 'secondary' | 'tertiary' }

const ways: readonly Way[] = [
  { act: 'ACCEPT', icon: 'check', variant: 'primary' },
  { act: 'AGREE', icon: 'check', variant: 'primary' },
  { act: 'PROPOSE', icon: 'calendar-month', variant: 'secondary' },
  { act: 'REFER', icon: 'forward', variant: 'secondary' },
  { act: 'KEEP', icon: 'time', variant: 'secondary' },
  { act: 'WITHDRAW', icon: 'close', variant: 'secondary' },
  { act: 'CANCEL', icon: 'close', variant: 'secondary' },
]

const withWords: Partial<Record<VisitAct, { what: WordsKey; path: 'keeping' | 'withdrawal' | 'cancellation'; done: Done }>> = {
  KEEP: { what: 'keep', path: 'keeping', done: 'kept' },
  WITHDRAW: { what: 'withdraw', path: 'withdrawal', done: 'withdrawn' },
  CANCEL: { what: 'cancel', path: 'cancellation', done: 'cancelled' },
}

/** What the reader can do about a visit now, as the backend says. */
export function VisitActions({ view, onDone }: Props) {
  const { t } = useTranslation('visits')
  const when = useWhen()
  const [open, setOpen] = useState<VisitAct>()
  const { busy, failure, say } = useYes(view, onDone)
  const close = () => setOpen(undefined)
  const may = ways.filter(({ act }) => view.may.includes(act))
  if (may.length === 0) return null
  const time = when.moment(view.card.proposal ?? view.card.time)
  const finish = (done: Done) => async (next: VisitView) => {
    close()
    await onDone(next, done)
  }
  return (
    <section>
      <h2 className="h3">{t('actions')}</h2>
      {failure && <FailureAlert failure={failure} />}
      <ul className="plain-list ways">
        {may.map(({ act, icon, variant }) => (
          <li key={act} className="panel">
            <Button variant={variant} icon={icon} busy={busy === act} onClick={() => (act === 'ACCEPT' || act === 'AGREE' ? void say(act) : setOpen(act))}>
              {t(`act.${act}`)}
            </Button>
            <p>{t(`actText.${act}`, { time })}</p>
          </li>
        ))}
      </ul>
      <ProposeDialog view={view} open={open === 'PROPOSE'} onClose={close} onDone={finish('proposed')} />
      <ReferDialog view={view} open={open === 'REFER'} onClose={close} onDone={finish('referred')} />
      {(['KEEP', 'WITHDRAW', 'CANCEL'] as const).map((act) => {
        const step = withWords[act]
        return step && <WordsDialog key={act} what={step.what} open={open === act} onClose={close} send={(words) => speak(view, step.path, words).then((next) => next && finish(step.done)(next))} />
      })}
    </section>
  )
}

async function speak({ card: { id } }: VisitView, path: 'keeping' | 'withdrawal' | 'cancellation', words: string) {
  const { data } = await api.POST(`/api/v1/visits/{id}/${path}`, { params: { path: { id } }, body: { words } })
  return data
}

/** The two ways to say yes, which need no words. */
function useYes({ card: { id } }: VisitView, onDone: Props['onDone']) {
  const [busy, setBusy] = useState<VisitAct>()
  const [failure, setFailure] = useState<Error>()
  const say = async (act: 'ACCEPT' | 'AGREE') => {
    setBusy(act)
    setFailure(undefined)
    try {
      const { data } = await (act === 'ACCEPT'
        ? api.POST('/api/v1/visits/{id}/acceptance', { params: { path: { id } } })
        : api.POST('/api/v1/visits/{id}/agreement', { params: { path: { id } } }))
      if (data) await onDone(data, act === 'ACCEPT' ? 'accepted' : 'agreed')
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, failure, say }
}
