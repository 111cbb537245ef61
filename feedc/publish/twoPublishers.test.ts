import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openWholeFeed, type VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { fakeIo } from '@test/fakes/fakeIo'
import { MemoryTarget } from '@test/fakes/memoryTarget'
import { aFeed, aSigner, type TestFeed, trustIn } from '@test/fakes/signedFeed'
import type { FeedTarget } from './FeedTarget'
import { publishFeed } from './publishFeed'

const signer = aSigner()
const trust = trustIn(signer)
const feedAt = (revision: number, title = `第${revision}版`): TestFeed =>
  aFeed(signer, { revision, titles: [title], stations: [title] })
const OLD = feedAt(1795000001)

const opened = new Map<TestFeed, VerifiedFeed>()
async function publish(target: FeedTarget, test: TestFeed): Promise<{ isOk: boolean; text: string }> {
  const { io, text } = fakeIo()
  const feed = opened.get(test) ?? (await openWholeFeed(name => test.files.get(name) ?? null, trust, fakeIo().io))
  assert(feed)
  opened.set(test, feed)
  const consents = { allowsRemovals: true, isNewKey: false, replacesFuture: false, isRehearsal: false, isDryRun: false, keep: 10 }
  const done = await publishFeed({
    target,
    feed,
    trust,
    io,
    progress: { at: () => undefined, stop: () => undefined },
    ...consents,
  })
  return { isOk: done.ok, text: done.ok ? text() : done.error }
}

/** mulberry32: the same races every time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The store as one publisher has it: every request waits for its turn. */
const inTurns = (target: FeedTarget, turn: () => Promise<void>): FeedTarget => ({
  label: target.label,
  isLoopback: false,
  clockMs: () => null,
  get: name => turn().then(() => target.get(name)),
  put: (name, bytes, as) => turn().then(() => target.put(name, bytes, as)),
  list: () => turn().then(() => target.list()),
  remove: name => turn().then(() => target.remove(name)),
})

/** Two publishers on one store. The dice say who goes on, often the same for a while; one may begin when the other is half done. */
async function race(seed: number, ...feeds: readonly [TestFeed, TestFeed]) {
  const target = new MemoryTarget()
  await publish(target, OLD)
  const roll = dice(seed)
  const waiting: [(() => void) | null, (() => void) | null] = [null, null]
  const done = feeds.map(async (feed, who) => {
    const turn = (): Promise<void> =>
      new Promise(resolve => {
        waiting[who] = resolve
      })
    for (let at = who * Math.floor(roll() * roll() * 60); at > 0; at--) await turn()
    return publish(inTurns(target, turn), feed)
  })
  let isOver = false
  const both = Promise.all(done).finally(() => {
    isOver = true
  })
  for (let who = 0; !isOver; ) {
    await new Promise(resolve => setImmediate(resolve))
    if (roll() < 0.25) who = 1 - who
    const go = waiting[who] ?? waiting[1 - who]
    waiting[waiting[who] ? who : 1 - who] = null
    go?.()
  }
  const [first, second] = await both
  assert(first && second)
  return { first, second, stands: target.files.get('index.json')?.bytes }
}

describe('two publishers at the same time', () => {
  const [low, high] = [feedAt(1795000002), feedAt(1795000003)]
  const [lowIndex, highIndex] = [low, high].map(({ files }) => files.get('index.json'))

  it('never leave the lower one in place once the higher was said to be published, in 120 races', async () => {
    const seen = { bothOk: 0, lowRefused: 0, highRefused: 0 }
    for (let seed = 0; seed < 120; seed++) {
      // Either may be the one that begins later.
      const { first: a, second: b, stands } = seed % 2 ? await race(seed, low, high) : await race(seed, high, low)
      const [first, second] = seed % 2 ? [a, b] : [b, a]
      if (second.isOk) assert.deepEqual(stands, highIndex, `race ${seed}\n${first.text}\n${second.text}`)
      else assert.ok(first.isOk ? stands === lowIndex : stands !== undefined, `race ${seed}`)
      if (!first.isOk) assert.match(first.text, /更新的版本 1795000003|别人发布了另一份|没有高过/, first.text)
      assert.ok(
        first.isOk || second.isOk || /别人发布了另一份/.test(second.text),
        `race ${seed}: nobody published\n${first.text}\n${second.text}`,
      )
      seen.bothOk += Number(first.isOk && second.isOk)
      seen.lowRefused += Number(!first.isOk)
      seen.highRefused += Number(!second.isOk)
    }
    assert.ok(seen.bothOk > 0 && seen.lowRefused > 0, JSON.stringify(seen))
  })

  it('never do so either when one publishes whole between any two requests of the other', async () => {
    for (const [slow, quick] of [
      [low, high],
      [high, low],
    ] as const) {
      let isReached = true
      for (let at = 0; isReached; at++) {
        const target = new MemoryTarget()
        await publish(target, OLD)
        isReached = false
        let asked = 0
        let between = { isOk: false, text: '' }
        const answer = await publish(
          inTurns(target, async () => {
            if (asked++ !== at) return
            isReached = true
            between = await publish(target, quick)
          }),
          slow,
        )
        const [ofLow, ofHigh] = slow === low ? [answer, between] : [between, answer]
        if (ofHigh.isOk) assert.deepEqual(target.files.get('index.json')?.bytes, highIndex, `before request ${at}`)
        if (ofLow.isOk && !ofHigh.isOk) assert.deepEqual(target.files.get('index.json')?.bytes, lowIndex, `before request ${at}`)
      }
    }
  })

  it('with the same revision don’t both hear that theirs is in place', async () => {
    const [one, other] = [feedAt(1795000009, '甲'), feedAt(1795000009, '乙')]
    for (let seed = 0; seed < 40; seed++) {
      const { first, second, stands } = await race(seed, one, other)
      assert.ok(!(first.isOk && second.isOk), `race ${seed}`)
      for (const [answer, { files }] of [
        [first, one],
        [second, other],
      ] as const)
        if (answer.isOk) assert.deepEqual(stands, files.get('index.json'), `race ${seed}`)
    }
  })
})
