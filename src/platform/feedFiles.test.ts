import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { filesIn } from './feedFiles'

const feedFiles = filesIn('feed')

const text = '{"题":"暖蜂"}'
const bytes = Buffer.from(`xx${text}xx`).subarray(2, -2)

describe('parts as files on a phone', () => {
  beforeEach(() => wechat.reset())

  it('come back as they were written, also when they were a piece of something larger', async () => {
    assert.ok(await feedFiles.write('a.json', bytes))
    assert.equal(feedFiles.read('a.json'), text)
    assert.deepEqual([...wechat.files.keys()], ['wxfile://usr/feed/a.json'])
  })

  it('read as nothing when they aren’t there', () => {
    assert.equal(feedFiles.read('a.json'), null)
  })

  it('stay as they were on a full phone, and say so', async () => {
    await feedFiles.write('a.json', bytes)
    wechat.isFull = true
    assert.equal(await feedFiles.write('a.json', Buffer.from('{}')), false)
    assert.equal(feedFiles.read('a.json'), text)
  })

  it('are cleared away when no feed names them, what an interrupted write left too', async () => {
    for (const name of ['a.json', 'b.json']) await feedFiles.write(name, bytes)
    wechat.files.set('wxfile://usr/feed/c.json.new', bytes)
    await feedFiles.keepOnly(['b.json'])
    assert.deepEqual([...wechat.files.keys()], ['wxfile://usr/feed/b.json'])
  })

  it('need no folder to be cleared away', async () => {
    assert.doesNotThrow(() => feedFiles.keepOnly([]))
  })
})
