import { existsSync, readFileSync } from 'node:fs'
import { isFromFuture } from '@core/feed/judgeDate'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import { signDirectory } from '@feedc/build/signIndex'
import { isDevelopmentKeyid, readSigningKey, type SigningKey, signingKeyOf } from '@feedc/build/signingKey'
import { writtenMs } from '@feedc/content/instant'
import { copy } from '@feedc/copy'
import { directoryCopy } from '@feedc/directory/copy'
import { publishDirectory } from '@feedc/directory/publishDirectory'
import { overlapsIn, readCities, unreadIn } from '@feedc/directory/readCities'
import { payloadIn, rootTrust } from '@feedc/directory/rootTrust'
import { writeWhole } from '@feedc/import/file/writeWhole'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments, textOption } from '@feedc/options'
import { publishCopy } from '@feedc/publish/copy'
import { hasSecret, openTarget } from '@feedc/publish/openTarget'
import { consentsOf, PUBLISH_OPTIONS } from '@feedc/publish/publishOptions'

const BUILD_OPTIONS = { out: 'string', key: 'string', 'next-key': 'string', release: 'boolean', now: 'string' } as const

/** feedc directory build|publish — which cities there are, signed by the root (docs/feed-format.md §3.12). */
export async function directory([word, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (word === 'build') return build(args, io)
  if (word === 'publish') return publish(args, io)
  return refuse(io, directoryCopy.usage, EXIT.usage)
}

/** feedc directory build cities.yaml --out FILE --key FILE [--next-key FILE] [--release] [--now ISO]. Nothing is written when anything is wrong. */
async function build(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, BUILD_OPTIONS)
  const [source, ...extra] = read?.positionals ?? []
  const out = read && textOption(read, 'out')
  if (!read || !source || !out || extra.length > 0) return refuse(io, directoryCopy.usage, EXIT.usage)
  const isRelease = read.options.release === true
  const asked = textOption(read, 'now')
  const now = asked === null ? { ok: true as const, value: io.nowMs() } : writtenMs(asked)
  if (!now.ok) return refuse(io, copy.badNow(asked ?? ''), EXIT.usage)
  const nowMs = Math.floor(now.value / 1000) * 1000
  if (isFromFuture({ generated: toInstant(nowMs) }, io.nowMs()))
    return refuse(io, copy.nowInFuture(toInstant(nowMs), toInstant(io.nowMs())), EXIT.failed)
  if (existsSync(out) && !payloadIn(readFileSync(out))) return refuse(io, directoryCopy.outIsOther(out), EXIT.failed)

  const { file, lines } = readCities(source)
  for (const line of lines) io.out(line)
  if (!file) return refuse(io, directoryCopy.notBuilt, EXIT.failed)
  const keys: SigningKey[] = []
  for (const name of ['key', 'next-key'] as const) {
    const given = textOption(read, name)
    if (given === null && name === 'next-key') continue
    const key = given === null ? signingKeyOf(null, isRelease) : readSigningKey(given)
    if (!key.ok) return refuse(io, key.error, EXIT.failed)
    if (!file.root.some(({ publicKey }) => publicKey === key.value.publicKey))
      return refuse(io, directoryCopy.keyNotRoot(key.value.keyid), EXIT.failed)
    keys.push(key.value)
  }
  const named = [...keys, ...file.cities.flatMap(city => city.keys)]
  const development = named.find(({ keyid }) => isDevelopmentKeyid(keyid))
  if (isRelease && development) return refuse(io, directoryCopy.devKey(development.keyid), EXIT.failed)

  const payload = {
    spec: '1.0',
    directory: file.directory,
    revision: file.revision ?? nowMs / 1000,
    generated: toInstant(nowMs),
    expires: toInstant(nowMs + file.expiresDays * DAY_MS),
    cities: file.cities,
  }
  const unread = unreadIn(payload)
  if (unread !== null) return refuse(io, directoryCopy.refused(unread), EXIT.failed)
  for (const [one, other] of overlapsIn(file.cities)) io.out(directoryCopy.overlaps(one, other))
  await writeWhole(out, signDirectory(payload, keys), { file: 0o644 })
  io.out(directoryCopy.built(out, payload.revision, file.cities.length, payload.expires))
  return EXIT.ok
}

/** feedc directory publish FILE --to file:DIR|s3://bucket/prefix [--trust FILE] [--new-key] [--replace-future] [--rehearsal]. */
async function publish(args: readonly string[], io: Io): Promise<ExitCode> {
  if (hasSecret(args)) return refuse(io, publishCopy.secretInArguments, EXIT.usage)
  const read = readArguments(args, PUBLISH_OPTIONS)
  const [file, ...extra] = read?.positionals ?? []
  const address = read && textOption(read, 'to')
  if (!read || !file || extra.length > 0 || !address) return refuse(io, directoryCopy.usage, EXIT.usage)
  if (!existsSync(file)) return refuse(io, directoryCopy.noDirectory(file), EXIT.failed)
  const bytes = readFileSync(file)
  const root = rootTrust(textOption(read, 'trust'), bytes)
  if (!root.ok) return refuse(io, root.error, EXIT.usage)
  const target = await openTarget(address, io)
  if (!target.ok) return refuse(io, target.error, EXIT.usage)
  const done = await publishDirectory(target.value, bytes, { root: root.value, nowMs: io.nowMs(), ...consentsOf(read) })
  if (!done.ok) return refuse(io, done.error, EXIT.failed)
  io.out(done.value)
  return EXIT.ok
}
