import { statSync } from 'node:fs'
import { err, ok, type Result } from '@core/result'
import { developmentKey } from '@feedc/build/signingKey'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments, textOption } from '@feedc/options'
import { copy } from '@feedc/preview/copy'
import { type PreviewOptions, type RunningPreview, startPreview } from '@feedc/preview/startPreview'

const FIRST_PORT = 10087
const LAST_PORT = 10096

/**
 * feedc preview [dir] [--port N] [--h5 DIR] — the phone beside the notices in a browser, both following every save.
 * Runs until it is stopped. Exit: 1 no such folder, no free port · 2 wrong usage.
 */
export async function preview(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { port: 'string', h5: 'string' })
  if (!read || read.positionals.length > 1) return refuse(io, copy.usage, EXIT.usage)
  const [dir = 'content'] = read.positionals
  const port = textOption(read, 'port')
  if (port !== null && !(Number.isInteger(+port) && +port >= 1 && +port <= 65535))
    return refuse(io, copy.badPort(port), EXIT.usage)
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return refuse(io, copy.noContent(dir), EXIT.failed)
  const key = developmentKey()
  if (!key.ok) return refuse(io, key.error, EXIT.failed)

  const running = await onFreePort(port === null ? null : +port, {
    dir,
    h5: textOption(read, 'h5') ?? 'dist/h5',
    key: key.value,
    nowMs: io.nowMs,
    onReading: ({ errors, notices, tookMs }) =>
      io.out(copy.rebuilt(errors, notices.filter(({ severity }) => severity === 'warning').length, tookMs)),
  })
  if (!running.ok) return refuse(io, running.error, EXIT.failed)
  io.out(copy.running(`http://localhost:${running.value.port}/`))
  return new Promise<never>(() => {})
}

/** The port asked for or none; else the first free one of ten, because yesterday's preview may still be open. */
async function onFreePort(asked: number | null, options: Omit<PreviewOptions, 'port'>): Promise<Result<RunningPreview, string>> {
  for (let port = asked ?? FIRST_PORT; port <= (asked ?? LAST_PORT); port += 1) {
    try {
      return ok(await startPreview({ ...options, port }))
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault
    }
  }
  return err(asked === null ? copy.noPort(FIRST_PORT, LAST_PORT) : copy.portTaken(asked))
}
