import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, beforeEach, describe, it } from 'node:test'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { toInstant } from '@core/time/shanghaiTime'
import { cli } from '@feedc/cli'
import { openStore } from '@inbox/store/openStore'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const HOUR_MS = 3_600_000
const folder = mkdtempSync(join(tmpdir(), 'nuanfeng-inbox-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
let tree: ContentTree
let url: string
beforeEach(() => {
  tree = contentTree()
  count += 1
  url = join(folder, `${count}.db`)
})
afterEach(() => tree.remove())

interface Said {
  readonly kind: ReportKind
  readonly hoursAgo?: number
  readonly note?: string
  readonly station?: string
}
/** Reports from as many phones, received the minute they were seen. */
async function said(...reports: readonly Said[]): Promise<void> {
  const store = await openStore(url)
  for (const { kind, hoursAgo = 1, note, station = 'T-1' } of reports) {
    count += 1
    const [id, token] = [count, count + 1_000_000].map(n => n.toString(16).padStart(32, '0')) as [string, string]
    const receivedAtMs = NOON - hoursAgo * HOUR_MS
    const at = toInstant(receivedAtMs)
    await store.put({ id, feed: 'test-feed', station, kind, at, ...(note && { note }), token, receivedAtMs })
  }
  await store.close()
}
async function run(...args: readonly string[]): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo('2026-11-24T12:00:00+08:00')
  const code = await cli(['inbox', ...args, '--inbox', url, '--content', tree.dir], io)
  return { code, text: text() }
}
const file = (name: string): string => readFileSync(join(tree.dir, name), 'utf8')
const row = (): Record<string, string> => {
  const [heading = '', line = ''] = file('stations.csv').slice(1).split('\n')
  return Object.fromEntries(heading.split(',').map((name, at) => [name, line.split(',')[at] ?? '']))
}
async function built(): Promise<{ heard?: unknown; checked?: string; status: string }> {
  const { io, text } = fakeIo('2026-11-24T12:00:00+08:00')
  const out = join(folder, `feed-${count}`)
  assert.equal(await cli(['build', tree.dir, '--out', out], io), 0, text())
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { payload: string }
  const { parts } = JSON.parse(Buffer.from(index.payload, 'base64').toString()) as { parts: { stations: { path: string } } }
  return JSON.parse(readFileSync(join(out, parts.stations.path), 'utf8')).features[0].properties
}

describe('what couriers said, for an editor', () => {
  it('is listed by station: what, how many, how long ago, in whose words, and what might be done', async () => {
    await said({ kind: 'locked', note: '贴了告示' }, { kind: 'locked', hoursAgo: 3 }, { kind: 'locked', station: 'X-9' })
    const { code, text } = await run('list')
    assert.equal(code, 0)
    assert.match(text, /1 个驿站有小哥说的话没处理/)
    assert.match(text, /T-1 {2}测试驿站\n {2}锁门 {2}2 人，最近 1 小时前 {2}「贴了告示」\n {2}建议：采用「锁门」/)
    assert.match(text, /1 条说的驿站不在名单里/)
  })

  it('says that couriers disagree and suggests nothing, and what looks made up', async () => {
    await said({ kind: 'confirmed' }, { kind: 'locked' }, ...Array.from({ length: 9 }, () => ({ kind: 'broken' }) as const))
    const { text } = await run('list')
    assert.match(text, /有人说能进，有人说进不去/)
    assert.doesNotMatch(text, /建议/)
    assert.match(text, /没算：一分钟里挤进来 8 条，只当一个人/)
  })

  it('taken up as open becomes the day of a check, and the last word that phones show', async () => {
    await said({ kind: 'confirmed', hoursAgo: 20 }, { kind: 'confirmed', hoursAgo: 40 })
    const { code, text } = await run('accept', 'T-1', '开着')
    assert.equal(code, 0)
    assert.match(text, /采用 T-1 测试驿站：开着（1 人）\n {2}核实日期：（空） → 2026-11-23/)
    assert.equal(row().核实日期, '2026-11-23')
    assert.match(file('heard.csv'), /T-1,开着,1,2026-11-23 16:00,采用,2026-11-24\n$/)
    assert.deepEqual((await built()).heard, [
      { kind: 'confirmed', people: 1, at: '2026-11-23T16:00:00+08:00', decided: '2026-11-24', accepted: true },
    ])
    assert.match((await run('list')).text, /都处理过了/)
  })

  it('taken up as locked changes nothing but the last word, unless an editor is sure', async () => {
    await said({ kind: 'locked' }, { kind: 'locked' })
    const before = file('stations.csv')
    assert.equal((await run('accept', 'T-1', '锁门')).code, 0)
    assert.equal(file('stations.csv'), before)
    assert.equal((await built()).status, 'open')
    await said({ kind: 'locked', hoursAgo: 0 })
    assert.equal((await run('accept', 'T-1', '锁门', '--suspend', '--remark', '贴了停用告示')).code, 0)
    assert.deepEqual([row().状态, row().说明], ['暂停', '锁门：贴了停用告示（小哥上报，1 人，2026-11-24）'])
    assert.equal((await built()).status, 'suspended')
  })

  it('opens again what couriers find open, and what was said of a shut door goes', async () => {
    await said({ kind: 'locked' })
    const before = row().说明
    await run('accept', 'T-1', '锁门', '--suspend')
    assert.deepEqual([row().状态, row().说明], ['暂停', before])
    await said({ kind: 'confirmed', hoursAgo: 0 }, { kind: 'broken', hoursAgo: 0 })
    await run('accept', 'T-1', '设施坏了', '--remark', '微波炉')
    assert.match(row().说明 ?? '', /^设施坏了：微波炉（小哥上报，1 人，2026-11-24）$/)
    await run('accept', 'T-1', '开着')
    assert.deepEqual([row().状态, row().说明], ['开放', '设施坏了：微波炉（小哥上报，1 人，2026-11-24）'])
  })

  it('has moved when an editor says so, with its source', async () => {
    await said({ kind: 'moved' }, { kind: 'moved' })
    assert.equal((await run('accept', 'T-1', '搬走了')).code, 0)
    assert.deepEqual([row().状态, row().说明], ['搬走', '搬走了（小哥上报，2 人，2026-11-24）'])
    assert.equal((await built()).status, 'moved')
  })

  it('that is declined changes no record, and tells only who said it', async () => {
    await said({ kind: 'locked' })
    const before = file('stations.csv')
    assert.equal((await run('decline', 'T-1', 'locked')).code, 0)
    assert.equal(file('stations.csv'), before)
    assert.deepEqual((await built()).heard, [
      { kind: 'locked', at: '2026-11-24T11:00:00+08:00', decided: '2026-11-24', accepted: false },
    ])
  })

  it('leaves what was taken up before in place when the next report is declined', async () => {
    await said({ kind: 'locked', hoursAgo: 5 })
    await run('accept', 'T-1', '锁门')
    await said({ kind: 'locked' })
    await run('decline', 'T-1', '锁门')
    assert.deepEqual(
      ((await built()).heard as { accepted: boolean }[]).map(({ accepted }) => accepted),
      [true, false],
    )
  })

  it('is decided once: the same command again finds nothing, and changes nothing', async () => {
    await said({ kind: 'broken' })
    await run('accept', 'T-1', '设施坏了')
    const before = [file('stations.csv'), file('heard.csv')]
    const again = await run('accept', 'T-1', '设施坏了')
    assert.equal(again.code, 1)
    assert.match(again.text, /没有还没处理的「T-1 设施坏了」/)
    assert.deepEqual([file('stations.csv'), file('heard.csv')], before)
  })

  it('becomes a table in which no note is computed', async () => {
    await said({ kind: 'locked', note: '@SUM(A1) 进不去' }, { kind: 'wrong', note: '电话，是空号' })
    const out = join(folder, `${count}.csv`)
    assert.equal((await run('export', '--out', out)).code, 0)
    const text = readFileSync(out, 'utf8')
    assert.match(text, /T-1,测试驿站,锁门,1,1,1,2026-11-24 11:00,0,,/)
    for (const cell of text.split(/[,\r\n]/)) assert.doesNotMatch(cell, /^[=+@]/)
    assert.equal((await run('export', '--out', out)).code, 1)
  })
})

describe('the city’s rule', () => {
  const ruled = () => tree.edit('feed.yaml', 'expiresDays: 90', 'expiresDays: 90\nacceptOpen: { reports: 3, days: 14 }')
  const open = (hoursAgo: number) => ({ kind: 'confirmed', hoursAgo }) as const

  it('takes up "open" said by enough phones on more than one day, and nothing else', async () => {
    ruled()
    await said(open(1), open(3), open(30))
    const { code, text } = await run('accept', '--by-rule')
    assert.equal(code, 0)
    assert.match(text, /按规则采用了 1 个/)
    assert.equal(row().核实日期, '2026-11-24')
    assert.match((await run('accept', '--by-rule')).text, /没有够格/)
  })

  it('waits for a person when too few said it, in one day, too long ago, or when anybody was locked out', async () => {
    ruled()
    const before = file('stations.csv')
    for (const reports of [
      [open(1), open(30)],
      [open(1), open(2), open(3)],
      [open(15 * 24), open(2), open(30)],
      [open(1), open(2), open(30), { kind: 'locked' } as const],
      [open(1), open(2), open(30), { kind: 'moved' } as const],
    ]) {
      count += 1
      url = join(folder, `${count}.db`)
      await said(...reports)
      assert.match((await run('accept', '--by-rule')).text, /没有够格/, JSON.stringify(reports))
    }
    assert.equal(file('stations.csv'), before)
    assert.equal(existsSync(join(tree.dir, 'heard.csv')), false)
  })

  it('never opens again what an editor has closed', async () => {
    ruled()
    tree.edit('stations.csv', ',,,测试来源', ',,暂停,测试来源')
    await said(open(1), open(3), open(30))
    assert.match((await run('accept', '--by-rule')).text, /没有够格/)
  })

  it('doesn’t stand in for a rule that nobody made', async () => {
    await said(open(1), open(3), open(30))
    const { code, text } = await run('accept', '--by-rule')
    assert.equal(code, 1)
    assert.match(text, /没有 acceptOpen/)
  })
})

describe('a command that can’t be done', () => {
  it('says what is missing or misspelt, and writes nothing', async () => {
    await said({ kind: 'locked' }, { kind: 'confirmed' })
    const before = file('stations.csv')
    for (const [args, expected, words] of [
      [['accept', 'T-1', '开门'], 1, /不认识「开门」/],
      [['accept', 'T-9', '锁门'], 1, /没有「T-9」/],
      [['accept', 'T-1', '搬走了'], 1, /没有还没处理的/],
      [['accept', 'T-1'], 2, /用法/],
      [['accept', 'T-1', '开着', '--suspend'], 2, /--suspend 只和/],
      [['accept', 'T-1', '开着', '--remark', '好'], 2, /--remark 只和/],
      [['accept', 'T-1', '锁门', '--remark', '=1+1'], 2, /--remark 写一行/],
      [['accept', 'T-1', '锁门', '--remark', '一\n二'], 2, /--remark 写一行/],
      [['dance'], 2, /用法/],
    ] as const) {
      const { code, text } = await run(...args)
      assert.equal(code, expected, args.join(' '))
      assert.match(text, words)
    }
    assert.equal(file('stations.csv'), before)
  })

  it('finds no inbox without being told where, makes none, and takes no password as an argument', async () => {
    for (const [args, words] of [
      [[], /没说收件箱在哪儿/],
      [['--inbox', join(folder, 'none.db')], /没有收件箱/],
      [['--inbox', 'postgres://a:secret@localhost/b'], /密码的地址不能写在命令里/],
    ] as const) {
      const { io, text } = fakeIo()
      assert.equal(await cli(['inbox', 'list', '--content', tree.dir, ...args], io), 1)
      assert.match(text(), words)
      assert.doesNotMatch(text(), /secret/)
    }
    assert.equal(existsSync(join(folder, 'none.db')), false)
  })
})
