/** What a command may do to the world. main.ts has the real one, tests their own. */
export interface Io {
  out(line: string): void
  err(line: string): void
  nowMs(): number
  /** Where keys and addresses of servers come from; never arguments. */
  readonly env: Readonly<Record<string, string | undefined>>
}

export const EXIT = { ok: 0, failed: 1, usage: 2, broken: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Says why not, and how that ends. */
export function refuse(io: Io, line: string, code: ExitCode): ExitCode {
  io.err(line)
  return code
}
