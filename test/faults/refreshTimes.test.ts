import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unbroken } from '@core/feed/copy'
import { answer, type Host, type Options, type Phone, type WxApis } from 'weapp-rig'
import { copy } from '@/features/status/copy'
import { editionOn, FEEDS, MADE_AT_MS } from './editions'
import { down, FEED_URL, HOME, HOUR_MS, type Scene, serving, start, warmDisk } from './phones'
import { stateOn } from './stateOn'

const MINUTE_MS = 60_000
const unchanged = serving(FEEDS.new)

/** A phone that holds what the server has, on its first screen. */
async function opened(scene: Scene = {}): Promise<Phone> {
  const phone = await start({ serve: unchanged, ...scene }, await warmDisk())
  await phone.open(HOME)
  return phone
}
/** When the server was asked for the index, ms of the phone's time since `sinceMs`. */
const askedAt = ({ network }: Phone, sinceMs = MADE_AT_MS + 2 * HOUR_MS): number[] =>
  network.requests.filter(({ url }) => url === `${FEED_URL}index.json`).map(({ atMs }) => atMs - sinceMs)
const count = (phone: Phone): number => askedAt(phone).length

/** The courier rides for so long and looks again. */
async function away(phone: Phone, ms: number): Promise<void> {
  await phone.hide()
  await phone.advance(ms)
  await phone.show()
}

describe('the server is asked', () => {
  it('once at launch, half a second later, when the first screen has been drawn', async () => {
    const phone = await opened()
    assert.deepEqual([count(phone), phone.page.setDatas.length], [0, 1])
    await phone.advance(5 * MINUTE_MS)
    const [first = 0, ...more] = askedAt(phone)
    assert.ok(first >= 500 && first < 600 && more.length === 0, `asked after ${first} ms, and ${more.length} times more`)
  })

  it('on coming back after ten minutes, and not before', async () => {
    const phone = await opened()
    await phone.advance(1_000)
    await away(phone, 9 * MINUTE_MS)
    assert.equal(count(phone), 1)
    await away(phone, 2 * MINUTE_MS)
    assert.equal(count(phone), 2)
  })

  it('at every pull-down, and the gesture ends when the answer is in', async () => {
    const phone = await opened()
    await phone.advance(1_000)
    for (const times of [2, 3]) {
      await phone.page.pullDown()
      await phone.advance(1_000)
      assert.deepEqual([count(phone), phone.callsOf('stopPullDownRefresh').length], [times, times - 1])
    }
  })

  it('when the network is back, but not at each flicker in a lift shaft', async () => {
    const phone = await opened()
    await phone.advance(1_000)
    phone.network.change('none')
    await phone.advance(20_000)
    phone.network.change('4g')
    await phone.advance(1_000)
    assert.equal(count(phone), 2)
    phone.network.change('none')
    phone.network.change('4g')
    await phone.advance(1_000)
    assert.equal(count(phone), 2)
  })

  it('when the courier taps “try again”', async () => {
    const phone = await opened({ serve: down })
    await phone.advance(2_000)
    await phone.page.tap(copy.retry)
    assert.equal(count(phone), 2)
  })

  it('more and more rarely while it fails, never in step with other phones, and at once again after a success', async () => {
    let isDown = true
    const serve: Scene['serve'] = name => (isDown ? { status: 503 } : unchanged(name))
    const phones = await Promise.all([opened({ serve }), opened({ serve })])
    const waits = phones.map(() => [] as number[])
    for (const [at, phone] of phones.entries()) {
      await phone.advance(3 * HOUR_MS)
      const asked = askedAt(phone)
      waits[at] = asked.slice(1).map((ms, n) => ms - asked[n]!)
    }
    for (const wait of waits) {
      wait.forEach((ms, n) => {
        const full = Math.min(30 * MINUTE_MS, 15_000 * 2 ** n)
        assert.ok(ms >= full / 2 && ms <= full + 16_000, `wait ${n + 1}: ${ms} ms of ${full}`)
      })
      assert.ok(wait.length >= 10 && wait.length <= 20, `${wait.length} attempts in three hours`)
    }
    assert.notDeepEqual(waits[0], waits[1])
    isDown = false
    await phones[0]!.page.pullDown()
    await phones[0]!.advance(1_000)
    assert.equal(stateOn(phones[0]!), 'fresh')
  })

  it('never from a pocket, whatever the network does there', async () => {
    const phone = await opened({ serve: down })
    await phone.advance(2_000)
    await phone.hide()
    for (let minute = 0; minute < 60; minute += 10) {
      phone.network.change(minute % 20 === 0 ? 'none' : '4g')
      await phone.advance(10 * MINUTE_MS)
    }
    assert.equal(count(phone), 1)
  })
})

describe('what WeChat fetched while the app was closed', () => {
  const fetchedAtMs = MADE_AT_MS + 1.5 * HOUR_MS
  const files = Object.fromEntries([...FEEDS.newest].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
  const granted = (host: Host): WxApis => ({
    getBackgroundFetchData: (options: Options) =>
      host.clock.after(1, () =>
        answer(host, 'getBackgroundFetchData', options, { fetchedData: JSON.stringify({ files }), timeStamp: fetchedAtMs }),
      ),
  })

  it('is on the screen without a network, dated by when it was fetched', async () => {
    const phone = await opened({ serve: down, wx: granted })
    await phone.advance(3_000)
    assert.equal(editionOn(phone), 'newest')
    assert.equal(stateOn(phone), 'offline')
    const clock = new Date(fetchedAtMs + 8 * HOUR_MS).toISOString()
    phone.page.expect(copy.offline(unbroken(`${clock.slice(5, 10)} ${clock.slice(11, 16)}`)))
    phone.expectNoErrors()
  })
})
