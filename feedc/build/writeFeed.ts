import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FeedIndex, PartName, PartRef } from '@/feed/wire/index'
import { PART_NAMES } from '@/feed/wire/index'
import type { Parts } from './compose'

export interface FeedFile {
  readonly name: string
  readonly bytes: Buffer
}

export interface HashedParts {
  readonly refs: FeedIndex['parts']
  readonly files: readonly FeedFile[]
}

/** Each part named by the SHA-256 of its bytes: an unchanged part keeps its name, and every cache may keep it for ever. */
export function hashParts(parts: Parts): HashedParts {
  const files: FeedFile[] = []
  const refs = Object.fromEntries(
    PART_NAMES.map((part): [PartName, PartRef] => {
      const bytes = Buffer.from(JSON.stringify(parts[part], compact))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const name = `${part}.${sha256}.json`
      files.push({ name, bytes })
      return [part, { path: name, bytes: bytes.length, sha256 }]
    }),
  ) as unknown as FeedIndex['parts']
  return { refs, files }
}

/** Empty lists that mean something: never open, no parts. */
const KEPT_EMPTY = new Set([
  'weekly',
  'intervals',
  'features',
  'items',
  'alerts',
  'guides',
  'checks',
  'paths',
  'triage',
  'channels',
  'benefits',
  'hotlines',
  'legal',
  'checklists',
  'calls',
  'signs',
  'steps',
])

/**
 * What nobody knows is absent, not null, and what isn't there is no empty list: a sixth of the bytes.
 * GeoJSON alone insists on `geometry: null` (RFC 7946 §3.2).
 */
function compact(key: string, value: unknown): unknown {
  if (value === null) return key === 'geometry' ? null : undefined
  return Array.isArray(value) && value.length === 0 && !KEPT_EMPTY.has(key) ? undefined : value
}

/** Writes a feed folder whole or not at all: beside it first, then in its place. */
export function writeFeed(out: string, files: readonly FeedFile[]): void {
  mkdirSync(dirname(out), { recursive: true })
  const fresh = mkdtempSync(join(dirname(out), `.${basename(out)}-`))
  for (const { name, bytes } of files) writeFileSync(join(fresh, name), bytes)
  const old = `${fresh}-old`
  if (existsSync(out)) renameSync(out, old)
  renameSync(fresh, out)
  rmSync(old, { recursive: true, force: true })
}

export const gzipBytes = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length
