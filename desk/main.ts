import { spawn } from 'node:child_process'
import { cli } from './cli'

/** The only file that touches process. A throw is the desk's own fault and exits 3. */

const stopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open'],
}

/** Somebody at this machine sees it at once; where nobody sits, the address was printed. */
function open(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? []
  if (!command || !process.stdout.isTTY) return
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref()
}

cli(process.argv.slice(2), {
  out: line => void process.stdout.write(`${line}\n`),
  err: line => void process.stderr.write(`${line}\n`),
  nowMs: () => Date.now(),
  env: process.env,
  log: process.stderr,
  open,
  stopped,
}).then(
  code => {
    process.exitCode = code
  },
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
    process.exitCode = 3
  },
)
