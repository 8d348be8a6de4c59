import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { RosterImportView, SchoolView } from '@/api/types'
import { DeskNav, ForPlacing } from '@/components/desk/Desk'
import { FileInput } from '@/components/file/FileInput'
import { useFileImport, type Looked } from '@/components/file/useFileImport'
import { schoolYearName, schoolYearOf } from '@/components/schoolYear'
import { Alert, BackLink, Button, ErrorState, LinkButton, Page, Skeleton } from '@/ui'
import { YearTabs } from '../parts'
import { useForget, useSchool, useYear } from '../queries'
import { Columns } from './Columns'
import { Counts } from './Counts'
import { Preview } from './Preview'
import { sendTo } from './send'

/** The classes of a school from a file: looked at first, taken over then. */
export default function RosterPage() {
  const { t } = useTranslation('schools')
  const { id = '' } = useParams()
  const { data, error, refetch } = useSchool(id, useYear())
  return (
    <ForPlacing>
      {(me) => (
        <Page
          title={data ? t('roster.titleOf', { school: data.school.name }) : t('roster.title')}
          heading={t('roster.title')}
          lead={t('roster.lead')}
          above={<BackLink to={data ? `/kommune/skoler/${id}?aar=${data.year}` : '/kommune/skoler'}>{data?.school.name ?? t('title')}</BackLink>}
        >
          <DeskNav me={me} />
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton lines={8} />}
          {data && !error && <ForYear key={data.year} view={data} />}
        </Page>
      )}
    </ForPlacing>
  )
}

function ForYear({ view }: { view: SchoolView }) {
  const [taken, setTaken] = useState<Looked<RosterImportView>>()
  return taken ? <Receipt view={view} taken={taken} onMore={() => setTaken(undefined)} /> : <Import view={view} onTaken={setTaken} />
}

function Import({ view: { school, year, years }, onTaken }: { view: SchoolView; onTaken: (taken: Looked<RosterImportView>) => void }) {
  const { t } = useTranslation('schools')
  const forget = useForget()
  const { looked, busy, failure, look, takeOver } = useFileImport(sendTo(school.id, year), async (taken) => {
    onTaken(taken)
    await forget()
  })
  return (
    <>
      {/* What is over is not written anew. */}
      <YearTabs years={years.filter((one) => one >= schoolYearOf())} current={year} />
      <Columns />
      <FileInput hint={t('roster.hint', { year: schoolYearName(year) })} busy={busy} failure={failure} onFile={(file) => void look(file)} />
      {looked && <Preview key={looked.file.name + looked.found.lines} name={looked.file.name} found={looked.found} busy={busy} onTakeOver={() => void takeOver()} />}
    </>
  )
}

/** What has been taken over, and what comes next. It takes the focus, since the form is gone. */
function Receipt({ view: { school, year }, taken: { file, found }, onMore }: { view: SchoolView; taken: Looked<RosterImportView>; onMore: () => void }) {
  const { t } = useTranslation('schools')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="receipt">
      <Alert kind="success" heading={t('roster.taken', { name: file.name })}>
        {t('roster.takenText', { school: school.name, year: schoolYearName(year) })}
      </Alert>
      <Counts counts={found.counts} />
      <h2 className="h3">{t('roster.next')}</h2>
      <p>{t('roster.nextText')}</p>
      <div className="button-group">
        <LinkButton to={`/kommune/skoler/${school.id}?aar=${year}`} icon="groups">
          {t('roster.see')}
        </LinkButton>
        <Button variant="secondary" icon="attach-file" onClick={onMore}>
          {t('roster.more')}
        </Button>
      </div>
    </div>
  )
}
