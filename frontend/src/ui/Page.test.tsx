import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { Page } from './Page'

const heading = (name: string) => screen.getByRole('heading', { level: 1, name })

describe('a page that takes the place of another', () => {
  it('takes over the focus of the heading that was there', () => {
    const { rerender } = render(<Page key="waiting" title="Opslag" />)
    heading('Opslag').focus()
    rerender(<Page key="loaded" title="Hjælp i stalden" />)
    expect(heading('Hjælp i stalden')).toHaveFocus()
  })

  it('leaves the focus to whoever has it', () => {
    const { rerender } = render(<Field><Page key="waiting" title="Opslag" /></Field>)
    screen.getByRole('textbox').focus()
    rerender(<Field><Page key="loaded" title="Hjælp i stalden" /></Field>)
    expect(screen.getByRole('textbox')).toHaveFocus()
  })
})

function Field({ children }: { children: ReactNode }) {
  return (
    <>
      <input />
      {children}
    </>
  )
}
