import { useTranslation } from 'react-i18next'
import { $api } from '@/api/client'
import type { PledgeView } from '@/api/types'
import { Details } from '@/ui'
import { partsOf, type PledgePart } from './pledge'

/** The frozen document, word for word, with its version and its fingerprint. */
export function PledgeDocument({ pledge }: { pledge: PledgeView }) {
  const { t } = useTranslation('firm')
  const [title, ...parts] = partsOf(pledge.document)
  return (
    <>
      <article className="pledge" lang="da" aria-label={t('read.version', { version: pledge.textVersion })}>
        {title && (
          <header>
            <h3 className="h2">{title.heading ?? title.lines[0]}</h3>
            {title.heading && title.lines.map((line) => <p key={line}>{line}</p>)}
          </header>
        )}
        {parts.map((part) => (
          <Part key={`${part.heading}${part.lines[0]}`} part={part} />
        ))}
      </article>
      <Fingerprint pledge={pledge} />
    </>
  )
}

function Part({ part: { heading, lines } }: { part: PledgePart }) {
  const isList = lines.length > 0 && lines.every((line) => line.startsWith('- '))
  return (
    <section>
      {heading && <h4 className="h3">{heading}</h4>}
      {isList ? (
        <ul className="dashes">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        lines.map((line) => <p key={line}>{line}</p>)
      )}
    </section>
  )
}

function Fingerprint({ pledge }: { pledge: PledgeView }) {
  const { t } = useTranslation('firm')
  return (
    <Details summary={t('read.fingerprint')}>
      <p>{t('read.fingerprintText')}</p>
      <p>
        <code className="fingerprint">{pledge.sha256}</code>
      </p>
    </Details>
  )
}

/** For those who read in another language: the municipality's own translation of its text. */
export function Translation({ municipality }: { municipality: string }) {
  const { t, i18n } = useTranslation('firm')
  const { data } = $api.useQuery('get', '/api/v1/pledge-texts/current', { params: { query: { municipality } } }, { enabled: i18n.language !== 'da' })
  if (i18n.language === 'da' || !data) return null
  return (
    <>
      <p>{t('read.danishOnly')}</p>
      <Details summary={t('read.translation')}>
        {data.sections.map((section) => (
          <section key={section.heading}>
            <h3>{section.heading}</h3>
            <p className="lines">{section.text}</p>
          </section>
        ))}
      </Details>
    </>
  )
}
