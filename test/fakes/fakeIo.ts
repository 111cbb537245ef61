import type { Io } from '@feedc/io'

/** What a command said, and a clock that stands still. The environment is empty unless the test says otherwise. */
export function fakeIo(now = '2026-11-24T08:00:00+08:00', env: Io['env'] = {}) {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  const io: Io = { out: say, err: say, nowMs: () => Date.parse(now), env }
  return { io, lines, text: () => lines.join('\n') }
}
