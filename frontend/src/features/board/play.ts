import { ApiProblem } from '@/api/problem'
import type { MovesView, MoveView, NewMove } from '@/api/types'
import { inverse } from './moves'
import { withMoves, type BoardState } from './state'

/** A move of one's own that can be taken back. */
export interface Step {
  back: NewMove[]
  /** What was moved, for the button that takes it back. */
  pupils: readonly string[]
}

/** Why a move was not made. */
export interface Refusal {
  problem: Error
  moves: readonly NewMove[]
}

/** A move that has been made, by whomever. */
export interface Told {
  move: MoveView
  own: boolean
}

export interface Table {
  state: BoardState
  /** Moves of one's own are on their way. */
  busy: boolean
  steps: readonly Step[]
  refusal: Refusal | undefined
  /** The last moves, the newest first. */
  recent: readonly Told[]
  /** Whom others moved last. */
  fresh: ReadonlySet<string>
  /** Whether the last fetch of others' moves came through. */
  connected: boolean
  /** The round itself was changed: the board has to be read anew. */
  outdated: boolean
}

/** What the play asks of the backend. */
export interface Backend {
  post: (moves: NewMove[]) => Promise<MovesView>
  fetch: (after: number) => Promise<MovesView>
}

const RECENT = 30
const STEPS = 50

/**
 * The game on the board of one who moves: own moves one after the other, others' moves as they come, and what to take back.
 * Nothing is shown as done before the backend has done it.
 */
export class Play {
  private table: Table
  private readonly listeners = new Set<() => void>()
  private queue: Promise<unknown> = Promise.resolve()
  private waiting = 0
  private readonly heard = new Set<number>()

  /** @param me the account that moves here */
  constructor(
    state: BoardState,
    private readonly backend: Backend,
    private readonly me: string,
  ) {
    this.table = { state, busy: false, steps: [], refusal: undefined, recent: [], fresh: new Set(), connected: true, outdated: false }
  }

  readonly snapshot = () => this.table

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Makes moves when the ones before are made; they are thought out then, from how the board stands by then. */
  readonly move = (think: (state: BoardState) => NewMove[]): Promise<readonly MoveView[]> =>
    this.inTurn(async () => {
      const before = this.table.state
      const moves = think(before)
      const answer = await this.send(moves)
      if (!answer) return []
      const back = inverse(before, moves, answer)
      this.set({ steps: back ? [...this.table.steps, { back, pupils: moves.map(({ pupil }) => pupil) }].slice(-STEPS) : this.table.steps })
      return this.ownOf(answer)
    })

  /** Takes the last own move back. What others did to it since is not undone: the backend says so. */
  readonly undo = (): Promise<readonly MoveView[]> =>
    this.inTurn(async () => {
      const step = this.table.steps.at(-1)
      if (!step) return []
      const answer = await this.send(step.back)
      // What was refused would be refused again; what did not get through may be tried again.
      if (answer || this.table.refusal?.problem instanceof ApiProblem) this.set({ steps: this.table.steps.slice(0, -1) })
      return answer ? this.ownOf(answer) : []
    })

  /** Does something that is no move from place to place, such as locking; what came of it is fetched. */
  readonly act = (action: () => Promise<unknown>): Promise<readonly MoveView[]> =>
    this.inTurn(async () => {
      try {
        await action()
      } catch (problem) {
        this.refuse(problem as Error, [])
      }
      const answer = await this.backend.fetch(this.table.state.lastMove).catch(() => undefined)
      if (!answer) return []
      const own = this.ownOf(answer)
      this.hear(answer, true)
      return own
    })

  /** Fetches what others have done since. */
  readonly catchUp = async (): Promise<readonly MoveView[]> => {
    try {
      const answer = await this.backend.fetch(this.table.state.lastMove)
      if (!this.table.connected) this.set({ connected: true })
      return this.hear(answer, true)
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status < 500) throw problem
      this.set({ connected: false })
      return []
    }
  }

  readonly dismiss = () => this.set({ refusal: undefined })

  private async send(moves: NewMove[]): Promise<MovesView | undefined> {
    if (moves.length === 0) return undefined
    try {
      const answer = await this.backend.post(moves)
      this.hear(answer, false)
      return answer
    } catch (problem) {
      this.refuse(problem as Error, moves)
      await this.catchUp().catch(() => undefined)
      return undefined
    }
  }

  /** Takes in an answer of the backend, and says what in it is new and another's doing. */
  private hear(answer: MovesView, fetched: boolean): readonly MoveView[] {
    const { state, recent, fresh, refusal } = this.table
    const unheard = answer.moves.filter(({ number }) => number > state.lastMove && !this.heard.has(number))
    const mine = new Set(this.ownOf(answer))
    for (const { number } of unheard) this.heard.add(number)
    const news = unheard.filter((move) => !mine.has(move))
    const next = withMoves(state, answer, fetched)
    const told = unheard.map((move) => ({ move, own: mine.has(move) })).toReversed()
    const moved = new Set(news.flatMap(({ pupil }) => pupil ?? []))
    if (next !== state || told.length > 0) {
      this.set({
        state: next,
        recent: [...told, ...recent].slice(0, RECENT),
        fresh: moved.size > 0 ? moved : fresh,
        refusal: fetched ? refusal : undefined,
        outdated: this.table.outdated || news.some(({ kind }) => kind === 'ROUND'),
      })
    }
    return news
  }

  /** One's own moves: made by this account while this window was moving. */
  private ownOf({ moves }: MovesView): readonly MoveView[] {
    return this.waiting > 0 ? moves.filter(({ by }) => by?.id === this.me) : []
  }

  private refuse(problem: Error, moves: readonly NewMove[]) {
    this.set({ refusal: { problem, moves } })
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.waiting += 1
    this.set({ busy: true })
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      this.waiting -= 1
      if (this.waiting === 0) this.set({ busy: false })
    }
  }

  private set(part: Partial<Table>) {
    this.table = { ...this.table, ...part }
    for (const listener of this.listeners) listener()
  }
}
