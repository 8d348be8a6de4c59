import { useTranslation } from 'react-i18next'
import { Details } from '@/ui'
import { partsOf } from './document'

/** Word for word what is consented to, without its title, which is that of the page. */
export function Document({ text, sha256 }: { text: string; sha256: string | undefined }) {
  const { t } = useTranslation('consent')
  return (
    <>
      {partsOf(text).parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2 className="h3">{heading}</h2>
          <Lines lines={lines} />
        </section>
      ))}
      <Details summary={t('fingerprint')}>
        <p>{t('fingerprintText')}</p>
        <p>
          <code className="fingerprint">{sha256}</code>
        </p>
      </Details>
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const listed = lines.filter((line) => line.startsWith('- '))
  return (
    <>
      {lines
        .filter((line) => !line.startsWith('- '))
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      {listed.length > 0 && (
        <ul>
          {listed.map((line) => (
            <li key={line}>{line.slice(2)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
