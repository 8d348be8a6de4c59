import { useEffect, useRef, type RefObject } from 'react'

/** Where something that is dragged can be let go. */
export type Drop = { kind: 'cell'; offer: string; week: string; guest: string | undefined } | { kind: 'out' }

/** What letting go here would do, or why it cannot be done, in words. */
export interface Over {
  words: string
  possible: boolean
}

interface Dragging {
  /** Something was taken up: the board shows where it fits. Answers what is written beside the finger. */
  onLift: (pupil: string) => string
  /** Nothing when letting go here means nothing. */
  onOver: (pupil: string, drop: Drop | undefined) => Over | undefined
  onDrop: (pupil: string, drop: Drop) => void
  onCancel: (pupil: string) => void
}

const THRESHOLD = 6
const EDGE = 60
const SPEED = 14

/**
 * Drag and drop with pointer events, for mouse, pen and finger alike. A mouse takes up the whole row; a finger its handle only,
 * so that it can still scroll. What happens at each place is said beside the pointer before one lets go; Escape lets go of all.
 */
export function useDrag(area: RefObject<HTMLElement | null>, enabled: boolean, dragging: Dragging) {
  const latest = useRef(dragging)
  useEffect(() => {
    latest.current = dragging
  })
  useEffect(() => {
    const element = area.current
    if (!element || !enabled) return undefined
    let drag: Drag | undefined
    const down = (event: PointerEvent) => {
      const target = event.target as Element
      const row = target.closest<HTMLElement>('[data-drag]')
      const byFinger = event.pointerType === 'touch'
      if (drag || !row?.dataset.drag || event.button !== 0 || !event.isPrimary || target.closest('input') || (byFinger && !target.closest('[data-grip]'))) return
      drag = new Drag(row.dataset.drag, event, latest, () => {
        drag = undefined
      })
    }
    element.addEventListener('pointerdown', down)
    return () => {
      element.removeEventListener('pointerdown', down)
      drag?.cancel()
    }
  }, [area, enabled])
}

class Drag {
  private ghost: HTMLElement | undefined
  private over: Element | undefined
  private frame = 0
  private x: number
  private y: number
  private readonly stop = new AbortController()

  constructor(
    private readonly pupil: string,
    private readonly begun: PointerEvent,
    private readonly dragging: RefObject<Dragging>,
    private readonly onEnd: () => void,
  ) {
    this.x = begun.clientX
    this.y = begun.clientY
    const { signal } = this.stop
    addEventListener('pointermove', this.move, { signal })
    addEventListener('pointerup', this.up, { signal })
    addEventListener('pointercancel', this.cancel, { signal })
    addEventListener('keydown', (event) => event.key === 'Escape' && this.cancel(), { signal, capture: true })
    // A row that is dragged must not become a marked text.
    addEventListener('selectstart', (event) => event.preventDefault(), { signal })
  }

  private readonly move = (event: PointerEvent) => {
    if (event.pointerId !== this.begun.pointerId) return
    this.x = event.clientX
    this.y = event.clientY
    if (!this.ghost) {
      if (Math.hypot(this.x - this.begun.clientX, this.y - this.begun.clientY) < THRESHOLD) return
      this.lift()
    }
    event.preventDefault()
    this.show()
  }

  private lift() {
    this.ghost = document.createElement('div')
    this.ghost.className = 'drag-ghost'
    this.ghost.setAttribute('aria-hidden', 'true')
    const who = document.createElement('strong')
    who.textContent = this.dragging.current.onLift(this.pupil)
    this.ghost.append(who, document.createElement('span'))
    document.body.append(this.ghost)
    document.body.classList.add('is-dragging')
    this.frame = requestAnimationFrame(this.scroll)
  }

  private show() {
    const ghost = this.ghost
    if (!ghost) return
    ghost.style.transform = `translate(${this.x + 14}px, ${this.y + 14}px)`
    const [drop, element] = this.under()
    const over = this.dragging.current.onOver(this.pupil, drop)
    const mark = over?.possible ? element : undefined
    if (mark !== this.over) {
      this.over?.classList.remove('is-over')
      mark?.classList.add('is-over')
      this.over = mark
    }
    if (ghost.lastElementChild) ghost.lastElementChild.textContent = over?.words ?? ''
    ghost.classList.toggle('drag-no', over?.possible === false)
  }

  private under(): [Drop | undefined, Element | undefined] {
    const at = document.elementFromPoint(this.x, this.y)
    const cell = at?.closest<HTMLElement>('[data-offer]')
    if (cell?.dataset.offer && cell.dataset.week) return [{ kind: 'cell', offer: cell.dataset.offer, week: cell.dataset.week, guest: at?.closest<HTMLElement>('[data-guest]')?.dataset.guest }, cell]
    const out = at?.closest('[data-out]')
    return out ? [{ kind: 'out' }, out] : [undefined, undefined]
  }

  /** Near the upper or lower edge of a side of the board it scrolls, so that everything can be reached. */
  private readonly scroll = () => {
    const side = document.elementFromPoint(this.x, this.y)?.closest('[data-scroll]')
    if (side) {
      const { top, bottom } = side.getBoundingClientRect()
      if (this.y < top + EDGE) side.scrollTop -= SPEED
      else if (this.y > bottom - EDGE) side.scrollTop += SPEED
    }
    this.frame = requestAnimationFrame(this.scroll)
  }

  private readonly up = (event: PointerEvent) => {
    if (event.pointerId !== this.begun.pointerId) return
    if (!this.ghost) return this.end()
    const [drop] = this.under()
    const possible = drop && this.dragging.current.onOver(this.pupil, drop)?.possible
    this.end()
    swallowClick()
    if (drop && possible) this.dragging.current.onDrop(this.pupil, drop)
    else this.dragging.current.onCancel(this.pupil)
  }

  readonly cancel = () => {
    const lifted = this.ghost !== undefined
    this.end()
    if (lifted) this.dragging.current.onCancel(this.pupil)
  }

  private end() {
    this.stop.abort()
    cancelAnimationFrame(this.frame)
    this.over?.classList.remove('is-over')
    this.ghost?.remove()
    document.body.classList.remove('is-dragging')
    this.onEnd()
  }
}

const stop = (event: Event) => {
  event.preventDefault()
  event.stopPropagation()
}

/** After a drag the browser still sends a click to what the pointer is on. */
function swallowClick() {
  addEventListener('click', stop, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', stop, { capture: true }), 0)
}
