import { describe, expect, it } from 'vitest'

type Texts = { [key: string]: string | Texts }

const files = import.meta.glob<Texts>('./{da,en}/*.json', { eager: true, import: 'default' })
const namespaces = Object.keys(files).filter((path) => path.startsWith('./da/')).map((path) => path.slice('./da/'.length))

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [[prefix + key, text]] : flat(text, `${prefix}${key}.`)))

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted()

describe.each(namespaces)('%s', (file) => {
  const da = new Map(flat(files[`./da/${file}`] ?? {}))
  const en = new Map(flat(files[`./en/${file}`] ?? {}))

  it('says the same things in both languages', () => {
    expect([...en.keys()].toSorted()).toEqual([...da.keys()].toSorted())
  })

  it('has no empty text, and the same placeholders in both languages', () => {
    for (const [key, text] of da) {
      expect(text.trim(), `${key} in Danish`).not.toBe('')
      expect(en.get(key)?.trim(), `${key} in English`).not.toBe('')
      expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(text))
    }
  })
})
