import { existsSync } from 'node:fs'
import type { Trust } from '@core/feed/trust'
import { err, ok, type Result } from '@core/result'
import { type SigningKey, signingKeyOf } from '@feedc/build/signingKey'
import { PACKAGE_TRUST, readTrust, trustFile } from '@feedc/build/trust'
import { copy } from '@feedc/copy'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'
import { publishCopy } from '@feedc/publish/copy'
import type { FeedTarget } from '@feedc/publish/FeedTarget'
import { indexIn } from '@feedc/publish/indexIn'
import { keptRevisions } from '@feedc/publish/keptRevisions'
import { INDEX } from '@feedc/publish/names'
import { hasSecret, openTarget } from '@feedc/publish/openTarget'
import { type Progress, startProgress } from '@feedc/publish/progress'
import { readPublished } from '@feedc/publish/published'
import { publishFeed } from '@feedc/publish/publishFeed'
import { consentsOf, keepOf, PUBLISH_OPTIONS } from '@feedc/publish/publishOptions'
import { restoreRevision } from '@feedc/publish/restoreRevision'

const OPTIONS = { ...PUBLISH_OPTIONS, key: 'string', release: 'boolean' } as const

/**
 * feedc rollback --to TARGET [REVISION] [--key FILE] [--release] [--trust FILE] and what `publish` takes — without a revision
 * lists those that are kept; with one, publishes that content again under a higher revision, because phones refuse a lower one.
 */
export async function rollback(args: readonly string[], io: Io): Promise<ExitCode> {
  if (hasSecret(args)) return refuse(io, publishCopy.secretInArguments, EXIT.usage)
  const read = readArguments(args, OPTIONS)
  const address = read && textOption(read, 'to')
  const [word, ...extra] = read?.positionals ?? []
  if (!read || !address || extra.length > 0) return refuse(io, copy.usage, EXIT.usage)
  const keep = keepOf(read)
  if (keep === null) return refuse(io, publishCopy.badKeep, EXIT.usage)
  if (word !== undefined && !/^[1-9]\d{0,15}$/.test(word)) return refuse(io, publishCopy.badRevision(word), EXIT.usage)
  const trusted = word === undefined ? ok(null) : readTrust(trustOf(read), new Uint8Array())
  if (!trusted.ok) return refuse(io, trusted.error, EXIT.usage)
  const target = await openTarget(address, io)
  if (!target.ok) return refuse(io, target.error, EXIT.usage)

  const progress = startProgress(io.out)
  try {
    if (word === undefined) return await list(target.value, await keysOf(target.value, read), io, progress)
    const done = await restore(Number(word), target.value, { read, keep, io, progress })
    return done.ok ? EXIT.ok : refuse(io, done.error, EXIT.failed)
  } finally {
    progress.stop()
  }
}

const trustOf = (read: Arguments): string => trustFile(textOption(read, 'trust') ?? textOption(read, 'key'))

/** Whose signatures can be gone back to: what was named, else what was built here; null where neither is, or another feed's stands there. */
async function keysOf(target: FeedTarget, read: Arguments): Promise<Trust['keys'] | null> {
  const named = textOption(read, 'trust') ?? textOption(read, 'key')
  if (named === null && !existsSync(PACKAGE_TRUST)) return null
  const stands = await target.get(INDEX)
  const trust = stands.ok && stands.value ? readTrust(trustFile(named), stands.value) : null
  return trust?.ok && stands.ok && stands.value && indexIn(stands.value)?.feed === trust.value.feed ? trust.value.keys : null
}

async function list(target: FeedTarget, keys: Trust['keys'] | null, io: Io, progress: Progress): Promise<ExitCode> {
  const kept = await keptRevisions(target, progress, keys)
  if (!kept.ok) return refuse(io, kept.error, EXIT.failed)
  io.out(kept.value.length > 0 ? publishCopy.kept : publishCopy.noneKept(target.label))
  for (const line of kept.value) io.out(line)
  return EXIT.ok
}

interface Asked {
  readonly read: Arguments
  readonly keep: number
  readonly io: Io
  readonly progress: Progress
}

async function restore(revision: number, target: FeedTarget, { read, ...rest }: Asked): Promise<Result<void, string>> {
  const key: Result<SigningKey, string> = signingKeyOf(textOption(read, 'key'), read.options.release === true)
  if (!key.ok) return key
  const before = await readPublished(target, { keys: [key.value] })
  if (!before.ok) return before
  if (!before.value) return err(publishCopy.nothingPublished(target.label))
  const trust = readTrust(trustOf(read), before.value.bytes)
  if (!trust.ok) return trust
  const common = { target, trust: trust.value, ...rest }
  const feed = await restoreRevision(revision, { ...common, key: key.value, before: before.value })
  return feed.ok ? publishFeed({ ...common, feed: feed.value, ...consentsOf(read) }) : feed
}
