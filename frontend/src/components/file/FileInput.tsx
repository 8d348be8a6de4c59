import { useState, type DragEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert, Field, Icon } from '@/ui'

/** A CSV file, chosen or dropped; says that it is being read, and what went wrong with it. */
export function FileInput({ hint, busy, failure, onFile }: { hint: ReactNode; busy: boolean; failure: Error | undefined; onFile: (file: File) => void }) {
  const { t } = useTranslation('file')
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <>
      {/* Dropping is a shortcut for those with a mouse; the field inside does the same for everybody. */}
      <div
        className={over ? 'file-drop file-drop-over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
        onDrop={drop}
      >
        <Icon name="attach-file" className="file-drop-mark" />
        <Field label={t('choose')} hint={hint}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              className="file-input"
              // The same file can be chosen again once it has been corrected.
              onClick={(event) => (event.currentTarget.value = '')}
              onChange={({ target: { files } }) => files?.[0] && onFile(files[0])}
            />
          )}
        </Field>
        <p className="file-drop-hint" aria-hidden="true">
          {t('drop')}
        </p>
      </div>
      <p role="status" className="file-reading">
        {busy && (
          <>
            <span className="spinner-dot" aria-hidden="true" />
            {t('reading')}
          </>
        )}
      </p>
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
        </div>
      )}
    </>
  )
}
