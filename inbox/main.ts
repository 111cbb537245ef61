import { cli } from './cli'

/** The only file that touches process. A throw is the inbox's own fault and exits 3. */

const stopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })

cli(process.argv.slice(2), {
  out: line => void process.stdout.write(`${line}\n`),
  err: line => void process.stderr.write(`${line}\n`),
  nowMs: () => Date.now(),
  env: process.env,
  log: process.stdout,
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
