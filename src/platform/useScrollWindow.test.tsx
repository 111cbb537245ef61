import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { after, type Mounted, mounted } from '@test/fakes/mounted'
import { wechat } from '@test/fakes/taro'
import type { ScrollWindow } from '@/ui/scrollWindow'
import { useScrollWindow } from './useScrollWindow'

/** The fake's screen is 603 high; a chunk is as high as that, so it and one screen above and below are three. */
const GUESS = 603
const shape = { guessPx: GUESS }
const rangeOf = ({ now: { first, last } }: Mounted<ScrollWindow>) => [first, last]
const scroll = (scrollTop: number): void => after(() => void wechat.happens('scroll', { scrollTop }))
/** As long as it takes until nothing more comes, and how often something came. */
function settle(page: Mounted<ScrollWindow>): readonly string[] {
  const ways: string[] = []
  for (let at = 0; at < 40; at += 1) {
    const before = String(rangeOf(page))
    after(() => mock.timers.tick(30))
    if (String(rangeOf(page)) !== before) ways.push(rangeOf(page).join('–'))
  }
  return ways
}

describe('a long list on the phone', () => {
  beforeEach(() => {
    wechat.reset()
    mock.timers.enable({ apis: ['setTimeout'] })
  })
  afterEach(() => mock.timers.reset())

  it('begins with its first screen in one go, and draws no more while nobody scrolls', () => {
    const page = mounted(() => useScrollWindow('list', 50, shape))
    assert.deepEqual([page.draws, rangeOf(page)], [1, [0, 2]])
    assert.deepEqual(settle(page), [])
    page.leave()
  })

  it('comes chunk by chunk when one is back on it, thirty milliseconds each', () => {
    const page = mounted(() => useScrollWindow('list', 50, { ...shape, isStepped: true }))
    assert.deepEqual(rangeOf(page), [0, -1])
    after(() => mock.timers.tick(29))
    assert.deepEqual(rangeOf(page), [0, -1])
    after(() => mock.timers.tick(1))
    assert.deepEqual(rangeOf(page), [0, 0])
    assert.deepEqual(settle(page), ['0–1', '0–2'])
    page.leave()
  })

  it('follows the thumb one chunk at a time, and heeds no scroll shorter than 300 pixels', () => {
    const page = mounted(() => useScrollWindow('list', 50, shape))
    scroll(299)
    assert.equal(page.draws, 1)
    scroll(10 * GUESS)
    const ways = settle(page)
    assert.deepEqual(rangeOf(page), [8, 12])
    assert.ok(ways.length >= 4, ways.join())
    scroll(10 * GUESS - 299)
    assert.deepEqual(settle(page), [])
    scroll(10 * GUESS - 300)
    settle(page)
    assert.deepEqual(rangeOf(page), [8, 11])
    scroll(0)
    settle(page)
    assert.deepEqual(rangeOf(page), [0, 2])
    page.leave()
  })

  it('leaves blank what was measured once a chunk is gone, and a guess for what nobody saw', () => {
    for (let chunk = 0; chunk < 50; chunk += 1) wechat.heights.set(`#list-${chunk}`, 500 + chunk)
    wechat.heights.set('#list-1', 0)
    const page = mounted(() => useScrollWindow('list', 50, shape))
    settle(page)
    const { heightOf, idOf } = page.now
    assert.deepEqual([0, 1, 2, 40].map(heightOf), [500, GUESS, 502, GUESS])
    assert.equal(idOf(7), 'list-7')
    page.leave()
  })

  it('draws more when chunks turn out lower than they were taken for', () => {
    for (let chunk = 0; chunk < 50; chunk += 1) wechat.heights.set(`#list-${chunk}`, 100)
    const page = mounted(() => useScrollWindow('list', 50, shape))
    settle(page)
    assert.deepEqual(rangeOf(page), [0, 12])
    page.leave()
  })

  it('is another list under another filter, which begins at its first chunk', () => {
    const page = mounted(() => useScrollWindow('list', 50, { ...shape, contents: 'all' }))
    scroll(10 * GUESS)
    settle(page)
    page.again(() => useScrollWindow('list', 50, { ...shape, contents: 'night' }))
    assert.deepEqual(rangeOf(page), [0, 0])
    page.leave()
  })

  it('ends at its end when it became shorter under the thumb', () => {
    const page = mounted(() => useScrollWindow('list', 50, shape))
    scroll(40 * GUESS)
    settle(page)
    page.again(() => useScrollWindow('list', 3, shape))
    settle(page)
    assert.deepEqual(rangeOf(page), [2, 2])
    page.leave()
  })

  it('measures nothing of a list that is one chunk, and stops when the page is gone', () => {
    wechat.heights.set('#list-0', 80)
    const page = mounted(() => useScrollWindow('list', 1, shape))
    assert.equal(page.now.heightOf(0), GUESS)
    scroll(5000)
    page.leave()
    const { draws } = page
    after(() => mock.timers.tick(1000))
    assert.equal(page.draws, draws)
  })
})
