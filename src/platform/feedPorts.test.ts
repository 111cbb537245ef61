import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { NO_INTEREST } from '@core/courier/interest'
import type { Snapshot } from '@core/sync/ports'
import alerts from '@test/fakes/bundled/alerts.json'
import enrolment from '@test/fakes/bundled/enrolment.json'
import news from '@test/fakes/bundled/news.json'
import stations from '@test/fakes/bundled/stations.json'
import trust from '@test/fakes/bundled/trust.json'
import { wechat } from '@test/fakes/taro'
import { bundledPart } from './bundledParts'
import { feedPorts } from './feedPorts'
import { log } from './log'

const LIMITS = { maxBytes: 10, deadlineMs: 8000 }
const own = { trust, bundled: {} as Snapshot, isOwn: true }
let ports = feedPorts(own, () => NO_INTEREST)

describe('what the app stands on', () => {
  beforeEach(() => {
    wechat.reset()
    log.clear()
    ports = feedPorts(own, () => NO_INTEREST)
  })

  describe('the phone as the feed sees it', () => {
    it('keeps its pointer and its floor under two keys: throwing the content away doesn’t lower the floor', () => {
      ports.storage.writePointer({ revision: 7 } as never)
      ports.storage.writeFloor({ revision: 9 } as never)
      assert.deepEqual([ports.storage.readPointer(), ports.storage.readFloors()[1]], [{ revision: 7 }, { revision: 9 }])
      assert.deepEqual([...wechat.keys.keys()], ['feed', 'feed.floor'])
    })

    it('keeps another city apart from the package’s own, and asks for its files where that city’s are', async () => {
      const elsewhere = { ...trust, feed: 'suzhou-couriers', feedUrl: 'https://feed.test/suzhou/' }
      const other = feedPorts({ trust: elsewhere, bundled: own.bundled, isOwn: false }, () => NO_INTEREST)
      other.storage.writePointer({ revision: 7 } as never)
      other.storage.writeFloor({ revision: 7 } as never)
      await other.storage.writePart('a.json', Buffer.from('{}'))
      await ports.storage.keepParts([])
      assert.deepEqual(
        [ports.storage.readPointer(), ports.storage.readFloors(), ports.storage.readPart('a.json')],
        [null, [null, null, null], null],
      )
      assert.equal(other.storage.readPart('a.json'), '{}')
      assert.deepEqual([...wechat.keys.keys()], ['feed@suzhou-couriers', 'feed.floor@suzhou-couriers'])
      wechat.answer = { statusCode: 200, data: new Uint8Array(2).buffer }
      await other.fetchFile('index.json', LIMITS)
      assert.deepEqual(wechat.asked, ['https://feed.test/suzhou/index.json'])
      assert.equal(await other.prefetched(), null)
    })

    it('says when it is full', () => {
      wechat.isFull = true
      assert.deepEqual([ports.storage.writePointer({} as never), ports.storage.writeFloor({} as never)], [false, false])
    })

    it('keeps its floor as a file when there is no room for another key, and in memory when there is none at all', () => {
      wechat.areKeysFull = true
      ports.storage.writeFloor({ revision: 9 } as never)
      assert.deepEqual(feedPorts(own, () => NO_INTEREST).storage.readFloors(), [null, null, { revision: 9 }])
      wechat.isFull = true
      assert.equal(ports.storage.writeFloor({ revision: 11 } as never), false)
      assert.deepEqual(ports.storage.readFloors()[0], { revision: 11 })
    })

    it('keeps parts as files', async () => {
      assert.equal(await ports.storage.writePart('a.json', Buffer.from('{}')), true)
      assert.equal(ports.storage.readPart('a.json'), '{}')
      assert.deepEqual([ports.storage.hasPart('a.json'), ports.storage.hasPart('b.json')], [true, false])
      await ports.storage.keepParts([])
      assert.equal(ports.storage.readPart('a.json'), null)
    })

    it('asks for files beside the index that the package knows', async () => {
      wechat.answer = { statusCode: 200, data: new Uint8Array(2).buffer }
      assert.equal((await ports.fetchFile('index.json', LIMITS)).ok, true)
      assert.deepEqual(wechat.asked, ['https://feed.test/index.json'])
    })

    it('notes how a refresh ended, with the reason where there is one', () => {
      ports.log({ event: 'refreshed', code: 'unreachable', detail: 'offline' })
      ports.log({ event: 'refreshed', code: 'unchanged', detail: null })
      assert.deepEqual(
        log.entries().map(({ event, code }) => `${event} ${code}`),
        ['refreshed unreachable offline', 'refreshed unchanged'],
      )
    })

    it('lets a tap have its turn between two slices of long work', async () => {
      const order: string[] = []
      setTimeout(() => order.push('tap'), 0)
      await ports.pause()
      order.push('work')
      assert.deepEqual(order, ['tap', 'work'])
    })

    it('is what came in the package until something newer is there', () => {
      assert.equal(ports.bundled, own.bundled)
      assert.equal(ports.trust.feed, 'test-feed')
      assert.deepEqual((['news', 'stations', 'alerts', 'enrolment'] as const).map(bundledPart), [
        news,
        stations,
        alerts,
        enrolment,
      ])
    })
  })
})
