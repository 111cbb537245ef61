import { cli } from './cli'
import { EXIT } from './io'

/** The only file that touches process. A throw is feedc's own fault and exits 3. */
const io = {
  out: (line: string): void => void process.stdout.write(`${line}\n`),
  err: (line: string): void => void process.stderr.write(`${line}\n`),
  nowMs: (): number => Date.now(),
  env: process.env,
}

cli(process.argv.slice(2), io).then(
  code => {
    process.exitCode = code
  },
  (fault: unknown) => {
    io.err(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
    process.exitCode = EXIT.broken
  },
)
