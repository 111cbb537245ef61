import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FEED_ERROR_CODES } from '@core/feed/FeedError'
import { copy } from './copy'
import { diagnosticLines, diagnosticText } from './diagnostics'

const atMs = Date.parse('2026-11-24T12:03:00+08:00')
const FACTS = { version: '0.1.0', revision: 1795392000, baseLibrary: '3.7.0 / 8.0.54' }

it('says what happened in words, newest first, beside the code that a helper asks for', () => {
  const entries = [
    { atMs, event: 'refreshed', code: 'unreachable timeout' },
    { atMs: atMs + 60_000, event: 'refreshed', code: 'updated' },
  ]
  assert.deepEqual(diagnosticLines(entries), [
    { words: `12:04 ${copy.events['refreshed updated']}`, code: 'refreshed updated' },
    { words: `12:03 ${copy.events['refreshed unreachable']}`, code: 'refreshed unreachable timeout' },
  ])
})

it('has words for every way a refresh can be refused', () => {
  for (const code of FEED_ERROR_CODES) {
    const [line] = diagnosticLines([{ atMs, event: 'refreshed', code: `rejected ${code}` }])
    assert.match(line!.words, /[\u4e00-\u9fff]/, code)
  }
})

it('shows a code that a later version added as it is', () => {
  assert.deepEqual(diagnosticLines([{ atMs, event: 'later', code: 'thing' }]), [{ words: '12:03 later', code: 'later thing' }])
})

it('is copied as plain text with the versions on top, oldest first', () => {
  const text = diagnosticText(FACTS, [{ atMs, event: 'storage', code: 'part_not_saved' }])
  assert.equal(text, '暖蜂 0.1.0 · 内容版本 1795392000 · 基础库 3.7.0 / 8.0.54\n2026-11-24 12:03 storage part_not_saved')
})
