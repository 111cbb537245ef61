import { isFromFuture } from '@core/feed/judgeDate'
import { ok } from '@core/result'
import { toInstant } from '@core/time/shanghaiTime'
import { buildFeed } from '@feedc/build/buildFeed'
import { gzipBytes } from '@feedc/build/feedFile'
import { mayReplace } from '@feedc/build/outFolder'
import { previousOf } from '@feedc/build/previousFeed'
import { signingKeyOf } from '@feedc/build/signingKey'
import { writeFeed } from '@feedc/build/writeFeed'
import { checkContent } from '@feedc/checkContent'
import { writtenMs } from '@feedc/content/instant'
import { copy } from '@feedc/copy'
import { formatNotice } from '@feedc/formatNotice'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'

const OPTIONS = {
  out: 'string',
  now: 'string',
  key: 'string',
  release: 'boolean',
  previous: 'string',
  'accept-drop': 'boolean',
  'accept-growth': 'boolean',
  'new-key': 'boolean',
} as const

/**
 * feedc build [dir] --out DIR [--now ISO] [--key FILE] [--release] [--previous DIR] — a signed feed from content without errors.
 * The same content, --now and key give the same bytes. Nothing is written when anything is wrong.
 */
export async function build(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS)
  const out = read && textOption(read, 'out')
  if (!read || !out || read.positionals.length > 1) return refuse(io, copy.usage, EXIT.usage)
  const nowMs = nowOf(read, io)
  if (nowMs === null) return refuse(io, copy.badNow(textOption(read, 'now') ?? ''), EXIT.usage)
  if (isFromFuture({ generated: toInstant(nowMs) }, io.nowMs()))
    return refuse(io, copy.nowInFuture(toInstant(nowMs), toInstant(io.nowMs())), EXIT.failed)
  const previous = previousOf(read)
  if (!previous.ok) return refuse(io, previous.error, EXIT.usage)

  const [dir = 'content'] = read.positionals
  const place = mayReplace(out, dir)
  if (!place.ok) return refuse(io, place.error, EXIT.failed)
  const { content, notices, errors } = checkContent(dir, nowMs, previous.value)
  for (const notice of notices) if (notice.severity !== 'info') io.out(formatNotice(dir, notice))
  if (errors > 0 || !content.config) return refuse(io, copy.notBuilt, EXIT.failed)
  const key = signingKeyOf(textOption(read, 'key'), read.options.release === true)
  if (!key.ok) return refuse(io, key.error, EXIT.failed)
  const isStranger = previous.value !== null && !previous.value.keyids.includes(key.value.keyid)
  if (isStranger && read.options['new-key'] !== true) return refuse(io, copy.otherKey(key.value.keyid), EXIT.failed)

  const { index, files: all, archivePages, sizes } = buildFeed(content, content.config.value, nowMs, key.value)
  for (const line of [...sizes.errors, ...sizes.warnings]) io.err(line)
  if (sizes.errors.length > 0) return EXIT.failed
  writeFeed(out, all)
  io.out(copy.built(out, index.revision))
  // The archive is fetched page by page, if ever; its size on the line is nobody's wait at the start.
  const fetched = all.filter(({ name }) => !/^(archive|img|stations-)/.test(name))
  for (const { name, bytes } of fetched) io.out(copy.size(name.replace(/\.[0-9a-f]{64}/, ''), bytes.length, gzipBytes(bytes)))
  const cells = all.filter(({ name }) => name.startsWith('stations-'))
  const sum = (sizeOf: (bytes: Uint8Array) => number): number => cells.reduce((total, { bytes }) => total + sizeOf(bytes), 0)
  if (cells.length > 0)
    io.out(
      copy.cells(
        cells.length,
        sum(({ length }) => length),
        sum(gzipBytes),
      ),
    )
  if (archivePages > 0) io.out(copy.archived(archivePages))
  return EXIT.ok
}

function nowOf(read: Arguments, io: Io): number | null {
  const now = textOption(read, 'now')
  const ms = now === null ? ok(io.nowMs()) : writtenMs(now)
  return ms.ok ? Math.floor(ms.value / 1000) * 1000 : null
}
