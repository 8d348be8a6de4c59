import { useRef, type PointerEvent, type ReactNode } from 'react'
import { Icon } from '@/ui'

export interface RankedItem {
  key: string
  /** What it is, in one line; the buttons name it. */
  label: string
  children?: ReactNode
}

interface Props {
  label: string
  items: readonly RankedItem[]
  words: { up: (what: string) => string; down: (what: string) => string; remove: (what: string) => string }
  onMove: (from: number, to: number) => void
  onRemove: (at: number) => void
}

/** Things in order, the dearest first: moved with buttons, or by dragging the handle; the focus stays with what one moves. */
export function RankedList({ label, items, words, onMove, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const step = (from: number, to: number, which: 'up' | 'down') => {
    onMove(from, to)
    // At an end the other button is the one that is left.
    requestAnimationFrame(() => {
      const buttons = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('.ranked-step')
      const [up, down] = buttons ?? []
      const wanted = which === 'up' ? up : down
      ;(wanted && !wanted.disabled ? wanted : which === 'up' ? down : up)?.focus()
    })
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const from = Number(event.currentTarget.closest<HTMLElement>('[data-rank]')?.dataset.rank)
    const over = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-rank]')
    const to = over && list.current?.contains(over) ? Number(over.dataset.rank) : from
    if (to !== from) onMove(from, to)
  }
  return (
    <ol className="plain-list ranked" aria-label={label} ref={list}>
      {items.map((item, index) => (
        <li key={item.key} className="ranked-item" data-rank={index}>
          <span className="ranked-grip" aria-hidden="true" onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onPointerMove={drag}>
            <span className="wish-rank">{index + 1}</span>
          </span>
          <div className="ranked-what">
            <strong>{item.label}</strong>
            {item.children}
          </div>
          <span className="ranked-buttons">
            <button type="button" className="button button-icon-only ranked-step" disabled={index === 0} aria-label={words.up(item.label)} onClick={() => step(index, index - 1, 'up')}>
              <Icon name="chevron-up" />
            </button>
            <button type="button" className="button button-icon-only ranked-step" disabled={index === items.length - 1} aria-label={words.down(item.label)} onClick={() => step(index, index + 1, 'down')}>
              <Icon name="chevron-down" />
            </button>
            <button type="button" className="button button-icon-only" aria-label={words.remove(item.label)} onClick={() => onRemove(index)}>
              <Icon name="delete" />
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The list with one thing moved to another rank. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from)
  const item = items[from]
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)]
}
