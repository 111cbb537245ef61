import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { FEED_ERROR_CODES } from '@core/feed/FeedError'
import { productAnswer } from './client/productAnswer'
import type { SavedVector } from './client/vector'

const files = readdirSync('test/vectors').filter(file => file.endsWith('.json'))
const vectorIn = (file: string): SavedVector => JSON.parse(readFileSync(`test/vectors/${file}`, 'utf8')) as SavedVector
const codeOf = (file: string): string => file.slice(0, file.indexOf('.'))

for (const file of files) {
  const vector = vectorIn(file)
  it(`${codeOf(file) === 'ok' ? 'reads' : `refuses as ${codeOf(file)}`}: ${vector.about} (${file})`, () => {
    const expected = { code: codeOf(file), ...vector.expect }
    const answer = productAnswer(vector)
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map(key => [key, answer[key]])), expected)
  })
}

it('holds a vector for every reason to refuse a feed that a file can show', () => {
  const shown = new Set(
    files.flatMap(file => [codeOf(file), ...(JSON.stringify(vectorIn(file).expect ?? '').match(/[a-z_]+/g) ?? [])]),
  )
  // A phone without BigInt isn't in a file.
  assert.deepEqual(
    FEED_ERROR_CODES.filter(code => !shown.has(code) && code !== 'cannot_verify'),
    [],
  )
})

it('says of every vector what it is about, and of every reading what the answer is', () => {
  for (const file of files) {
    const { about, kind, expect } = vectorIn(file)
    assert.ok(about, file)
    assert.equal(
      codeOf(file) === 'ok' && !['index', 'part', 'directory'].includes(kind),
      expect !== undefined && !['index', 'directory'].includes(kind),
      file,
    )
  }
})
