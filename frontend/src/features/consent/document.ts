/** A part of the text that a guardian reads: a heading and the lines below it. */
export interface Part {
  heading: string
  lines: string[]
}

/** The first line is the title; each part stands behind an empty line and begins with its heading. */
export function partsOf(document: string): { title: string; parts: Part[] } {
  const [title = '', ...blocks] = document.trim().split(/\n\n+/)
  return {
    title,
    parts: blocks.map((block) => {
      const [heading = '', ...lines] = block.split('\n')
      return { heading, lines }
    }),
  }
}
