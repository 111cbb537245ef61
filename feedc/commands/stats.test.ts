import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { parse } from 'csv-parse/sync'
import { stats } from './stats'

let tree: ContentTree
let out: string
beforeEach(() => {
  tree = contentTree()
  out = mkdtempSync(join(tmpdir(), 'nuanfeng-stats-'))
  tree.write('places.csv', PLACES)
  tree.write('stations.csv', `${HEAD}\n${STATIONS.join('\n')}\n`)
})
afterEach(() => {
  tree.remove()
  rmSync(out, { recursive: true, force: true })
})

const PLACES = `类型,名称,区,别名,沿线,经度,纬度,来源,来源日期
区,测试区,,,,121.47,31.23,测试来源,
区,空区,,,,121.60,31.23,测试来源,
街道,测试街道,测试区,,,121.47,31.23,测试来源,
街道,远街道,测试区,,,121.47,31.32,测试来源,
街道,空街道,空区,,,121.60,31.23,测试来源,
`
const HEAD =
  '编号,名称,类型,区,街道,地址,地标,经度,纬度,位置精度,时段,时段范围,设施,没有的设施,活动日服务,说明,电话,状态,来源,来源网址,来源日期,来源类型,核实日期'
const STATIONS = [
  'T-1,一号,小哥驿站,测试区,测试街道,一路1号,,121.47,31.23,门牌,每天24小时,便民区,空调、饮水,冰箱,,,021-12345,,测试来源,,2026-05,媒体,2026-06-01',
  'T-2,二号,小哥驿站,测试区,测试街道,,,121.48,31.23,地标,每日10:00-24:00,,空调,,,,,,测试来源,,2024,媒体,',
  'T-3,三号,党群服务站,测试区,测试街道,,,,,区,每日9:00-17:00,,,,,,,,测试来源,,2025年12月,媒体,',
  'T-4,四号,党群服务站,测试区,,,,,,区,,,,,,,,,测试来源,,,媒体,',
  'T-5,五号,骑手驿站,空区,空街道,,,,,区,每天24小时,,空调,,,,,关闭,测试来源,,2024,媒体,',
]

async function run(...args: string[]) {
  const { io, text } = fakeIo()
  return { code: await stats([tree.dir, '--out', out, ...args], io), text: text() }
}

const file = (name: string): string => readFileSync(join(out, name), 'utf8')
const rows = (name: string): readonly Record<string, string>[] => parse(file(`${name}.csv`), { bom: true, columns: true })

/** A district's row, or the city's, as numbers in words. */
const row = (name: string, district: string): string =>
  Object.entries(rows(name).find(each => each.区 === district)!)
    .slice(1)
    .map(([column, value]) => `${column} ${value}`)
    .join('，')

