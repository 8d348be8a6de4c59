import { describe, expect, it } from 'vitest'
import { partsOf } from './document'

describe('the text that is consented to', () => {
  it('has a title and parts with headings', () => {
    expect(partsOf('Må Alma søge?\n\nHvor\nØstergade 12\n\nHvornår\n- tirsdag\n- torsdag\n')).toEqual({
      title: 'Må Alma søge?',
      parts: [
        { heading: 'Hvor', lines: ['Østergade 12'] },
        { heading: 'Hvornår', lines: ['- tirsdag', '- torsdag'] },
      ],
    })
  })
})
