import assert from 'node:assert/strict'
import vm from 'node:vm'
import { courierJson } from '@test/rig/courier'
import type { Disk, Phone } from 'weapp-rig'
import { copy as bulletinCopy } from '@/features/news/copy'
import { copy as placeCopy } from '@/features/place/copy'
import { MADE_AT_MS } from '../editions'
import { diskOf, HOME, start } from '../phones'
import { type Case, fault } from '../survive'

const YEAR_MS = 366 * 86_400_000

/** What opens at 10 in Shanghai opens at 10 in Shanghai, whatever zone the phone was bought in. */
const inZone = (zone: string): Case => ({
  how: zone,
  async drive(kind) {
    const lines = async (): Promise<string[]> => {
      const phone = await start({}, await diskOf(kind))
      const page = await phone.open(HOME)
      await phone.advance(5_000)
      phone.expectNoErrors()
      return page.lines()
    }
    const home = process.env.TZ
    try {
      process.env.TZ = 'Asia/Shanghai'
      const expected = await lines()
      process.env.TZ = zone
      assert.notEqual(new Date(MADE_AT_MS).getTimezoneOffset(), -480)
      assert.deepEqual(await lines(), expected, zone)
      await fault({ how: zone, ends: 'updated' }).drive(kind)
    } finally {
      if (home === undefined) delete process.env.TZ
      else process.env.TZ = home
    }
  },
})

/** More reports than a key of WeChat's storage takes: every further write of it is refused. */
function overOneMegabyte({ keys }: Disk): void {
  const report = { stationId: 'SH-001', kind: 'wrong', note: 'n'.repeat(100), atMs: MADE_AT_MS } as const
  keys.set('courier', courierJson({}, { ...JSON.parse(keys.get('courier')!), reports: Array(6_000).fill(report) }))
}

async function keepAnArticle(phone: Phone): Promise<void> {
  const page = await phone.open('/pages/article/index?id=2024-12-16-01')
  await page.tap(bulletinCopy.favourite)
  page.expect(bulletinCopy.favourited)
}

async function beRefused(phone: Phone): Promise<void> {
  const page = await phone.open('/pages/place/index')
  await page.tap(placeCopy.locate)
  page.expect(placeCopy.refused)
  page.expect(placeCopy.districts)
}

const withoutBigInt = (phone: Phone): void => vm.runInContext('delete globalThis.BigInt', phone.host.realm.context)

const filling =
  (files: boolean, keys: boolean) =>
  (disk: Disk): void => {
    if (files) disk.fileQuotaBytes = disk.fileBytes
    if (keys) disk.keyQuotaBytes = disk.keyBytes
  }

const inKeys =
  (json: string) =>
  ({ keys }: Disk): void => {
    for (const key of ['feed', 'feed.floor', 'courier']) keys.set(key, json)
  }
const inParts =
  (bytes: Uint8Array) =>
  ({ files }: Disk): void => {
    for (const [path, had] of files) if (had) files.set(path, bytes)
  }

/** The phone itself: its clock, its storage, its age, and what its owner allows. */
export const PHONE = {
  'a phone clock 3 years ahead, 10 behind, in another zone': [
    fault({ how: 'three years ahead', nowMs: MADE_AT_MS + 3 * YEAR_MS, ends: 'expired' }),
    fault({ how: 'ten years behind', nowMs: MADE_AT_MS - 10 * YEAR_MS, ends: 'updated' }),
    inZone('America/New_York'),
    inZone('Pacific/Kiritimati'),
  ],
  'storage full': [
    fault({ how: 'files and keys', disk: filling(true, true), ends: 'updated' }),
    fault({ how: 'files', disk: filling(true, false), ends: 'updated' }),
    fault({ how: 'keys', disk: filling(false, true), ends: 'updated' }),
  ],
  'a key over 1 MB': [fault({ how: 'the courier’s marks', disk: overOneMegabyte, act: keepAnArticle, ends: 'updated' })],
  'garbage in storage': [
    fault({ how: 'half a JSON in every key', disk: inKeys('{oops'), ends: 'updated', loses: 'everything' }),
    fault({ how: 'another shape in every key', disk: inKeys('[1,2,{"schemaVersion":7}]'), ends: 'updated', loses: 'everything' }),
    fault({ how: 'every part empty', disk: inParts(new Uint8Array()), ends: 'updated', loses: 'feed' }),
    fault({ how: 'other bytes in every part', disk: inParts(Buffer.from([0xff, 0xfe, 0])), ends: 'updated', loses: 'feed' }),
  ],
  'location refused': [
    fault({
      how: 'to the app',
      before: ({ location }) => void Object.assign(location, { isWilling: false }),
      act: beRefused,
      ends: 'updated',
    }),
    fault({
      how: 'to WeChat’s terms',
      before: ({ privacy }) => void Object.assign(privacy, { isWilling: false }),
      act: beRefused,
      ends: 'updated',
    }),
  ],
  'a low-memory warning': ([5, 10, 15] as const).map(level =>
    fault({ how: `level ${level}, in mid-refresh`, act: async phone => warn(phone, level), ends: 'updated' }),
  ),
  'an old base library without BigInt': [fault({ how: 'nothing can be checked', before: withoutBigInt, ends: 'cannot_verify' })],
} as const

async function warn(phone: Phone, level: 5 | 10 | 15): Promise<void> {
  await phone.advance(210) // the launch’s own request is on its way
  assert.equal(phone.network.requests.length, 1)
  await phone.warnOfMemory(level)
}
