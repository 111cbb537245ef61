import assert from 'node:assert/strict'
import { beforeEach, it } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { readKey, writeKey } from './keys'

beforeEach(() => wechat.reset())

it('keeps a value, and reads null where there is none', () => {
  assert.ok(writeKey('k', { schemaVersion: 1 }))
  assert.deepEqual([readKey('k'), readKey('other')], [{ schemaVersion: 1 }, null])
})

it('says that the phone is full, and survives a key that can’t be read', () => {
  wechat.isFull = true
  assert.equal(writeKey('k', 1), false)
  wechat.keys.set('k', '{broken')
  assert.equal(readKey('k'), null)
})
