import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { FEED_ERROR_CODES, type FeedError } from '@core/feed/FeedError'
import type { Clocks } from '@core/feed/judgeDate'
import { type Held, judgeIndex } from '@core/feed/judgeIndex'
import { openIndex } from '@core/feed/openIndex'
import { openPart } from '@core/feed/openPart'
import type { Trust } from '@core/feed/trust'
import type { PartName, PartRef } from '@core/feed/wire/index'
import type { Result } from '@core/result'

/** What a vector holds; test/vectors/write.ts makes them. A second client can read them too. */
type Vector = { about: string; text?: string; base64?: string } & (
  | { kind: 'index'; trust: Pick<Trust, 'feed' | 'keys'>; held?: Held; nowMs?: number; serverMs?: number; provenMs?: number }
  | { kind: 'part'; name: PartName; ref: PartRef }
)

const NOW = Date.parse('2026-11-24T08:00:00+08:00')
const files = readdirSync('test/vectors').filter(file => file.endsWith('.json'))
const vectorIn = (file: string): Vector => JSON.parse(readFileSync(`test/vectors/${file}`, 'utf8')) as Vector
const codeOf = (file: string): string => file.slice(0, file.indexOf('.'))

const clocksOf = ({ nowMs = NOW, serverMs, provenMs = 0 }: Vector & { kind: 'index' }): Clocks => ({
  ownMs: nowMs,
  serverMs: serverMs ?? null,
  provenMs,
})

function open(vector: Vector): Result<unknown, FeedError> {
  const bytes = Buffer.from(vector.base64 ?? vector.text ?? '', vector.base64 ? 'base64' : 'utf8')
  if (vector.kind === 'part') return openPart(vector.name, vector.ref, bytes)
  const opened = openIndex(bytes, vector.trust)
  return opened.ok && vector.held ? judgeIndex(opened.value.index, vector.held, clocksOf(vector)) : opened
}

for (const file of files) {
  const vector = vectorIn(file)
  it(`${codeOf(file) === 'ok' ? 'opens' : `refuses as ${codeOf(file)}`}: ${vector.about} (${file})`, () => {
    const opened = open(vector)
    assert.equal(opened.ok ? 'ok' : opened.error.code, codeOf(file))
  })
}

it('holds a vector for every reason to refuse a feed that a file can show', () => {
  const shown = new Set(files.map(codeOf))
  // A phone without BigInt isn't in a file; items are dropped, not refused (src/feed/parse*.test.ts).
  const elsewhere = ['cannot_verify', 'bad_item', 'duplicate_id']
  assert.deepEqual(
    FEED_ERROR_CODES.filter(code => !shown.has(code) && !elsewhere.includes(code)),
    [],
  )
})
