import { useState } from 'react'
import { get, type FieldValues, type Path, type PathValue, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { statusOf } from '@/api/problem'
import { Alert, Button } from '@/ui'

const CHANGED_MEANWHILE = 412

export interface ComparedField<V extends FieldValues> {
  path: Path<V>
  label: string
  /** The value as people read it. */
  show?: (value: never) => string
}

/**
 * Two people of one firm at the same form: the second to save is told, may load what the first saved,
 * and keeps seeing what they had written themselves until they have brought it over.
 */
export function useConflict<V extends FieldValues, R>(form: UseFormReturn<V, unknown, R>, load: () => Promise<V>) {
  const [found, setFound] = useState(false)
  const [mine, setMine] = useState<V>()
  const [theirs, setTheirs] = useState<V>()
  const [busy, setBusy] = useState(false)

  return {
    found,
    mine,
    theirs,
    busy,
    /** Saves; a conflict is kept and shown, any other failure is thrown on. Tells whether it was saved. */
    async guard(save: () => Promise<unknown>): Promise<boolean> {
      try {
        await save()
      } catch (error) {
        if (statusOf(error) !== CHANGED_MEANWHILE) throw error
        setFound(true)
        return false
      }
      setFound(false)
      setMine(undefined)
      return true
    },
    async takeTheirs() {
      setBusy(true)
      try {
        const typed = structuredClone(form.getValues())
        const fresh = await load()
        setMine(typed)
        setTheirs(fresh)
        form.reset(fresh)
        setFound(false)
      } finally {
        setBusy(false)
      }
    },
  }
}

type Conflicts<V extends FieldValues> = Pick<ReturnType<typeof useConflict<V, V>>, 'found' | 'mine' | 'theirs' | 'busy' | 'takeTheirs'>

export function Conflict<V extends FieldValues>({ conflict, form, fields }: { conflict: Conflicts<V>; form: UseFormReturn<V>; fields: readonly ComparedField<V>[] }) {
  const { t } = useTranslation('firm')
  if (conflict.found) {
    return (
      <Alert kind="warning" heading={t('conflict.heading')} live>
        <p>{t('conflict.text')}</p>
        <Button variant="secondary" icon="refresh" busy={conflict.busy} onClick={() => void conflict.takeTheirs()}>
          {t('conflict.load')}
        </Button>
      </Alert>
    )
  }
  return conflict.mine && conflict.theirs ? <Differences form={form} mine={conflict.mine} theirs={conflict.theirs} fields={fields} /> : null
}

function Differences<V extends FieldValues>({ form, mine, theirs, fields }: { form: UseFormReturn<V>; mine: V; theirs: V; fields: readonly ComparedField<V>[] }) {
  const { t } = useTranslation('firm')
  const at = (values: V, { path }: ComparedField<V>): unknown => get(values, path)
  const written = (values: V, field: ComparedField<V>) => {
    const value = at(values, field)
    return (field.show ? field.show(value as never) : String(value ?? '')) || t('conflict.nothing')
  }
  const different = fields.filter((field) => JSON.stringify(at(mine, field)) !== JSON.stringify(at(theirs, field)))
  if (different.length === 0) return <Alert kind="success">{t('conflict.same')}</Alert>
  return (
    <Alert heading={t('conflict.yours')} live>
      <p>{t('conflict.yoursText')}</p>
      <ul className="plain-list differences">
        {different.map((field) => (
          <li key={field.path}>
            <p className="weight-semibold">{field.label}</p>
            <dl>
              <dt>{t('conflict.mine')}</dt>
              <dd className="lines">{written(mine, field)}</dd>
              <dt>{t('conflict.theirs')}</dt>
              <dd className="lines">{written(theirs, field)}</dd>
            </dl>
            <Button variant="secondary" onClick={() => form.setValue(field.path, at(mine, field) as PathValue<V, Path<V>>, { shouldDirty: true })}>
              {t('conflict.takeMine')}
              <span className="sr-only">: {field.label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
