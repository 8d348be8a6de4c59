import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { CaseView } from '@/api/types'
import { useFormat } from '@/i18n/format'
import { Alert, Button, Card, Form, TextArea, useForm, useToast } from '@/ui'
import { useRole } from '../role'
import { useCaseChanged } from './queries'
import { firstName } from './time'

/** What the professionals have noted for each other; the young person never sees it. */
export function Notes({ view }: { view: CaseView }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const role = useRole()
  return (
    <section>
      <h2 className="h3">{t('notes.title')}</h2>
      <Alert>{t('notes.who', { name: firstName(view.card.youngName) })}</Alert>
      {view.notes.length === 0 && <p className="muted">{t('notes.none')}</p>}
      <ul className="plain-list case-list">
        {view.notes.map(({ id, author, authorRole, words, at }) => (
          <Card as="li" key={id}>
            <p className="muted">{[author, role(authorRole), format.dateTime(at)].filter(Boolean).join(' · ')}</p>
            <p className="own-words">{words}</p>
          </Card>
        ))}
      </ul>
      <NewNote id={view.card.id} />
    </section>
  )
}

function NewNote({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const changed = useCaseChanged()
  const form = useForm({ defaultValues: { words: '' } })
  const save = async ({ words }: { words: string }) => {
    const { data } = await api.POST('/api/v1/desk/cases/{id}/notes', { params: { path: { id } }, body: { words: words.trim() } })
    form.reset()
    tell(t('notes.saved'))
    if (data) await changed(data)
  }
  return (
    <Form form={form} submit={save}>
      {/* The dialogs of the page have a field of this name as well. */}
      <TextArea id="note" label={t('notes.label')} rows={4} {...form.register('words', { validate: (written) => written.trim() !== '' || tc('form.required') })} max={4000} />
      <div className="button-group">
        <Button type="submit" variant="secondary" busy={form.formState.isSubmitting}>
          {t('notes.save')}
        </Button>
      </div>
    </Form>
  )
}
