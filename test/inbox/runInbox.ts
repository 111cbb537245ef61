import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cli } from '../../inbox/cli'

/** The program as an operator runs it: `npm run inbox -- ARGS`, without npm between. */
export interface RunningInbox {
  readonly origin: string
  /** What it has printed: log lines and sentences. */
  printed(): string
  kill(signal: NodeJS.Signals): void
  /** Its exit code, when it has ended; null when a signal ended it. */
  ended(): Promise<number | null>
}

const PROGRAM = ['--import', 'tsx', 'inbox/main.ts']

const start = (args: readonly string[], env: Readonly<Record<string, string>>): [ChildProcess, () => string] => {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => chunks.push(chunk))
  return [child, () => Buffer.concat(chunks).toString()]
}

/** One command to its end, in this process, as main.ts runs it. */
export async function runInbox(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly printed: string }> {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  const io = { out: say, err: say, nowMs: () => Date.now(), env, log: { write: say }, stopped: () => Promise.resolve() }
  const code = await cli(args, io)
  return { code, printed: lines.join('\n') }
}

/** The server, once it listens. Ends with this process. */
export async function serveInbox(env: Readonly<Record<string, string>>): Promise<RunningInbox> {
  const [child, printed] = start([], { PORT: '0', ...env })
  const kill = (signal: NodeJS.Signals): void => void child.kill(signal)
  const end = (): void => kill('SIGKILL')
  process.once('exit', end)
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', end)
    return code as number | null
  })
  const origin = await new Promise<string>((done, fail) => {
    const look = (): void => {
      const found = /(http:\/\/\S+)\/reports/.exec(printed())?.[1]
      if (found !== undefined) done(found)
    }
    child.stdout?.on('data', look)
    void ended.then(() => fail(new Error(printed())))
  })
  return { origin, printed, kill, ended: () => ended }
}
