import * as v from 'valibot'

/** What a person may do: each may do what the one before may. */
export const ROLES = ['editor', 'reviewer', 'publisher'] as const
export type DeskRole = (typeof ROLES)[number]

export interface Person {
  readonly name: string
  readonly role: DeskRole
}

/** GET /api/session. Asked first: everything that writes sends `token` in the header below. */
export interface Session {
  /** Null: sign in first. On loopback without users everybody is one publisher. */
  readonly person: Person | null
  readonly needsLogin: boolean
  readonly token: string
  /** As the city's feed is called. */
  readonly title: string
}

export const TOKEN_HEADER = 'x-desk-token'

export const LoginBody = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
})
export type LoginBody = v.InferOutput<typeof LoginBody>
