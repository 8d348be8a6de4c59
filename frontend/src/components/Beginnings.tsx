import { useId } from 'react'

/** Sentences one can tap to begin a text with. */
export function Beginnings({ title, texts, onChoose }: { title: string; texts: readonly string[]; onChoose: (text: string) => void }) {
  const id = useId()
  return (
    <>
      <p className="phrases-title" id={id}>
        {title}
      </p>
      <ul className="plain-list phrases" aria-labelledby={id}>
        {texts.map((text) => (
          <li key={text}>
            <button type="button" className="phrase" onClick={() => onChoose(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
