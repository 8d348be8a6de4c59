import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { DeskNav, ForSecretariat } from '@/components/desk/Desk'
import { FileInput } from '@/components/file/FileInput'
import { useFileImport } from '@/components/file/useFileImport'
import { BackLink, Page, useToast } from '@/ui'
import { Example } from './Example'
import { send } from './file'
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

function Import() {
  const { t } = useTranslation('calendar')
  const tell = useToast()
  const navigate = useNavigate()
  const forget = useForgetCalendar()
  const { looked, busy, failure, look, takeOver } = useFileImport(send, async ({ file, found }) => {
    tell(t('file.taken', { name: file.name }))
    await forget()
    await navigate(`/kommune/skolekalender?aar=${found.changes[0]?.beginsIn}`)
  })
  return (
    <>
      <FileInput hint={t('file.chooseHint')} busy={busy} failure={failure} onFile={(file) => void look(file)} />
      {looked && <Preview name={looked.file.name} found={looked.found} busy={busy} onTakeOver={() => void takeOver()} />}
    </>
  )
}
