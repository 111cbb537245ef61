import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Trust } from '@core/feed/trust'
import { type FeedIndex, PART_NAMES } from '@core/feed/wire/index'
import type { City } from '@core/geo/city'
import { err, ok, type Result } from '@core/result'
import { fitBundle, joined, type Parts } from '@feedc/build/fitBundle'
import { openFeedFolder } from '@feedc/build/openFeedFolder'
import { soundsInPackage } from '@feedc/build/packSounds'
import { placesInPackage } from '@feedc/build/placesInPackage'
import { developmentKey, isDevelopmentKeyid, readSigningKey, type SigningKey } from '@feedc/build/signingKey'
import { checkContent } from '@feedc/checkContent'
import { copy } from '@feedc/copy'
import { readCities } from '@feedc/directory/readCities'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'
import { cellsIn } from '@feedc/verify/cellsIn'

const OPTIONS = {
  out: 'string',
  content: 'string',
  'feed-url': 'string',
  'report-url': 'string',
  directory: 'string',
  key: 'string',
  'next-key': 'string',
  release: 'boolean',
} as const

/** docs/design.md §9: what the main package may carry of content. */
const BUNDLED_MOST_BYTES = 200_000

/**
 * feedc bundle FEED --out DIR [--content DIR] [--feed-url URL] [--report-url URL] [--directory cities.yaml] [--key FILE] [--next-key FILE] [--release] —
 * what travels in the package: the built feed as plain JSON, the place list, and the lists and keys that the phone trusts. Of a feed
 * that is too large, what comes first (fitBundle.ts); `trimmed.json` names the parts that the phone doesn't have all of.
 * A feed that these keys did not sign is refused: the package would distrust its own server.
 */
export async function bundle(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS)
  const [feed, ...extra] = read?.positionals ?? []
  const out = read && textOption(read, 'out')
  if (!read || !feed || !out || extra.length > 0) return refuse(io, copy.usage, EXIT.usage)
  if (!existsSync(join(feed, 'index.json'))) return refuse(io, copy.noFeed(feed), EXIT.failed)
  if (read.options.release && textOption(read, 'report-url') !== null) return refuse(io, copy.reportUrlInRelease, EXIT.usage)
  const { content } = checkContent(textOption(read, 'content') ?? 'content', io.nowMs())
  const keys = keysOf(read)
  if (!keys.ok || !content.config || !content.city) return refuse(io, keys.ok ? copy.notBuilt : keys.error, EXIT.failed)

  const { feed: id, allow, tiles, tilesCredit } = content.config.value
  const root = rootOf(read, id)
  if (!root.ok) return refuse(io, root.error, EXIT.failed)
  const reached = { feedUrl: textOption(read, 'feed-url'), ...trialOf(read), ...root.value }
  const trust: Trust = { feed: id, keys: keys.value, ...reached, allow, tiles, ...(tilesCredit !== null && { tilesCredit }) }
  const opened = openFeedFolder(feed, trust)
  if (!opened.ok) return refuse(io, copy.wrongKeyForBundle(opened.error.code), EXIT.failed)
  const { index } = opened.value
  const { name, bounds, centre, credits } = content.city.value
  const city: City = { name, bounds, centre, credits }
  const carried = { index, trust, city, places: placesInPackage(content), sounds: soundsInPackage(content) }
  const { parts, left } = fitBundle(partsOf(feed, index), BUNDLED_MOST_BYTES - bytesOf(Object.values(carried)))
  const files = { ...carried, ...parts, trimmed: [...left.keys()] }
  const bytes = writeAll(out, files, io)
  io.out(copy.bundled(out, bytes))
  if (left.size > 0) io.err(copy.leftOut([...left]))
  if (bytes > BUNDLED_MOST_BYTES) io.err(copy.bundleTooLarge(bytes, BUNDLED_MOST_BYTES))
  return EXIT.ok
}

const trialOf = (read: Arguments): Pick<Trust, 'reportUrl'> => {
  const url = textOption(read, 'report-url')
  return url === null ? {} : { reportUrl: url }
}

/** Whose word counts on other cities: public, all of it, from the file that the directory is made from. A package of which the directory doesn't know couldn't be come back to. */
function rootOf(read: Arguments, feed: string): Result<Pick<Trust, 'root'>, string> {
  const source = textOption(read, 'directory')
  if (source === null) return ok({})
  const { file, lines } = readCities(source)
  if (!file) return err(lines.join('\n'))
  if (!file.cities.some(({ id }) => id === feed)) return err(copy.notInDirectory(feed, source))
  const development = file.root.find(({ keyid }) => isDevelopmentKeyid(keyid))
  if (read.options.release && development) return err(copy.devKeyInRelease)
  return ok({ root: { directory: file.directory, keys: file.root, url: file.url } })
}

/** One key, or two while they change over. */
function keysOf(read: Arguments): Result<Trust['keys'], string> {
  const keys: SigningKey[] = []
  for (const name of ['key', 'next-key'] as const) {
    const file = textOption(read, name)
    if (file === null && name === 'next-key') continue
    const key = file === null ? developmentKey() : readSigningKey(file)
    if (!key.ok) return key
    if (read.options.release && key.value.isDevelopment) return err(copy.devKeyInRelease)
    keys.push(key.value)
  }
  return ok(keys.map(({ keyid, publicKey }) => ({ keyid, publicKey })))
}

/** §3.11 A package has no cells: it carries stations of the whole city, as many as there is room for. */
function partsOf(feed: string, index: FeedIndex): Parts {
  const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(join(feed, path), 'utf8'))
  const parts = Object.fromEntries(PART_NAMES.map(name => [name, json(index.parts[name].path)])) as Parts
  const cells = cellsIn(readFileSync(join(feed, index.parts.stations.path)))
  return cells.length === 0 ? parts : { ...parts, stations: joined(cells.map(({ path }) => json(path))) }
}

const bytesOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + Buffer.byteLength(JSON.stringify(value)), 0)

/** The bytes that the package carries. */
function writeAll(out: string, files: Record<string, unknown>, io: Io): number {
  mkdirSync(out, { recursive: true })
  let total = 0
  for (const [name, value] of Object.entries(files)) {
    const json = JSON.stringify(value)
    const bytes = Buffer.byteLength(json)
    writeFileSync(join(out, `${name}.json`), json)
    io.out(copy.bundledFile(`${name}.json`, bytes))
    total += bytes
  }
  return total
}
