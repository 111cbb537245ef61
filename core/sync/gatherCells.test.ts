import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aPhone, cellOf, city, KEYS, signer } from '@test/fakes/cityInCells'
import { aFeed } from '@test/fakes/signedFeed'
import { loadSnapshot } from './loadSnapshot'
import { refreshFeed } from './refreshFeed'
import { withCells } from './snapshot'
import { widen } from './widen'

describe('an update of a city that a phone knows', () => {
  const next = aFeed(signer, { revision: 1795000200, cells: Object.fromEntries(KEYS.map(key => [key, [`新${key}`]])) })
  const whole = async (feed = city) => {
    const { phone, snapshot } = await aPhone(feed)
    let held = snapshot
    await widen(phone.ports, snapshot, {
      mostBytes: Number.POSITIVE_INFINITY,
      isCurrent: () => true,
      show: opened => {
        held = withCells(snapshot, opened)
      },
    })
    phone.asked.length = 0
    return { phone, held }
  }

  it('brings every place along that was on the phone: the first list’s, then those with a starred station, then the others', async () => {
    const { phone, held } = await whole()
    const starred = held.stations().find(({ name }) => name === '站22')!
    phone.interest = { ...phone.interest, stationIds: [starred.id] }
    phone.serve(next)
    const outcome = await refreshFeed(phone.ports, held)
    assert.ok(outcome.kind === 'updated')
    assert.deepEqual(new Set(outcome.snapshot.stations().map(({ name }) => name)), new Set(KEYS.map(key => `新${key}`)))
    const cells = phone.asked.filter(name => name.startsWith('stations-'))
    assert.deepEqual(
      cells.slice(0, 4),
      ['00', '01', '02', '22'].map(key => cellOf(next, key)),
    )
    assert.equal(cells.length, 16)
  })

  it('keeps nobody waiting for more than half a megabyte of other places, and what was starred is among that', async () => {
    const large = (revision: number, name: string) =>
      aFeed(signer, {
        revision,
        cellBytes: { '11': 270_000, '12': 270_000 },
        cells: {
          '00': Array.from({ length: 60 }, (_, at) => `${name}近${at}`),
          '11': [`${name}二`],
          '12': [`${name}三`, `${name}四`],
        },
      })
    const { phone, held } = await whole(large(1795000100, '旧'))
    phone.interest = { ...phone.interest, stationIds: held.stations().flatMap(({ id, name }) => (name === '旧三' ? [id] : [])) }
    phone.serve(large(1795000200, '新'))
    const outcome = await refreshFeed(phone.ports, held)
    assert.ok(outcome.kind === 'updated')
    const names = outcome.snapshot.stations().map(({ name }) => name)
    assert.deepEqual(
      names.filter(name => !name.includes('近')),
      ['新三', '新四'],
    )
    assert.equal(names.length, 62)
  })

  it('goes on where a lost connection ended it: a cell that came through isn’t asked for again', async () => {
    const { phone, snapshot } = await aPhone()
    phone.serve(next)
    phone.served.set(cellOf(next, '02'), 'timeout')
    assert.equal((await refreshFeed(phone.ports, snapshot)).kind, 'unreachable')
    phone.serve(next)
    phone.asked.length = 0
    assert.equal((await refreshFeed(phone.ports, snapshot)).kind, 'updated')
    assert.deepEqual(phone.asked, ['index.json', cellOf(next, '02')])
  })

  it('is drawn at the next launch without a cell whose file is gone or broken', async () => {
    for (const left of [null, '{"type":', '[]']) {
      const { phone } = await aPhone()
      if (left === null) phone.files.delete(cellOf(city, '01'))
      else phone.files.set(cellOf(city, '01'), left)
      const names = loadSnapshot(phone.ports)
        .stations()
        .map(({ name }) => name)
      assert.deepEqual(names, ['站00', '站02'], `${left}`)
    }
  })

  it('brings along no place that never was on the phone', async () => {
    const { phone, snapshot } = await aPhone()
    phone.serve(next)
    const outcome = await refreshFeed(phone.ports, snapshot)
    assert.ok(outcome.kind === 'updated')
    assert.deepEqual(
      outcome.snapshot.stations().map(({ name }) => name),
      ['新00', '新01', '新02'],
    )
  })

  it('is not called kept when one cell of it wasn’t', async () => {
    const { phone, snapshot } = await aPhone()
    const { storage } = phone.ports
    phone.ports.storage = {
      ...storage,
      writePart: async (path, bytes) => path !== cellOf(next, '00') && storage.writePart(path, bytes),
    }
    phone.serve(next)
    const outcome = await refreshFeed(phone.ports, snapshot)
    assert.ok(outcome.kind === 'updated' && !outcome.isSaved && outcome.snapshot.stations().length === 3)
    assert.deepEqual(
      phone.events.filter(({ event }) => event === 'storage').map(({ code }) => code),
      ['part_not_saved', 'pointer_not_saved'],
    )
    assert.equal(loadSnapshot(phone.ports).revision, snapshot.revision)
  })
})
