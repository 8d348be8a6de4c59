import { useEffect, useRef, useState, type ReactNode } from 'react'
import { FormProvider, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { MyOfferView, OfferKind, TakenSeats as Taken } from '@/api/types'
import { forgetDraft, readDraft, useKeptDraft } from '@/components/drafts'
import { Conflict, useConflict } from '@/components/partner/Conflict'
import { TakenSeats } from '@/components/seats/TakenSeats'
import { Alert, Button, Form, useForm, type IconName } from '@/ui'
import { useComparedFields } from './comparedFields'
import { LawProvider } from './law/Law'
import { Missing } from './Missing'
import { AboutFields, MoreFields, PlaceFields } from './OfferFields'
import { fieldOf, formOf, type OfferForm } from './offerForm'
import { TermsFields } from './TermsFields'

export type Intent = 'save' | 'preview' | 'publish'

interface Kept {
  version: number
  values: OfferForm
}

/** A button that saves, and then does what it says. */
export interface SavingButton {
  intent: Intent
  label: string
  icon: IconName
}

interface Props {
  kind: OfferKind
  /** Whose school calendar the law goes by. */
  municipality: string
  draftKey: string
  /** What the form begins with, and the version it is of. */
  begin: { version: number; values: OfferForm }
  taken?: ReadonlyMap<string, number>
  isPublic?: boolean
  /** Pressed on arrival, where the page before could not. */
  onArrival?: Intent | undefined
  buttons: readonly SavingButton[]
  /** What stands below the buttons. */
  note?: string | undefined
  save: (values: OfferForm, version: number) => Promise<MyOfferView>
  /** After saving: what the button that was pressed says. */
  then: (intent: Intent, saved: MyOfferView) => Promise<unknown>
  /** The newest version, when somebody else was faster. */
  load?: () => Promise<MyOfferView>
}

const none: ReadonlyMap<string, number> = new Map()

/** One offer, being written. What is not saved yet survives an expired session and a closed page. */
export function OfferEditor({ kind, municipality, draftKey, begin, taken = none, isPublic = false, onArrival, buttons, note, save, then, load }: Props) {
  const { t } = useTranslation('publishing')
  const [kept, setKept] = useState(() => readDraft<Kept>(draftKey))
  const [version, setVersion] = useState(kept?.version ?? begin.version)
  const form = useForm<OfferForm>({ defaultValues: kept?.values ?? begin.values })
  useKeptDraft(draftKey, form, (values): Kept => ({ version, values }))
  const intent = useRef<Intent>('save')
  const group = useRef<HTMLDivElement>(null)
  const [busy, setBusy] = useState<Intent>()
  const [seated, setSeated] = useState<readonly Taken[]>([])
  const conflict = useConflict(form, async () => {
    if (!load) throw new Error('a new offer has no other version')
    const fresh = await load()
    setVersion(fresh.version)
    return formOf(fresh)
  })
  const settle = (saved: { version: number; values: OfferForm }) => {
    forgetDraft(draftKey)
    setKept(undefined)
    setVersion(saved.version)
    form.reset(saved.values)
  }

  useSteps(form, begin, version, (now) => {
    setVersion(now.version)
    if (now.values) form.reset(now.values)
  })

  const submit = async (values: OfferForm) => {
    setBusy(intent.current)
    setSeated([])
    try {
      let saved: MyOfferView | undefined
      await conflict.guard(async () => {
        saved = await save(values, version)
      })
      if (!saved) return
      settle({ version: saved.version, values: formOf(saved) })
      await then(intent.current, saved)
    } catch (error) {
      if (error instanceof ApiProblem) setSeated(error.taken)
      throw error instanceof ApiProblem ? error.renamed((field) => fieldOf(field, kind)) : error
    } finally {
      setBusy(undefined)
    }
  }
  const arrived = useRef(false)
  useEffect(() => {
    if (!onArrival || arrived.current) return
    arrived.current = true
    group.current?.querySelector<HTMLButtonElement>(`button[value="${onArrival}"]`)?.click()
  }, [onArrival])
  return (
    <FormProvider {...form}>
      <LawProvider municipality={municipality}>
        {kept && (
          <Alert>
            {t('edit.restored')}{' '}
            <Button variant="link" onClick={() => settle(begin)}>
              {t('edit.discard')}
            </Button>
          </Alert>
        )}
        <Form form={form} submit={submit} className="with-side offer-editor">
          <div>
            {seated.length > 0 && <TakenSeats taken={seated} />}
            <Conflict conflict={conflict} form={form} fields={useComparedFields()} />
            <Section title={t('edit.about')}>
              <AboutFields />
            </Section>
            <Section title={t(`edit.terms.${kind}`)}>
              <TermsFields kind={kind} taken={taken} />
            </Section>
            <Section title={t('edit.place')}>
              <PlaceFields kind={kind} />
            </Section>
            <Section title={t('edit.more')}>
              <MoreFields />
            </Section>
          </div>
          <aside className="panel editor-side">
            <Missing isPublic={isPublic} />
            <div
              ref={group}
              className="button-group"
              onClickCapture={(event) => {
                const button = event.target instanceof Element ? event.target.closest('button') : null
                if (!isIntent(button?.value)) return
                intent.current = button.value
              }}
            >
              {buttons.map(({ intent, label, icon }, index) => (
                <Button key={intent} type="submit" value={intent} icon={icon} variant={index === 0 ? 'primary' : 'secondary'} busy={busy === intent}>
                  {label}
                </Button>
              ))}
            </div>
            {note && <p className="muted small-text">{note}</p>}
          </aside>
        </Form>
      </LawProvider>
    </FormProvider>
  )
}

/**
 * A step such as a pause makes a new version of the same words: it must not look like somebody else's change.
 * Other words are taken over only where nothing has been written here yet.
 */
function useSteps(form: UseFormReturn<OfferForm>, begin: Props['begin'], version: number, follow: (now: { version: number; values?: OfferForm }) => void) {
  const base = useRef(begin)
  useEffect(() => {
    if (begin.version === version) base.current = begin
    if (begin.version === base.current.version) return
    const [before, words] = [JSON.stringify(base.current.values), JSON.stringify(begin.values)]
    if (JSON.stringify(form.getValues()) === before) follow(begin)
    else if (before === words) follow({ version: begin.version })
    else return
    base.current = begin
  })
}

const isIntent = (value: string | undefined): value is Intent => value === 'save' || value === 'preview' || value === 'publish'

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="panel editor-part">
    <h2>{title}</h2>
    {children}
  </section>
)
