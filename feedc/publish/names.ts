import { ownValue } from '@feedc/ownValue'
import type { ServedAs } from './FeedTarget'

export const INDEX = 'index.json'
/** What WeChat's background fetch downloads (docs/feed-format.md §3.9). */
export const BACKGROUND = 'background.json'

/** Where an index is announced before it stands, and kept after it was replaced. */
export const revisionName = (revision: number): string => `revisions/${revision}.json`

/** The revision that a file keeps; null for any other file. */
export function revisionIn(name: string): number | null {
  const digits = /^revisions\/([1-9]\d{0,15})\.json$/.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A part, an archive page or an image: named by its hash, never changed. Nothing else is ever deleted but kept revisions. */
export const isHashed = (name: string): boolean => /^[a-z][a-z0-9-]*\.[0-9a-f]{64}\.(json|jpg|png|webp)$/.test(name)

/** What fileTarget was writing when it was ended. */
export const isHalfWritten = (name: string): boolean => /^(revisions\/)?\.[\w.-]+\.part$/.test(name)

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** §1 What is named by its hash may be kept for a year, the longest that caches heed; the others are asked for each time. */
export const servedAs = (name: string): ServedAs => ({
  contentType: ownValue(TYPES, name.split('.').pop() ?? '') ?? 'application/octet-stream',
  cacheControl: isHashed(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
})
