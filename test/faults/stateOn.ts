import assert from 'node:assert/strict'
import type { Phone } from 'weapp-rig'
import { copy } from '@/features/status/copy'
import type { FeedStatusKind } from '@/features/status/feedStatus'

const DAY = '\\d{4}.\\d{2}.\\d{2}'
const WHEN = '\\d{2}.\\d{2}.\\d{2}:\\d{2}'
const sentence = (words: (date: string) => string, date: string): RegExp =>
  new RegExp(
    words('§')
      .replace(/[()+?.*]/g, '\\$&')
      .replace('§', date),
  )

/** The strip's own sentences, each with a date in it. */
const SENTENCES: Record<Exclude<FeedStatusKind, 'fresh'>, RegExp> = {
  bundled: sentence(copy.bundled, DAY),
  offline: sentence(copy.offline, WHEN),
  stale: sentence(copy.stale, WHEN),
  expired: sentence(copy.expired, DAY),
  refused: sentence(copy.refused, WHEN),
  cannot_verify: sentence(copy.cannotVerify, WHEN),
}

/** What the open page says about its content's age; nothing to say is 'fresh'. */
export function stateOn({ page }: Phone): FeedStatusKind {
  const text = page.text()
  const said = (Object.keys(SENTENCES) as Exclude<FeedStatusKind, 'fresh'>[]).filter(kind => SENTENCES[kind].test(text))
  assert.ok(said.length <= 1, `expected one state on the screen, got ${said.join(' and ')}`)
  return said[0] ?? 'fresh'
}
