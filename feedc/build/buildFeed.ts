import type { FeedIndex } from '@core/feed/wire/index'
import type { Content, FeedConfig } from '@feedc/content/Content'
import type { FeedFile } from './feedFile'
import { hashParts } from './hashParts'
import { indexOf } from './indexOf'
import { signIndex } from './signIndex'
import type { SigningKey } from './signingKey'
import { type SizeProblems, sizeProblems } from './sizes'

export interface BuiltFeed {
  readonly index: FeedIndex
  /** The signed index last. */
  readonly files: readonly FeedFile[]
  readonly archivePages: number
  readonly sizes: SizeProblems
}

/** A signed feed of content without errors, in memory. `atLeast`: its revision is no lower. */
export function buildFeed(content: Content, config: FeedConfig, nowMs: number, key: SigningKey, atLeast = 0): BuiltFeed {
  const { parts, archive, files } = hashParts(content)
  const made = indexOf(config, nowMs, { parts, archive: [...archive] })
  const index = { ...made, revision: Math.max(made.revision, atLeast) }
  const all = [...files, { name: 'index.json', bytes: signIndex(index, key) }]
  return { index, files: all, archivePages: archive.length, sizes: sizeProblems(all, archive.length, content.stations.length) }
}
