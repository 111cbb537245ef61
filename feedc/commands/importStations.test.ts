import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { cli } from '@feedc/cli'
import { fakeIo } from '@test/fakes/fakeIo'
import { setXlsx } from '@test/typesetting/setXlsx'

const dir = mkdtempSync(join(tmpdir(), 'table-'))
after(() => rmSync(dir, { recursive: true, force: true }))

const SOURCE = ['--source', '静安区总工会', '--date', '2026-11-20']
const LIST =
  '驿站名称,所属区,地址,开放时间,设施\n甲小哥驿站,静安区,某路1号,9:00-17:00,空调、微波炉\n乙工会驿站,静安区,某路2号,24小时,饮水\n'

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const { io } = fakeIo()
  const code = await cli(['import', 'stations', ...args], {
    ...io,
    out: line => void out.push(line),
    err: line => void err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}

describe('feedc import stations', () => {
  it('prints JSON as agreed: rows under the headings of the table, and what is added, changed and gone', async () => {
    const { code, out } = await run(file('list.csv', LIST), '--into', join(dir, 'none.csv.new'), '--json', ...SOURCE)
    const json = JSON.parse(out)
    assert.equal(code, 0)
    assert.deepEqual(Object.keys(json), ['rows', 'added', 'changed', 'removed', 'notices', 'groups'])
    assert.deepEqual(
      json.rows.map((row: Record<string, string>) => [row.编号, row.名称, row.设施, row.来源, row.来源日期]),
      [
        ['SH-001', '甲小哥驿站', '空调、微波炉', '静安区总工会', '2026-11-20'],
        ['SH-002', '乙工会驿站', '饮水', '静安区总工会', '2026-11-20'],
      ],
    )
    assert.deepEqual([json.added.length, json.changed.length, json.removed.length], [2, 0, 0])
    assert.deepEqual(Object.keys(json.notices[0]), ['code', 'severity', 'row', 'column', 'message'])
    const { count, rows } = json.groups.find((group: { code: string }) => group.code === 'hours_read')
    assert.deepEqual([count, rows], [2, [2, 3]])
  })

  it('writes the table, merges the next list into it, and shows the difference', async () => {
    const table = join(dir, 'stations.csv')
    assert.equal((await run(file('first.csv', LIST), '--out', table, '--into', join(dir, 'no.csv'), ...SOURCE)).code, 0)
    const first = readFileSync(table, 'utf8')
    assert.ok(first.startsWith('\ufeff编号,名称,类型,区,'))

    const next = file('next.csv', LIST.replace('24小时', '8:00-20:00').replace('甲小哥驿站', '丙小哥驿站'))
    const kept = await run(next, '--into', table, ...SOURCE)
    assert.equal(kept.code, 1)
    assert.equal(readFileSync(table, 'utf8'), first)

    const { code, out } = await run(next, '--into', table, '--force', ...SOURCE)
    assert.equal(code, 0)
    assert.match(out, /新增\tSH-003\t静安区\t丙小哥驿站/)
    assert.match(out, /改动\tSH-002\t静安区\t乙工会驿站\n\t\t时段：24小时 → 8:00-20:00/)
    assert.match(out, /没有了\tSH-001\t静安区\t甲小哥驿站/)
    assert.equal(readFileSync(table, 'utf8').trim().split('\n').length, 4)
    assert.deepEqual(
      readdirSync(dir).filter(name => name.endsWith('.part')),
      [],
    )
  })

  it('reads a workbook, phones and dates kept as numbers included', async () => {
    const book = await setXlsx([
      ['名称', '区', '电话', '核实日期', '经度', '纬度'],
      ['甲小哥驿站', '静安', 2162171234, new Date('2026-07-08T00:00:00Z'), 121.45, 31.23],
    ])
    const { out } = await run(file('list.xlsx', book), '--into', join(dir, 'no.csv'), '--json', '--datum', 'wgs84', ...SOURCE)
    const [row] = JSON.parse(out).rows
    assert.deepEqual([row.区, row.电话, row.核实日期, row.经度], ['静安区', '021-62171234', '2026-07-08', '121.45'])
  })

  it('writes nothing while the list has errors', async () => {
    const target = join(dir, 'unsourced.csv')
    const { code, err } = await run(file('list2.csv', LIST), '--out', target)
    assert.equal(code, 1)
    assert.match(err, /什么都没写/)
    assert.ok(!existsSync(target))
  })

  it('refuses a bad file, a bad datum and a bad date with a sentence', async () => {
    const bad = await run(file('bad.xlsx', 'PK'), '--json')
    assert.equal(bad.code, 1)
    assert.equal(JSON.parse(bad.out).notices[0].code, 'wrong_extension')
    assert.equal((await run(file('a.csv', LIST), '--datum', 'mars')).code, 2)
    assert.equal((await run(file('a.csv', LIST), '--date', '2026-02-30')).code, 2)
    assert.equal((await run()).code, 2)
  })

  it('prints one JSON document when the table to merge into is none', async () => {
    const { code, out, err } = await run(file('list3.csv', LIST), '--into', file('table.csv', '不是表'), '--json', ...SOURCE)
    assert.equal(code, 1)
    assert.equal(JSON.parse(out).notices[0].code, 'base_unreadable')
    assert.match(err, /没法合并/)
  })

  it('finds nothing to change when a whole table is imported into itself', async () => {
    const table = file('whole.csv', readFileSync('test/content-fixture/stations.csv'))
    const { code, out } = await run(table, '--into', table, '--force', '--json')
    const json = JSON.parse(out)
    assert.deepEqual([code, json.added, json.changed, json.removed], [0, [], [], []])
  })
})
