import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { developmentKey, readSigningKey } from '@feedc/build/signingKey'
import { checkContent } from '@feedc/checkContent'
import { copy } from '@feedc/copy'
import { EXIT, type ExitCode, type Io } from '@feedc/io'
import { readArguments, textOption } from '@feedc/options'
import type { Envelope, FeedIndex } from '@/feed/wire/index'
import { PART_NAMES } from '@/feed/wire/index'

/**
 * feedc bundle FEED --out DIR [--content DIR] [--feed-url URL] [--key FILE] — what travels in the package: the built
 * feed as plain JSON, the place list, the district outlines, and the lists and keys that the phone trusts.
 */
export async function bundle(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { out: 'string', content: 'string', 'feed-url': 'string', key: 'string' })
  const [feed, ...extra] = read?.positionals ?? []
  const out = read && textOption(read, 'out')
  if (!read || !feed || !out || extra.length > 0) {
    io.err(copy.usage)
    return EXIT.usage
  }
  if (!existsSync(join(feed, 'index.json'))) {
    io.err(copy.noFeed(feed))
    return EXIT.failed
  }
  const { content } = checkContent(textOption(read, 'content') ?? 'content', io.nowMs())
  const keyFile = textOption(read, 'key')
  const key = keyFile === null ? developmentKey() : readSigningKey(keyFile)
  if (!key.ok || !content.config) {
    io.err(key.ok ? copy.notBuilt : key.error)
    return EXIT.failed
  }
  const { feed: id, allow, tiles } = content.config.value
  const { keyid, publicKey } = key.value
  const trust = { feed: id, keys: [{ keyid, publicKey }], feedUrl: textOption(read, 'feed-url'), allow, tiles }
  const files = { ...partsOf(feed), trust, places: content.places, districts: content.districtsJson }
  io.out(copy.bundled(out, writeAll(out, files)))
  return EXIT.ok
}

function partsOf(feed: string): Record<string, unknown> {
  const envelope = JSON.parse(readFileSync(join(feed, 'index.json'), 'utf8')) as Envelope
  const index = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as FeedIndex
  const parts = PART_NAMES.map(name => [name, JSON.parse(readFileSync(join(feed, index.parts[name].path), 'utf8'))])
  return { index, ...Object.fromEntries(parts) }
}

/** Bytes that the package carries; the outlines are fetched by H5's map alone. */
function writeAll(out: string, files: Record<string, unknown>): number {
  mkdirSync(out, { recursive: true })
  let total = 0
  for (const [name, value] of Object.entries(files)) {
    const json = JSON.stringify(value)
    writeFileSync(join(out, `${name}.json`), json)
    if (name !== 'districts') total += Buffer.byteLength(json)
  }
  return total
}
