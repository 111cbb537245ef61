import type { Io } from '@feedc/io'

/** What a command said, and a clock that stands still. */
export function fakeIo(now = '2026-11-24T08:00:00+08:00') {
  const lines: string[] = []
  const io: Io = { out: line => void lines.push(line), err: line => void lines.push(line), nowMs: () => Date.parse(now) }
  return { io, lines, text: () => lines.join('\n') }
}
