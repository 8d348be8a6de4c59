import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { CalendarImportView } from '@/api/types'
import { BackLink, FailureAlert, Field, Page, useToast } from '@/ui'
import { DeskNav, ForSecretariat } from '../Desk'
import { Example } from './Example'
import { send, type PickedFile } from './file'
import { Preview } from './Preview'
import { useForgetCalendar } from './queries'

/** The calendar from a file: looked at first, taken over then. */
export default function ImportPage() {
  const { t } = useTranslation('calendar')
  return (
    <ForSecretariat>
      {(me) => (
        <Page title={t('file.title')} lead={t('file.lead')} above={<BackLink to="/kommune/skolekalender">{t('form.back')}</BackLink>}>
          <DeskNav me={me} />
          <Example />
          <Import />
        </Page>
      )}
    </ForSecretariat>
  )
}

interface Looked {
  file: PickedFile
  found: CalendarImportView
}

function Import() {
  const { t } = useTranslation('calendar')
  const tell = useToast()
  const navigate = useNavigate()
  const forget = useForgetCalendar()
  const [looked, setLooked] = useState<Looked>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Error>()

  const trying = async (what: () => Promise<void>) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await what()
    } catch (error) {
      setFailure(error as Error)
    } finally {
      setBusy(false)
    }
  }
  const look = (picked: File) =>
    trying(async () => {
      setLooked(undefined)
      const file = { name: picked.name, bytes: await picked.arrayBuffer() }
      setLooked({ file, found: await send(file, { dryRun: true }) })
    })
  const takeOver = ({ file, found }: Looked) =>
    trying(async () => {
      await send(file, { dryRun: false })
      tell(t('file.taken', { name: file.name }))
      await forget()
      await navigate(`/kommune/skolekalender?aar=${found.changes[0]?.beginsIn}`)
    })

  return (
    <>
      <Field label={t('file.choose')} hint={t('file.chooseHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            className="form-input input-width-xl file-input"
            // The same file can be chosen again once it has been corrected.
            onClick={(event) => (event.currentTarget.value = '')}
            onChange={({ target: { files } }) => files?.[0] && void look(files[0])}
          />
        )}
      </Field>
      <p role="status" className="sr-only">
        {busy && t('file.reading')}
      </p>
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
        </div>
      )}
      {looked && <Preview name={looked.file.name} found={looked.found} busy={busy} onTakeOver={() => void takeOver(looked)} />}
    </>
  )
}
