import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { writeFeed } from './writeFeed'

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-write-'))
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const out = (): string => join(work, 'public/feed')
const isThere = (name: string): string => readFileSync(join(out(), name), 'utf8')
const beside = (): string[] => readdirSync(join(work, 'public'))

describe('a feed folder', () => {
  it('replaces the one before, with nothing of it left and nothing beside it', () => {
    writeFeed(out(), [file('news.json', '旧'), file('gone.json', '旧')])
    writeFeed(out(), [file('news.json', '新')])
    assert.deepEqual([readdirSync(out()), isThere('news.json'), beside()], [['news.json'], '新', ['feed']])
  })

  it('stays as it was when a file of the new one can’t be written', () => {
    writeFeed(out(), [file('news.json', '旧')])
    assert.throws(() => writeFeed(out(), [file('news.json', '新'), file('no/such/folder.json', '')]))
    assert.deepEqual([isThere('news.json'), beside()], ['旧', ['feed']])
  })

  it('comes back when the new one can’t take its place: couriers never find none', () => {
    writeFeed(out(), [file('news.json', '旧')])
    function* thenGone(): Generator<ReturnType<typeof file>> {
      yield file('news.json', '新')
      for (const name of beside()) if (name !== 'feed') rmSync(join(work, 'public', name), { recursive: true })
    }
    assert.throws(() => writeFeed(out(), thenGone() as never))
    assert.deepEqual([isThere('news.json'), beside()], ['旧', ['feed']])
  })

  it('leaves nothing behind when there was none before', () => {
    mkdirSync(join(work, 'public'))
    assert.throws(() => writeFeed(out(), [file('no/such/folder.json', '')]))
    assert.deepEqual(beside(), [])
  })
})
