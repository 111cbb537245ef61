import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { developmentKey } from '@feedc/build/signingKey'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { noticesOf } from '@test/fakes/notices'
import { build } from './build'

let tree: ContentTree
let work: string
beforeEach(() => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-previous-'))
  developmentKey(join(work, 'key.json'))
})
afterEach(() => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

/** Builds the tree as the feed that phones have. */
async function publish(now = '2026-11-23T08:00:00+08:00'): Promise<string> {
  const { io, text } = fakeIo(now)
  const out = join(work, 'feed')
  assert.equal(await build([tree.dir, '--out', out, '--now', now, '--key', join(work, 'key.json')], io), 0, text())
  return out
}

describe('comparing with the feed that phones have', () => {
  it('refuses a list that lost more than a tenth of its stations, unless the editor means it', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `S-${at},站${at},小哥驿站,测试区,,,,,,区,,,,,,,,,测试来源,,2025,媒体,\n`)
    tree.edit('stations.csv', 'T-1,', `${rows.join('')}T-1,`)
    const previous = await publish()
    tree.edit('stations.csv', rows.slice(0, 1).join(''), '')
    assert.deepEqual(await noticesOf(tree, '--previous', previous), [])
    tree.edit('stations.csv', rows.slice(1, 2).join(''), '')
    const notices = await noticesOf(tree, '--previous', previous)
    assert.match(notices.join('\n'), /stations\.csv:1 错误 station_count_dropped：驿站从 10 个变成 8 个/)
    assert.deepEqual(await noticesOf(tree, '--previous', previous, '--accept-drop'), [])
  })

  it('counts toilets neither as stations lost nor as stations won', async () => {
    const toilets = Array.from({ length: 20 }, (_, at) => `WC-${at},甲路,1号线,不用进站,${at}号口,,测试名单,2025\n`).join('')
    const head = '编号,车站,线路,怎么到,哪里,说明,来源,来源日期\n'
    const bare = await publish()
    tree.edit('places.csv', '区,测试区', '地铁站,甲路,测试区,,,121.48,31.23,测试来源,\n线路,1号线,,,甲路,,,测试来源,\n区,测试区')
    tree.write('toilets.csv', head + toilets)
    assert.deepEqual(await noticesOf(tree, '--previous', bare), [])
    const previous = await publish()
    assert.deepEqual(await noticesOf(tree, '--previous', previous), [])
    tree.write('toilets.csv', head)
    assert.deepEqual(await noticesOf(tree, '--previous', previous), [])
  })

  it('refuses a list ten times as long, unless the editor means it', async () => {
    const previous = await publish()
    const rows = Array.from({ length: 9 }, (_, at) => `S-${at},站${at},小哥驿站,测试区,,,,,,区,,,,,,,,,测试来源,,2025,媒体,\n`)
    tree.edit('stations.csv', 'T-1,', `${rows.join('')}T-1,`)
    const notices = await noticesOf(tree, '--previous', previous)
    assert.match(notices.join('\n'), /stations\.csv:1 错误 station_count_grew：驿站从 1 个变成 10 个/)
    assert.deepEqual(await noticesOf(tree, '--previous', previous, '--accept-growth'), [])
  })

  it('says when the clock of this computer stands before the feed that phones have', async () => {
    const previous = await publish('2026-12-24T08:00:00+08:00')
    const notices = await noticesOf(tree, '--previous', previous)
    assert.match(
      notices.join('\n'),
      /feed\.yaml:1 错误 clock_behind：电脑的时间是 2026-11-24T08:00:00\+08:00，比上一版的 2026-12-24/,
    )
    assert.equal(notices.filter(line => line.includes('revision_not_higher')).length, 0)
  })

  it('refuses to sign with another key than the last feed, unless phones know it, and writes nothing', async () => {
    const previous = await publish()
    developmentKey(join(work, 'other.json'))
    const args = [tree.dir, '--out', join(work, 'next'), '--key', join(work, 'other.json'), '--previous', previous]
    const { io, text } = fakeIo()
    assert.equal(await build(args, io), 1)
    assert.match(text(), /不是签上一版的那一把.*--new-key/)
    assert.ok(!existsSync(join(work, 'next')))
    assert.equal(await build([...args, '--new-key'], fakeIo().io), 0)
  })

  it('refuses a revision that phones would take for a rollback', async () => {
    const previous = await publish()
    tree.edit('feed.yaml', 'expiresDays: 90', 'expiresDays: 90\nrevision: 1795392000')
    const notices = await noticesOf(tree, '--previous', previous)
    assert.match(notices.join('\n'), /feed\.yaml:4 \[revision\] 错误 revision_not_higher：版本 1795392000 没有比上一版/)
  })

  it('refuses a revision that would lock phones out of every later one', async () => {
    tree.edit('feed.yaml', 'expiresDays: 90', 'expiresDays: 90\nrevision: 9007199254740991')
    assert.match((await noticesOf(tree)).join('\n'), /feed\.yaml:4 \[revision\] 错误 revision_implausible/)
  })

  it('refuses another feed’s name', async () => {
    const previous = await publish()
    tree.edit('feed.yaml', 'feed: test-feed', 'feed: other-feed')
    assert.match((await noticesOf(tree, '--previous', previous)).join('\n'), /feed\.yaml:1 \[feed\] 错误 other_feed/)
  })

  it('says when there is no feed to compare with', async () => {
    const { io, text } = fakeIo()
    const { check } = await import('./check')
    assert.equal(await check([tree.dir, '--previous', join(work, 'nothing')], io), 2)
    assert.match(text(), /没有编译好的内容/)
  })
})
