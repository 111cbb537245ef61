import { cli } from './cli'
import { EXIT } from './io'

/** The only file that touches process. A throw is feedc's own fault and exits 3. */

// whoever reads the output may have seen enough: `feedc … | head -1` is no fault
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
    process.exit()
  })
}

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
