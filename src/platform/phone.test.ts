import assert from 'node:assert/strict'
import { beforeEach, it } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { dial, dialListed } from './phone'

beforeEach(() => wechat.reset())

it('dials a number of the content’s only when the package lists it; any other is copied, as text', async () => {
  for (const number of ['110', '12351', '4001234567', '1101', '021-12345']) dialListed(number)
  await Promise.resolve()
  assert.deepEqual(wechat.dialled, ['110', '12351'])
  assert.deepEqual(wechat.clipped, ['4001234567', '1101', '021-12345'])
})

it('dials what the courier typed in', () => {
  dial('021-55550000')
  assert.deepEqual(wechat.dialled, ['021-55550000'])
})
