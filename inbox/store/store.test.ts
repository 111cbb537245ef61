import assert from 'node:assert/strict'
import { it } from 'node:test'
import { DAY_MS, HOUR_MS } from '@core/time/shanghaiTime'
import { onBothEngines } from '@test/inbox/engines'
import { all, invented, NOON_MS } from '@test/inbox/invented'
import { openStore } from './openStore'

onBothEngines('the store', freshUrl => {
  it('gives back what was put, word for word, after it was closed and opened again', async () => {
    const url = await freshUrl()
    const [first, second] = [invented({ note: '门口贴了告示' }), invented({ kind: 'confirmed', receivedAtMs: NOON_MS + 1 })]
    const store = await openStore(url)
    assert.deepEqual([await store.put(first), await store.put(second)], ['stored', 'stored'])
    await store.close()
    const again = await openStore(url)
    assert.deepEqual(await all(again.reports()), [first, second])
    await again.close()
  })

  it('keeps a report once, however often and however close together it is sent', async () => {
    const store = await openStore(await freshUrl())
    const report = invented()
    const later = { ...report, receivedAtMs: report.receivedAtMs + HOUR_MS }
    const together = await Promise.all([store.put(report), store.put(report), store.put(later)])
    assert.deepEqual(together, ['stored', 'known', 'known'])
    assert.equal(await store.put(later), 'known')
    assert.deepEqual(await all(store.reports()), [report])
    assert.equal((await store.counts())[0]?.kept, 1)
    await store.close()
  })

  it('takes no second report under an id that is taken, together or later', async () => {
    const store = await openStore(await freshUrl())
    const report = invented({ note: '锁了' })
    const others = [
      { note: '开着' },
      { station: 'XX-002' },
      { kind: 'moved' as const },
      { token: '0'.repeat(32) },
      { at: '2026-11-28T11:59:00+08:00' },
    ]
    const outcomes = await Promise.all([report, ...others.map(change => ({ ...report, ...change }))].map(store.put))
    assert.deepEqual(outcomes, ['stored', ...others.map(() => 'conflict')])
    assert.equal(await store.put({ ...report, feed: 'other-city' }), 'conflict')
    assert.deepEqual(await all(store.reports()), [report])
    await store.close()
  })

  it('keeps no more of a kind, a station and a day than the cap, counts the rest, and takes other kinds, stations and days', async () => {
    const store = await openStore(await freshUrl(), { cap: 5 })
    const flood = Array.from({ length: 40 }, () => invented())
    const outcomes = await Promise.all(flood.map(store.put))
    assert.deepEqual(outcomes, [...Array(5).fill('stored'), ...Array(35).fill('capped')])
    assert.equal(await store.put(flood[0]!), 'known', 'what was kept is still acknowledged')
    for (const other of [{ kind: 'confirmed' as const }, { station: 'XX-002' }, { receivedAtMs: NOON_MS + DAY_MS }])
      assert.equal(await store.put(invented(other)), 'stored')
    const [flooded] = await store.counts({ station: 'XX-001', sinceMs: NOON_MS })
    assert.deepEqual(flooded, {
      feed: 'invented-city',
      station: 'XX-001',
      kind: 'confirmed',
      day: '2026-11-28',
      kept: 1,
      refused: 0,
    })
    assert.deepEqual(
      (await store.counts()).find(({ refused }) => refused > 0),
      { feed: 'invented-city', station: 'XX-001', kind: 'locked', day: '2026-11-28', kept: 5, refused: 35 },
    )
    await store.close()
  })

  it('says in the order of receiving what it has, by station and since when, over as many pages as it takes', async () => {
    const store = await openStore(await freshUrl(), { cap: 5000, maxWaiting: 5000 })
    // Many at the same moment, so that pages end amid them.
    const reports = Array.from({ length: 2500 }, (_, at) =>
      invented({ station: `XX-${at % 2}`, receivedAtMs: NOON_MS + Math.floor(at / 1250) }),
    )
    await Promise.all(reports.map(store.put))
    const inOrder = [...reports].sort((a, b) => a.receivedAtMs - b.receivedAtMs || (a.id < b.id ? -1 : 1))
    assert.deepEqual(await all(store.reports()), inOrder)
    const selection = { station: 'XX-1', sinceMs: NOON_MS + 1 }
    assert.deepEqual(
      await all(store.reports(selection)),
      inOrder.filter(({ station, receivedAtMs }) => station === 'XX-1' && receivedAtMs > NOON_MS),
    )
    assert.deepEqual(await all(store.reports({ feed: 'elsewhere' })), [])
    await store.close()
  })

  it('forgets reports after their time and keeps how many there were', async () => {
    const store = await openStore(await freshUrl())
    const [old, young] = [invented({ note: '很旧的话' }), invented({ receivedAtMs: NOON_MS + DAY_MS })]
    await Promise.all([old, young].map(store.put))
    const counted = await store.counts()
    assert.equal(await store.prune(NOON_MS + 1), 1)
    assert.deepEqual(await all(store.reports()), [young])
    assert.deepEqual(await store.counts(), counted)
    assert.equal(await store.prune(NOON_MS + 1), 0)
    await store.close()
  })

  it('remembers what an editor decided, once, and the later verdict on the same', async () => {
    const store = await openStore(await freshUrl())
    const decision = {
      feed: 'invented-city',
      station: 'XX-001',
      kind: 'locked',
      verdict: 'accepted',
      upToMs: NOON_MS,
      decidedAtMs: NOON_MS + 1,
    } as const
    await store.decide(decision)
    await store.decide(decision)
    const changed = { ...decision, verdict: 'declined', decidedAtMs: NOON_MS + 2 } as const
    await store.decide(changed)
    assert.deepEqual(await store.decisions({ station: 'XX-001' }), [changed])
    assert.deepEqual(await store.decisions({ station: 'XX-002' }), [])
    await store.undecide({ ...changed, upToMs: changed.upToMs + 1 })
    assert.deepEqual(await store.decisions({ station: 'XX-001' }), [changed])
    await store.undecide(changed)
    assert.deepEqual(await store.decisions({ station: 'XX-001' }), [])
    await store.close()
  })

  it('says that it is busy when too many wait, and has kept nothing of those', async () => {
    const store = await openStore(await freshUrl(), { maxWaiting: 3 })
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => store.put(invented())))
    assert.deepEqual(outcomes, ['stored', 'stored', 'stored', 'busy', 'busy'])
    assert.equal((await all(store.reports())).length, 3)
    await store.close()
  })

  it('writes what was put before it closes', async () => {
    const url = await freshUrl()
    const store = await openStore(url)
    const puts = Promise.all(Array.from({ length: 250 }, () => store.put(invented({ station: `XX-${Math.random()}` }))))
    await store.close()
    assert.ok((await puts).every(outcome => outcome === 'stored'))
    const again = await openStore(url)
    assert.equal((await all(again.reports())).length, 250)
    await again.close()
  })

  it('lets several processes write the same at once: each report is there once, each cap holds for all of them together', async () => {
    const url = await freshUrl()
    const stores = await Promise.all([1, 2, 3].map(() => openStore(url, { cap: 50 })))
    const reports = Array.from({ length: 200 }, (_, at) => invented({ station: `XX-${at % 2}` }))
    const outcomes = await Promise.all(stores.flatMap(store => reports.map(store.put)))
    const count = (outcome: string): number => outcomes.filter(each => each === outcome).length
    assert.equal(count('stored'), 100)
    assert.equal(count('conflict') + count('busy'), 0)
    const kept = await all(stores[0]!.reports())
    assert.equal(new Set(kept.map(({ id }) => id)).size, 100)
    assert.deepEqual(
      (await stores[1]!.counts()).map(each => each.kept),
      [50, 50],
    )
    await Promise.all(stores.map(store => store.close()))
  })
})
