import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { check } from './check'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

async function checked(): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo()
  return { code: await check([tree.dir], io), text: text() }
}

/** One mistake, and where the editor is told to look. */
async function refuses(where: RegExp, code: string, sentence: RegExp): Promise<void> {
  const { code: exit, text } = await checked()
  assert.equal(exit, 1, text)
  const line = text.split('\n').find(each => each.includes(code))
  assert.ok(line, `expected a notice ${code}, got:\n${text}`)
  assert.match(line, where)
  assert.match(line, sentence)
}

describe('telling an editor what is wrong', () => {
  it('has nothing to say about good content', async () => {
    const { code, text } = await checked()
    assert.equal(code, 0, text)
    assert.match(text, /内容没有问题/)
  })

  it('names the file and field of a missing title', async () => {
    tree.edit('bulletins/2026-01-01/01-first.md', 'title: 第一篇\n', '')
    await refuses(/bulletins\/2026-01-01\/01-first\.md:2 \[title\]/, 'missing_field', /缺「title」/)
  })

  it('names the row and column of a coordinate outside Shanghai', async () => {
    tree.edit('stations.csv', '121.47,31.23', '31.23,121.47')
    await refuses(/stations\.csv:2 \[经度\]/, 'station_outside_city', /经度在前/)
  })

  it('offers the word that an unknown amenity was meant to be', async () => {
    tree.edit('stations.csv', '空调、饮水', '空凋、饮水')
    await refuses(/stations\.csv:2 \[设施\]/, 'unknown_word', /是不是「空调」/)
  })

  it('offers the field that a misspelt one was meant to be', async () => {
    tree.edit('bulletins/2026-01-01/01-first.md', 'topics:', 'topic:')
    await refuses(/01-first\.md:3 \[topic\]/, 'unknown_field', /是不是「topics」/)
  })

  it('asks for UTF-8 when Excel saved in the old Chinese encoding', async () => {
    tree.write('stations.csv', new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x0a]))
    await refuses(/stations\.csv:1/, 'wrong_encoding', /CSV UTF-8/)
  })

  it('reads a file with a byte order mark and Windows line ends', async () => {
    tree.edit('stations.csv', '编号', '\ufeff编号')
    tree.edit('guides/01-test.md', '一段。', '一段。\r\n')
    assert.equal((await checked()).code, 0)
  })

  it('refuses an impossible date and an impossible hour', async () => {
    tree.edit('stations.csv', '2025年7月', '2025-02-30')
    await refuses(/stations\.csv:2 \[来源日期\]/, 'bad_date', /没有这一天/)
  })

  it('refuses hours that no clock shows', async () => {
    tree.edit('stations.csv', '每日10:00-22:00', '每日25:00-26:00')
    await refuses(/stations\.csv:2 \[时段\]/, 'bad_hours', /小时只能是 0–24/)
  })

  it('refuses a claim without a source', async () => {
    tree.edit('guides/01-test.md', 'sources: [{ name: 测试来源, date: 2026, kind: 通用 }]\n', '')
    await refuses(/guides\/01-test\.md/, 'claim_without_source', /没有来源/)
  })

  it('refuses links between records that lead nowhere', async () => {
    tree.edit('bulletins/2026-01-01/01-first.md', 'T-1', 'T-9')
    await refuses(/01-first\.md/, 'dangling_reference', /驿站「T-9」不存在/)
  })

  it('says where an id was used first', async () => {
    tree.edit('stations.csv', 'T-1,测试驿站', 'T-1,别的,小哥驿站,测试区,,,,,,区,,,,,,,,,测试来源,,2025,媒体,\nT-1,测试驿站')
    await refuses(/stations\.csv:3/, 'duplicate_id', /stations\.csv:2/)
  })

  it('says in which line a CSV has too many cells, and YAML is broken', async () => {
    tree.edit('stations.csv', 'T-1,', 'T-1,,')
    await refuses(/stations\.csv:2/, 'bad_csv', /第 2 行/)
    tree.write('feed.yaml', 'feed: [\n')
    await refuses(/feed\.yaml:\d/, 'bad_yaml', /格式读不懂/)
  })

  it('answers wrong usage with the usage, and never with a stack', async () => {
    const { io, text } = fakeIo()
    assert.equal(await check(['a', 'b'], io), 2)
    assert.match(text(), /用法/)
  })
})
