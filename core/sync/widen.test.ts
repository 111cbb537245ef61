import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aPhone, cellOf, city, KEYS, packaged, trust } from '@test/fakes/cityInCells'
import type { FakePhone } from '@test/fakes/fakePhone'
import { loadSnapshot } from './loadSnapshot'
import type { Snapshot } from './ports'
import { recheck } from './recheck'
import { openSnapshot, withCells } from './snapshot'
import { widen } from './widen'

const bytesOf = (...keys: string[]): number => keys.reduce((sum, key) => sum + city.files.get(cellOf(city, key))!.length, 0)

async function widened(phone: FakePhone, snapshot: Snapshot, mostBytes = Number.POSITIVE_INFINITY, isCurrent = () => true) {
  const shown: number[] = []
  const opened: string[] = []
  const how = await widen(phone.ports, snapshot, {
    mostBytes,
    isCurrent,
    show: cells => {
      shown.push(cells.size)
      opened.splice(0, opened.length, ...[...cells.values()].flatMap(({ stations }) => stations.map(({ name }) => name)))
    },
  })
  return { how, shown, opened }
}

describe('the rest of a city', () => {
  it('comes whole, the nearest first, told of when there is twice as much as before and at the end', async () => {
    const { phone, snapshot } = await aPhone()
    assert.deepEqual(
      snapshot.stations().map(({ name }) => name),
      ['站00', '站01', '站02'],
    )
    const { how, shown, opened } = await widened(phone, snapshot)
    assert.deepEqual([how, shown], ['whole', [6, 12, 16]])
    assert.deepEqual(
      opened,
      KEYS.map(key => `站${key}`),
    )
    assert.deepEqual(
      phone.asked,
      KEYS.slice(3).map(key => cellOf(city, key)),
    )
  })

  it('isn’t told of again when there is no more of it', async () => {
    const { phone, snapshot } = await aPhone()
    await widened(phone, snapshot)
    const { how, shown } = await widened(phone, withCells(snapshot, new Map()), 0)
    assert.deepEqual([how, shown.at(-1)], ['whole', 16])
    assert.ok(
      shown.every((size, at) => size > (shown[at - 1] ?? 0)),
      shown.join(),
    )
    const all = await widened(phone, snapshot, 0)
    assert.deepEqual(all.shown, [6, 12, 16])
  })

  it('costs a courier no more than the bounds, counting what is on the phone already', async () => {
    const { phone, snapshot } = await aPhone()
    const six = bytesOf(...KEYS.slice(0, 6))
    const within = await widened(phone, snapshot, six)
    assert.deepEqual([within.how, within.shown], ['bounded', [6]])
    const less = await aPhone()
    assert.deepEqual([(await widened(less.phone, less.snapshot, six - 1)).how, less.phone.asked], ['bounded', []])
  })

  it('is as much as could be had when the network goes, and all of that is shown', async () => {
    const { phone, snapshot } = await aPhone()
    phone.served.set(cellOf(city, '11'), 'timeout')
    const { how, shown, opened } = await widened(phone, snapshot)
    assert.deepEqual([how, shown.at(-1), opened.includes('站11')], ['offline', opened.length, false])
    assert.deepEqual(opened, ['站00', '站01', '站02', '站03', '站10'])
  })

  it('is what the phone keeps, in a basement: nothing is asked for, and taps have their turn between two cells', async () => {
    const { phone, snapshot } = await aPhone()
    await widened(phone, snapshot)
    const below = phone.restart(trust, packaged)
    below.interest = phone.interest
    below.served.clear()
    const atOnce = loadSnapshot(below.ports)
    assert.deepEqual([atOnce.isWhole('stations'), atOnce.stations().length], [false, 3])
    const { how, opened } = await widened(below, atOnce)
    assert.deepEqual([how, opened.length, below.asked], ['whole', 16, []])
    assert.ok(below.pauses >= 13)
    const all = new Map(KEYS.map(key => [cellOf(city, key), { stations: [], dropped: 0 }]))
    assert.equal(withCells(atOnce, all).isWhole('stations'), true)
    assert.equal(withCells(atOnce, new Map([...all].slice(1))).isWhole('stations'), false)
  })

  it('leaves the screen to a newer task, whenever that comes', async () => {
    for (let turns = 0; turns < 12; turns += 1) {
      const { phone, snapshot } = await aPhone()
      let left = turns
      const isCurrent = (): boolean => {
        left -= 1
        return left >= 0
      }
      const { how, shown } = await widened(phone, snapshot, Number.POSITIVE_INFINITY, isCurrent)
      assert.equal(how, 'stopped', `${turns}`)
      assert.ok(shown.length < 3)
      // Nobody pays for what nobody shows: not a cell is asked for after that.
      assert.ok(phone.asked.length <= 3 * turns, `${phone.asked.length} after ${turns}`)
    }
  })
})

describe('a snapshot of a city in cells', () => {
  it('gives the very same list until other cells are read, and counts what was left out everywhere', async () => {
    const { snapshot } = await aPhone()
    assert.equal(snapshot.stations(), snapshot.stations())
    let opened = new Map([...snapshot.openedCells()].slice(0, 1))
    const seen = openSnapshot({ ...snapshot, openedCells: () => opened })
    const before = seen.stations()
    opened = new Map([...snapshot.openedCells()].map(([path, cell], at) => [path, { ...cell, dropped: at }]))
    assert.deepEqual([before.length, seen.stations().length, seen.dropped()], [1, 3, 3])
    assert.deepEqual([seen.isWhole('stations'), seen.isWhole('news')], [false, true])
  })

  it('loses one rotten cell and no other', async () => {
    const { phone, snapshot } = await aPhone()
    const path = cellOf(city, '01')
    phone.files.set(path, phone.files.get(path)!.replace('站01', '坏01'))
    const checked = await recheck(phone.ports, snapshot)
    assert.deepEqual(
      checked.stations().map(({ name }) => name),
      ['站00', '站02'],
    )
    assert.deepEqual(phone.events.at(-1), { event: 'storage', code: 'part_rotten', detail: null })
  })
})
