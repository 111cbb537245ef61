import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FEEDS } from './editions'
import { FEED_URL, HOME, serving, start, warmDisk } from './phones'
import { stateOn } from './stateOn'

it('costs a courier one request of at most 1.5 KB and one update of the screen, when nothing changed', async () => {
  const phone = await start({ serve: serving(FEEDS.new) }, await warmDisk())
  const page = await phone.open(HOME)
  const before = page.setDatas.length
  await phone.advance(60_000)
  assert.deepEqual(
    phone.network.requests.map(({ url }) => url),
    [`${FEED_URL}index.json`],
  )
  assert.ok(phone.network.bytesReceived <= 1536, `${phone.network.bytesReceived} B came`)
  assert.equal(phone.network.bytesReceived, FEEDS.new.get('index.json')!.length)
  assert.ok(page.setDatas.length - before <= 1, `${page.setDatas.length - before} updates`)
  assert.equal(stateOn(phone), 'fresh')
  phone.expectNoErrors()
})
