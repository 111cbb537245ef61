/** What a command may do to the world. main.ts has the real one, tests their own. */
export interface Io {
  out(line: string): void
  err(line: string): void
  nowMs(): number
  /** Where keys and addresses of servers come from; never arguments. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * `unreachable`: nothing is known of the content. `expiring`: it is good, and somebody has to publish soon. `behind`: it is good, but
 * older than what the app carries, so who installs the app is told nothing new.
 */
export const EXIT = { ok: 0, failed: 1, usage: 2, broken: 3, unreachable: 4, expiring: 5, behind: 6 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Says why not, and how that ends. */
export function refuse(io: Io, line: string, code: ExitCode): ExitCode {
  io.err(line)
  return code
}
