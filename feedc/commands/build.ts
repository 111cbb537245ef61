import { compose } from '@feedc/build/compose'
import { signIndex } from '@feedc/build/signIndex'
import { developmentKey, readSigningKey, type SigningKey } from '@feedc/build/signingKey'
import { type FeedFile, gzipBytes, hashParts, writeFeed } from '@feedc/build/writeFeed'
import { checkContent } from '@feedc/checkContent'
import type { FeedConfig } from '@feedc/content/Content'
import { copy } from '@feedc/copy'
import { formatNotice } from '@feedc/formatNotice'
import { EXIT, type ExitCode, type Io } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'
import { err, type Result } from '@/domain/result'
import { dayOf, formatClock } from '@/domain/shanghaiTime'
import type { FeedIndex } from '@/feed/wire/index'

const DAY_MS = 86_400_000
/** DESIGN §3.1: one request when nothing changed. */
const INDEX_MOST_BYTES = 1536

/**
 * feedc build [dir] --out DIR [--now ISO] [--key FILE] [--release] — a signed feed from content without errors.
 * The same content, --now and key give the same bytes. Nothing is written when anything is wrong.
 */
export async function build(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { out: 'string', now: 'string', key: 'string', release: 'boolean' })
  const out = read && textOption(read, 'out')
  if (!read || !out || read.positionals.length > 1) return refuse(io, copy.usage, EXIT.usage)
  const nowMs = nowOf(read, io)
  if (nowMs === null) return refuse(io, copy.badNow(textOption(read, 'now') ?? ''), EXIT.usage)

  const [dir = 'content'] = read.positionals
  const { content, notices, errors } = checkContent(dir, nowMs)
  for (const notice of notices) if (notice.severity !== 'info') io.out(formatNotice(dir, notice))
  if (errors > 0 || !content.config) return refuse(io, copy.notBuilt, EXIT.failed)
  const key = keyOf(read)
  if (!key.ok) return refuse(io, key.error, EXIT.failed)

  const { refs, files } = hashParts(compose(content))
  const index = signIndex(indexOf(content.config.value, nowMs, refs), key.value)
  if (index.length > INDEX_MOST_BYTES) return refuse(io, copy.tooLarge('index.json', index.length, INDEX_MOST_BYTES), EXIT.failed)
  const all: readonly FeedFile[] = [...files, { name: 'index.json', bytes: index }]
  writeFeed(out, all)
  io.out(copy.built(out, revisionOf(content.config.value, nowMs)))
  for (const { name, bytes } of all) io.out(copy.size(name.replace(/\.[0-9a-f]{64}/, ''), bytes.length, gzipBytes(bytes)))
  return EXIT.ok
}

function refuse(io: Io, line: string, code: ExitCode): ExitCode {
  io.err(line)
  return code
}

function nowOf(read: Arguments, io: Io): number | null {
  const now = textOption(read, 'now')
  if (now === null) return Math.floor(io.nowMs() / 1000) * 1000
  const ms = Date.parse(now)
  return Number.isNaN(ms) ? null : ms
}

function keyOf(read: Arguments): Result<SigningKey, string> {
  const file = textOption(read, 'key')
  const key = file === null ? developmentKey() : readSigningKey(file)
  return key.ok && key.value.isDevelopment && read.options.release ? err(copy.devKeyInRelease) : key
}

const revisionOf = ({ revision }: FeedConfig, nowMs: number): number => revision ?? Math.floor(nowMs / 1000)

const indexOf = (config: FeedConfig, nowMs: number, parts: FeedIndex['parts']): FeedIndex => ({
  spec: '1.0',
  feed: config.feed,
  revision: revisionOf(config, nowMs),
  generated: instant(nowMs),
  expires: instant(nowMs + config.expiresDays * DAY_MS),
  parts,
  archive: [],
})

/** RFC 3339 in Shanghai, to the second. */
const instant = (ms: number): string =>
  `${dayOf(ms)}T${formatClock(ms)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}+08:00`
