import assert from 'node:assert/strict'
import type { Publication } from '@feedc/publish/Publication'
import { publishFeed } from '@feedc/publish/publishFeed'
import { openWholeFeed, type VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { fakeIo } from './fakeIo'
import type { MemoryTarget } from './memoryTarget'
import { aFeed, aSigner, type FeedPatch, type TestFeed, trustIn } from './signedFeed'

/** One publisher of one feed, whose versions differ in their number and their one article's title. */
export const signer = aSigner()
export const trust = trustIn(signer)
export const AS = { contentType: '', cacheControl: '' }
export const REFUSAL = { code: 'denied', name: 'x', detail: '403' } as const
export const QUIET = { at: () => undefined, stop: () => undefined }

export const version = (at: number, patch: FeedPatch = {}): TestFeed =>
  aFeed(signer, { revision: 1795000000 + at, titles: [`${at}`], ...patch })

export async function verified(feed: TestFeed): Promise<VerifiedFeed> {
  const opened = await openWholeFeed(name => feed.files.get(name) ?? null, trust, fakeIo().io)
  assert(opened)
  return opened
}

/** Publishes and gives what was said; the error, if there was one, is the last line. */
export async function publish(target: MemoryTarget, feed: TestFeed, more: Partial<Publication> = {}): Promise<string[]> {
  const { io, lines } = fakeIo()
  const refused = { isNewKey: false, replacesFuture: false, isRehearsal: false }
  const consents = { keep: 10, isDryRun: false, allowsRemovals: true, ...refused, ...more }
  const done = await publishFeed({ target, feed: await verified(feed), trust, io, progress: QUIET, ...consents })
  return done.ok ? lines : [...lines, done.error]
}
