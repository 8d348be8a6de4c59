import { inflateSync } from 'node:zlib'

/** What stands on each page of a PDF, as our backend writes them: fonts embedded with a table of their letters, streams deflated. */
export function textOf(bytes: Buffer): string[] {
  const objects = objectsOf(bytes)
  return [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head)).map((page) => textOn(page, objects))
}

interface PdfObject {
  head: string
  stream: Buffer | undefined
}

type Objects = Map<string, PdfObject>

/** All objects by their number, those that are packed together in streams too. */
function objectsOf(bytes: Buffer): Objects {
  const objects: Objects = new Map()
  const raw = bytes.toString('latin1')
  for (const { 0: whole, 1: number = '', 2: body = '', index } of raw.matchAll(/(\d+) 0 obj([\s\S]*?)(?:endobj|(?=stream\r?\n))/g)) {
    const from = index + whole.length
    const begin = /^stream\r?\n/.exec(raw.slice(from, from + 8))
    objects.set(number, { head: body, stream: begin ? inflated(bytes, from + begin[0].length, raw) : undefined })
  }
  for (const { head, stream } of objects.values()) if (stream && head.includes('/ObjStm')) unpack(head, stream.toString('latin1'), objects)
  return objects
}

function inflated(bytes: Buffer, from: number, raw: string): Buffer | undefined {
  try {
    return inflateSync(bytes.subarray(from, raw.indexOf('endstream', from)))
  } catch {
    return undefined
  }
}

function unpack(head: string, text: string, objects: Objects) {
  const first = Number(/\/First (\d+)/.exec(head)?.[1])
  const places = text.slice(0, first).trim().split(/\s+/).map(Number)
  for (let at = 0; at < places.length; at += 2) {
    const end = places[at + 3]
    objects.set(String(places[at]), { head: text.slice(first + (places[at + 1] ?? 0), end === undefined ? undefined : first + end), stream: undefined })
  }
}

const referred = (head: string, name: string) => new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(head)?.[1] ?? ''

function textOn({ head }: PdfObject, objects: Objects): string {
  const resources = objects.get(referred(head, 'Resources'))?.head ?? head
  const fontList = objects.get(referred(resources, 'Font'))?.head ?? resources
  const letters = new Map<string, Map<string, string>>()
  for (const [, name = '', number = ''] of fontList.matchAll(/\/(\w+)\s+(\d+) 0 R/g)) {
    const table = objects.get(referred(objects.get(number)?.head ?? '', 'ToUnicode'))?.stream
    if (table) letters.set(name, lettersOf(table.toString('latin1')))
  }
  const content = objects.get(referred(head, 'Contents'))?.stream?.toString('latin1') ?? ''
  let font: Map<string, string> | undefined
  let text = ''
  for (const [, name, line, shown] of content.matchAll(OPERATORS)) {
    if (name) font = letters.get(name)
    if (line) text += '\n'
    for (const [string] of shown?.matchAll(STRINGS) ?? []) text += (hexOf(string).match(/.{4}/g) ?? []).map((code) => font?.get(code) ?? '').join('')
  }
  return text.replace(/\n+/g, '\n').normalize('NFKC')
}

/** What chooses a font, begins a line or shows text. */
const OPERATORS = /\/(\w+) [\d.]+ Tf|\b(T[dDm*])\b|((?:<[0-9A-Fa-f]*>|\((?:\\[^]|[^\\)])*\)|\[(?:\((?:\\[^]|[^\\)])*\)|[^\](])*\])\s*T[Jj])/g
const STRINGS = /<[0-9A-Fa-f]*>|\((?:\\[^]|[^\\)])*\)/g
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string is written as hexadecimal digits, or byte by byte. */
function hexOf(string: string): string {
  if (string.startsWith('<')) return string.slice(1, -1).toUpperCase()
  const bytes = string.slice(1, -1).replace(/\\(\d{1,3}|[^])/g, (_, escaped: string) => (/\d/.test(escaped) ? String.fromCharCode(parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped)))
  return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('').toUpperCase()
}

const unicode = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))
const code = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')

/** Which letter each code of a font stands for. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) for (const [, from = '', to = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(from.toUpperCase(), unicode(to))
  for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', end = '', to = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let at = parseInt(from, 16); at <= parseInt(end, 16); at++) letters.set(code(at), unicode(code(parseInt(to, 16) + at - parseInt(from, 16))))
    }
  }
  return letters
}
