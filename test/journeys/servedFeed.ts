import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { FeedIndex } from '@core/feed/wire/index'
import { signIndex } from '@feedc/build/signIndex'
import { developmentKey } from '@feedc/build/signingKey'
import { FEED } from '@test/rig/dists'

export const FEED_URL = 'https://nuanfeng.test/feed/'

/** The index of the build under test with something changed, one revision on, signed by the key that the build under test trusts. */
export function nextIndex(patch: Partial<FeedIndex>): Uint8Array {
  const key = developmentKey()
  assert(key.ok)
  const built = builtIndex()
  return signIndex({ ...built, revision: built.revision + 1, ...patch }, key.value)
}

export function builtIndex(): FeedIndex {
  const { payload } = JSON.parse(readFileSync(`${FEED}/index.json`, 'utf8')) as { payload: string }
  return JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as FeedIndex
}

export const developmentKeyId = (): string => {
  const key = developmentKey()
  assert(key.ok)
  return key.value.keyid
}
