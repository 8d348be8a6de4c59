import type { ProblemBody, TakenSeats, Violation } from './types'

/** What the backend answers when it cannot do as asked (RFC 9457). Title and detail are meant for the person, in their language. */
export class ApiProblem extends Error {
  readonly status: number
  readonly type: string
  readonly title: string
  readonly detail: string | undefined
  readonly violations: readonly Violation[]
  /** The id of what is already there, when the same thing was asked for twice. */
  readonly existing: string | undefined
  /** Where fewer seats were asked for than somebody has. */
  readonly taken: readonly TakenSeats[]

  constructor(body: ProblemBody) {
    super(`${body.status} ${body.type}`)
    this.name = 'ApiProblem'
    this.status = body.status
    this.type = body.type
    this.title = body.title
    this.detail = body.detail
    this.violations = body.violations ?? []
    this.existing = body.existing
    this.taken = body.taken ?? []
  }

  /** The last part of the type, by which code tells problems apart: `offer-closed`. */
  get key(): string {
    return this.type.slice(this.type.lastIndexOf('/') + 1)
  }

  /** The same, with its violations at the fields of a form that names them otherwise. */
  renamed(field: (field: string) => string): ApiProblem {
    const violations = this.violations.map((one) => ({ ...one, field: field(one.field) }))
    const { type, title, status, detail, existing, taken } = this
    return new ApiProblem({ type, title, status, violations, ...(detail ? { detail } : {}), ...(existing ? { existing } : {}), ...(taken.length > 0 ? { taken: [...taken] } : {}) })
  }

  static async from(response: Response): Promise<ApiProblem> {
    const body: unknown = await response.clone().json().catch(() => undefined)
    return new ApiProblem({ type: 'about:blank', title: '', ...(isObject(body) ? body : {}), status: response.status })
  }
}

/** What the page itself can tell is wrong, as the backend would say it. */
export const refusal = (field: string, message: string) => new ApiProblem({ type: 'about:blank', title: '', status: 400, violations: [{ field, message }] })

/** Nobody answered: the network is away, or the server is. */
export class Offline extends Error {
  constructor() {
    super('offline')
    this.name = 'Offline'
  }
}

export const statusOf = (error: unknown): number | undefined => (error instanceof ApiProblem ? error.status : undefined)

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