describe('counting for the administration', () => {
  it('counts stations by district and kind, without the closed, and shows the district that has none', async () => {
    const { code, text } = await run('--date', '2026-11-24')
    assert.equal(code, 0, text)
    assert.equal(row('stations-by-kind', '测试区'), '驿站数 4，小哥驿站 2，党群服务站 2')
    assert.equal(row('stations-by-kind', '空区'), '驿站数 0，小哥驿站 0，党群服务站 0')
    assert.equal(row('stations-by-kind', '全市'), '驿站数 4，小哥驿站 2，党群服务站 2')
    assert.match(file('index.html'), /共 4 个驿站，不算已关闭或搬走的 1 个/)
    assert.match(file('index.html'), /其中 1 个区一个也没有登记/)
  })

  it('counts what is known of a station, and what somebody checked within twelve months of the day', async () => {
    await run('--date', '2026-11-24')
    assert.equal(
      row('completeness', '全市'),
      '驿站数 4，有开放时段 3，有门牌地址 1，有坐标 2，有电话 1，12 个月内核实过 1，来源在 12 个月内 2',
    )
    await run('--date', '2027-06-02')
    assert.match(row('completeness', '全市'), /12 个月内核实过 0，来源在 12 个月内 0/)
    assert.match(file('index.html'), /0 \/ 4（0%）/)
  })

  it('tells round the clock, part of the night, closed by night and unknown apart', async () => {
    await run()
    assert.equal(row('night', '全市'), '驿站数 4，24 小时 1，夜间开一段 1，夜间不开 1，时段不详 1')
    assert.match(file('index.html'), /24 小时的里面，1 个只有一部分地方/)
    assert.match(file('index.html'), /4 个驿站里，夜间（22:00–06:00）开的 2 个，其中 24 小时的 1 个/)
  })

  it('keeps three states of the six standard amenities, which add up to the stations', async () => {
    await run()
    const city = rows('amenities').filter(each => each.区 === '全市')
    assert.deepEqual(
      city.map(each => [each.设施, each.有, each.没有, each.未知].join(' ')),
      ['空调 2 0 2', '冰箱 0 1 3', '微波炉 0 0 4', '饮水 1 0 3', '手机充电 0 0 4', '桌椅 0 0 4'],
    )
  })

  it('lists the oldest facts first, those without a date before all', async () => {
    await run()
    const stations = rows('oldest-facts').filter(each => each.哪一种 === '驿站')
    assert.deepEqual(
      stations.map(each => `${each.编号} ${each.日期}`),
      ['T-4 日期不详', 'T-2 2024', 'T-3 2025-12', 'T-1 2026-06-01'],
    )
  })

  it('names the streets without a station, farthest from one first', async () => {
    await run()
    assert.deepEqual(
      rows('gaps').map(each => Object.values(each).join(' ')),
      ['空区 空街道 二号 11.4', '测试区 远街道 一号 10'],
    )
    assert.match(file('index.html'), /3 个街道和镇里，2 个没有登记的驿站。另有 1 个驿站没写街道/)
  })

  it('opens in Excel: a byte order mark, and quotes around what holds a comma', async () => {
    tree.write('stations.csv', `${HEAD}\n${STATIONS.join('\n').replace('一号', '"一号,""老""店"')}\n`)
    await run()
    assert.ok(
      readFileSync(join(out, 'night.csv'))
        .subarray(0, 3)
        .equals(Buffer.from([0xef, 0xbb, 0xbf])),
    )
    assert.ok(rows('oldest-facts').some(each => each.名称 === '一号,"老"店'))
  })

  it('makes the same bytes of the same content, dated by its newest day', async () => {
    await run()
    const first = readdirSync(out).map(name => [name, file(name)])
    await run()
    assert.deepEqual(
      readdirSync(out).map(name => [name, file(name)]),
      first,
    )
    assert.match(file('index.html'), /统计日期 2026-06-01（内容里最新的日期/)
  })

  it('needs nothing beside the page: every plot is in it, named, with its numbers as a table', async () => {
    await run()
    const page = file('index.html')
    assert.doesNotMatch(page, /<(script|link|img)|url\(|@import|href=/)
    const plots = page.match(/<svg[^>]*>/g) ?? []
    assert.equal(plots.length, 7)
    for (const plot of plots) assert.match(plot, /role="img" aria-label="[^"]{20,}"/)
    assert.equal(page.match(/<section/g)!.length, page.match(/<caption>/g)!.length)
  })

  it('writes what an editor typed as text', async () => {
    tree.write('stations.csv', `${HEAD}\n${STATIONS.join('\n').replace('二号', '二&号')}\n`)
    await run()
    assert.match(file('index.html'), /二&amp;号/)
    assert.doesNotMatch(file('index.html'), /二&号/)
  })

  it('refuses to count what has errors, and says what else it needs', async () => {
    assert.equal((await run('--date', '2026-02-30')).code, 2)
    tree.write('guides/01-test.md', '没有开头')
    const { code, text } = await run()
    assert.equal(code, 1)
    assert.match(text, /内容有 \d+ 个错误/)
    const { io, text: said } = fakeIo()
    writeFileSync(join(out, 'taken'), '')
    assert.equal(await stats([tree.dir, '--out', join(out, 'taken')], io), 1)
    assert.match(said(), /是一个文件/)
    assert.equal(await stats([tree.dir], io), 2)
  })
})
