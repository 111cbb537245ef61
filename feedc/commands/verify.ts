import { openFeedFolder, readIfThere } from '@feedc/build/openFeedFolder'
import { DEVELOPMENT_KEY } from '@feedc/build/signingKey'
import { readTrust } from '@feedc/build/trust'
import { copy } from '@feedc/copy'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments, textOption } from '@feedc/options'
import type { FeedError } from '@/feed/FeedError'
import { openPart } from '@/feed/openPart'
import { type FeedIndex, PART_NAMES, type PartName, type PartRef } from '@/feed/wire/index'

/**
 * feedc verify FEED [--trust FILE] — opens a built feed with the phone's own code, and says what a phone would refuse or drop.
 * Exit 1 for either: a compiler that writes what phones drop is broken, and so is a folder that somebody touched.
 */
export async function verify(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { trust: 'string' })
  const [dir, ...extra] = read?.positionals ?? []
  if (!read || !dir || extra.length > 0) return refuse(io, copy.usage, EXIT.usage)
  const file = textOption(read, 'trust') ?? DEVELOPMENT_KEY
  const trust = readTrust(file, dir)
  if (!trust.ok) return refuse(io, trust.error, EXIT.failed)

  const opened = openFeedFolder(dir, trust.value)
  if (!opened.ok) return refuse(io, copy.notTrusted(`${opened.error.code} ${opened.error.at}`.trim()), EXIT.failed)
  const { index, keyids } = opened.value
  io.out(copy.verified(index.feed, index.revision, keyids.join(' '), index.expires))
  const problems = partsIn(index).flatMap(([name, ref]) => verifyPart(dir, name, ref, io))
  for (const problem of problems) io.err(problem)
  return problems.length > 0 ? EXIT.failed : EXIT.ok
}

const partsIn = (index: FeedIndex): readonly (readonly [PartName, PartRef])[] => [
  ...PART_NAMES.map(name => [name, index.parts[name]] as const),
  ...index.archive.map(ref => ['news', ref] as const),
]

/** What is wrong with one part, in sentences; nothing when a phone takes all of it. */
function verifyPart(dir: string, name: PartName, ref: PartRef, io: Io): readonly string[] {
  const label = ref.path.replace(/\..*/, '')
  const bytes = readIfThere(dir, ref.path)
  if (!bytes) return [copy.partRefused(label, 'missing')]
  const part = openPart(name, ref, bytes)
  if (!part.ok) return [copy.partRefused(label, part.error.code)]
  const { value, dropped } = part.value
  io.out(copy.verifiedPart(label, countOf(value), dropped.length))
  return dropped.map(({ at, code }: FeedError) => copy.itemDropped(label, at, code))
}

const countOf = (value: object): number =>
  Array.isArray(value)
    ? value.length
    : Object.values(value).reduce<number>((sum, list) => sum + (list as readonly unknown[]).length, 0)
