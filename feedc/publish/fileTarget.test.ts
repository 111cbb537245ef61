import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { fileFailure, fileTarget } from './fileTarget'
import { isHalfWritten, servedAs } from './names'
import { sentenceOf } from './sentence'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nuanfeng-target-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const AS = servedAs('index.json')

describe('a folder that a web server reads', () => {
  it('keeps what is put, lists it with what was kept, and forgets what is removed', async () => {
    const target = fileTarget(join(dir, 'www/feed'))
    assert.deepEqual(await target.list(), { ok: true, value: [] })
    assert.deepEqual(await target.get('index.json'), { ok: true, value: null })
    for (const name of ['index.json', 'revisions/1.json']) assert.ok((await target.put(name, Buffer.from('{}'), AS)).ok)
    const listed = await target.list()
    assert(listed.ok)
    assert.deepEqual(listed.value.map(({ name, bytes }) => [name, bytes]).sort(), [
      ['index.json', 2],
      ['revisions/1.json', 2],
    ])
    for (const _ of [1, 2]) assert.ok((await target.remove('revisions/1.json')).ok)
    assert.deepEqual(readdirSync(join(dir, 'www/feed/revisions')), [])
  })

  it('holds the old file whole until the new one is', async () => {
    const target = fileTarget(dir)
    await target.put('index.json', Buffer.from('old'), AS)
    // What a publisher that was killed in the middle of writing left.
    writeFileSync(join(dir, '.index.json.7-a.part'), 'ne')
    assert.equal(readFileSync(join(dir, 'index.json'), 'utf8'), 'old')
    await target.put('index.json', Buffer.from('new'), AS)
    assert.deepEqual(readdirSync(dir), ['.index.json.7-a.part', 'index.json'])
    assert.equal(readFileSync(join(dir, 'index.json'), 'utf8'), 'new')
    assert.ok(isHalfWritten('.index.json.7-a.part'), 'and is tidied away once nobody can be writing it any more')
  })

  it('is never half of one index and half of another while two publishers write it', async () => {
    const [one, other] = ['a', 'b'].map(sign => Buffer.from(sign.repeat(200_000)))
    const whole = new Set([one!, other!].map(bytes => bytes.toString()))
    const [first, second] = [fileTarget(dir), fileTarget(dir)]
    assert.ok((await first.put('index.json', one!, AS)).ok)
    for (let round = 0; round < 30; round++) {
      const both = [first.put('index.json', one!, AS), second.put('index.json', other!, AS)]
      let isOver = false
      const done = Promise.all(both).finally(() => {
        isOver = true
      })
      while (!isOver) {
        assert.ok(whole.has(readFileSync(join(dir, 'index.json'), 'utf8')), `round ${round}`)
        await new Promise(resolve => setImmediate(resolve))
      }
      assert.deepEqual(
        (await done).map(({ ok }) => ok),
        [true, true],
        `round ${round}`,
      )
    }
  })
})

describe('what an operator is told when the folder says no', () => {
  const target = fileTarget('/var/www/feed')
  const told = (code: string): string => sentenceOf(target, fileFailure(Object.assign(new Error('no'), { code }), 'news'))

  it('is what to do about it', () => {
    assert.match(told('ENOSPC'), /file:\/var\/www\/feed（news）：磁盘或空间满了。.*\[ENOSPC\]/)
    assert.match(told('EACCES'), /没有权限/)
    assert.match(told('EROFS'), /没有权限/)
    assert.match(told('EIO'), /原因不清楚/)
  })

  it('leaves no half-written file when a write fails', async () => {
    mkdirSync(join(dir, 'index.json'))
    const put = await fileTarget(dir).put('index.json', Buffer.from('{}'), AS)
    assert(!put.ok)
    assert.match(sentenceOf(fileTarget(dir), put.error), /同名的文件，或者不是文件夹/)
    assert.deepEqual(readdirSync(dir), ['index.json'])
  })
})
