import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeWhole } from '@feedc/import/file/writeWhole'
import { EXIT, type ExitCode, type Io } from '@feedc/io'
import { watchCopy } from './copy'
import { lookNumbers, metricsText, type Numbers } from './metrics'

/**
 * Writes what a look found where a collector reads it (`--metrics FILE`; null: nobody asked), and gives how the look ends. Whole or not at
 * all: a collector may read at any moment, as somebody else. Its folder has to be there: nobody collects from one that a slip of the pen made.
 */
export async function keepMetrics(
  file: string | null,
  exit: ExitCode,
  io: Io,
  found: ReadonlyMap<string, Numbers> = new Map([['', {}]]),
): Promise<ExitCode> {
  if (file === null) return exit
  const [[first, numbers] = ['', {}], ...rest] = found
  const whole = metricsText(new Map([[first, { ...numbers, ...lookNumbers(exit, io.nowMs()) }], ...rest]))
  try {
    if (!statSync(dirname(file)).isDirectory()) throw Object.assign(new Error(file), { code: 'ENOTDIR' })
    await writeWhole(file, whole, { file: 0o644 })
    return exit
  } catch (fault) {
    io.err(watchCopy.metricsUnwritten(file, String((fault as NodeJS.ErrnoException).code ?? fault)))
    return exit === EXIT.ok ? EXIT.usage : exit
  }
}
