import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { developmentKey } from '@feedc/build/signingKey'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import sirv from 'sirv'
import { build } from './build'
import { diff } from './diff'

let tree: ContentTree
let work: string
let published: string
beforeEach(async () => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-diff-'))
  published = join(work, 'feed')
  developmentKey(join(work, 'key.json'))
  const { io, text } = fakeIo()
  assert.equal(await build([tree.dir, '--out', published, '--key', join(work, 'key.json')], io), 0, text())
})
afterEach(() => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

async function run(...args: string[]) {
  const { io, lines, text } = fakeIo()
  return { code: await diff(args, io), lines, text: text() }
}

const row = (id: string, name: string): string => `${id},${name},小哥驿站,测试区,,,,,,区,,,,,,,,,测试来源,,2025,媒体,\n`

describe('telling an editor what a courier will see change', () => {
  it('says so when nothing changes', async () => {
    const { code, lines } = await run(published, tree.dir)
    assert.deepEqual([code, lines], [0, ['没有变化：小哥看到的和原来一样。']])
  })

  it('takes the address of a folder as it is written for publishing', async () => {
    assert.equal((await run(`file:${published}`, tree.dir)).text, '没有变化：小哥看到的和原来一样。')
  })

  it('tells a station field by field, in the words of the table', async () => {
    tree.edit('stations.csv', '每日10:00-22:00,,空调、饮水,,理发,,,', '每日9:00-次日2:00,,空调、用餐,饮水,,,021-12345,')
    const { lines } = await run(published, tree.dir)
    assert.deepEqual(lines, [
      '小哥会看到：新增 0 条，去掉 0 条，改动 1 条。',
      '',
      '驿站：改动 1',
      '  ~ T-1 测试驿站',
      '      时段：每日10:00-22:00 → 每日9:00-次日2:00',
      '      活动日服务：理发 → 没写',
      '      电话：没写 → 021-12345',
      '      设施 饮水：有 → 没有',
      '      设施 用餐：未知 → 有',
    ])
  })

  it('names what is new and what is gone, in each section', async () => {
    tree.edit('stations.csv', 'T-1,测试驿站', 'T-9,另一个驿站')
    tree.edit('bulletins/2026-01-01/01-first.md', 'stations: [T-1]', 'stations: [T-9]')
    tree.write('enrolment/hotlines.yaml', '[]\n')
    tree.write('bulletins/2026-01-01/02-second.md', '---\ntitle: 第二篇\ntopics: [权益]\n---\n\n一段。\n')
    const { lines } = await run(published, tree.dir)
    assert.deepEqual(
      lines.filter(line => /^ {2}[-+~]/.test(line)),
      [
        '  - T-1 测试驿站',
        '  + T-9 另一个驿站',
        '  - 热线 12351 测试热线',
        '  ~ 2026-01-01-01 第一篇',
        '  + 2026-01-01-02 第二篇',
      ],
    )
  })

  it('shows of a long text only the place that changed', async () => {
    const long = '很长的正文。'.repeat(40)
    tree.write('bulletins/2026-01-01/01-first.md', `---\ntitle: 第一篇\ntopics: [权益]\n---\n\n${long}十二月三日${long}\n`)
    const before = await run(published, tree.dir)
    assert.match(before.text, /正文/)
    const { io } = fakeIo('2026-11-24T09:00:00+08:00')
    await build([tree.dir, '--out', published, '--key', join(work, 'key.json')], io)
    tree.write('bulletins/2026-01-01/01-first.md', `---\ntitle: 第一篇\ntopics: [权益]\n---\n\n${long}十二月五日${long}\n`)
    const { lines } = await run(published, tree.dir)
    assert.equal(lines.at(-1), '      正文：…长的正文。十二月三日很长的正文。很… → …长的正文。十二月五日很长的正文。很…')
  })

  it('counts what a long list leaves out, and shows it when asked', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => row(`S-${at}`, `站${at}`)).join('')
    tree.edit('stations.csv', 'T-1,', `${rows}T-1,`)
    const short = await run(published, tree.dir)
    assert.equal(short.lines.at(-1), '  另有 10 处，加 --all 全部列出')
    const whole = await run(published, tree.dir, '--all')
    assert.equal(whole.lines.filter(line => line.startsWith('  + ')).length, 30)
  })

  it('gives the same as JSON for other programs', async () => {
    tree.edit('alerts/test.md', 'headline: 测试预警', 'headline: 改过的预警')
    const { sections } = JSON.parse((await run(published, tree.dir, '--json')).text)
    const alerts = sections.find(({ name }: { name: string }) => name === 'alerts')
    assert.deepEqual(alerts.changed, [
      { id: 'test', title: '改过的预警', fields: [{ label: '标题', from: '测试预警', to: '改过的预警' }] },
    ])
  })

  it('reads a feed that is already on a web server', async () => {
    const server = createServer(sirv(published, { dev: true }))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    assert.equal((await run(url, tree.dir)).text, '没有变化：小哥看到的和原来一样。')
    assert.equal((await run(`${url}/index.json`, tree.dir)).code, 0)
    server.close()
    server.closeAllConnections()
    assert.match((await run(url, tree.dir)).text, /^比不了：http:\/\/127\.0\.0\.1:\d+ 取不到/)
  })

  it('says why it could not compare, and exits 1 for that alone', async () => {
    assert.deepEqual((await run(published, join(work, 'gone'))).code, 1)
    assert.match((await run(work, tree.dir)).text, /不是编译好的内容，也不是内容目录/)
    tree.write('guides/01-test.md', '没有开头')
    const { code, text } = await run(published, tree.dir)
    assert.equal(code, 1)
    assert.match(text, /有 \d+ 个错误。先运行 feedc check/)
    assert.equal((await run(published)).code, 2)
  })
})
