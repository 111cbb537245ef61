import assert from 'node:assert/strict'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNoNotice, assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

describe('a content folder', () => {
  it('has no empty file', async () => {
    tree.write('guides/02-empty.md', '\n')
    await assertNotice(tree, 'guides/02-empty.md:1 错误', 'empty_file', /文件是空的/)
  })

  it('has no merge left half done', async () => {
    tree.edit('guides/01-test.md', '一段。', '<<<<<<< HEAD\n一段。\n=======\n两段。\n>>>>>>> other')
    await assertNotice(tree, 'guides/01-test.md:10 错误', 'merge_conflict', /冲突还没有处理/)
  })

  it('has no link that could lead out of it', async () => {
    symlinkSync('/etc/hostname', join(tree.dir, 'guides/03-link.md'))
    await assertNotice(tree, 'guides/03-link.md:1 错误', 'symlink', /这是一个链接/)
  })

  it('has no folder that is a link', async () => {
    symlinkSync('/etc', join(tree.dir, 'bulletins/2026-02-02'))
    await assertNotice(tree, 'bulletins/2026-02-02:1 错误', 'symlink', /这是一个链接/)
  })

  it('is told of a file that would never appear', async () => {
    tree.write('guide/01-misplaced.md', '---\ntitle: 放错了\n---\n')
    await assertNotice(tree, 'guide/01-misplaced.md:1 提醒', 'unknown_file', /不会出现在手机上/)
  })

  it('holds no private key, in a file of its own or inside another', async () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----'
    tree.write('key.json', JSON.stringify({ purpose: 'release', privateKey: pem }))
    await assertNotice(tree, 'key.json:1 错误', 'exposed_key', /谁拿到都能冒充你发布/)
    tree.edit('guides/01-test.md', '一段。', `一段。\n\n${pem}`)
    await assertNotice(tree, 'guides/01-test.md:12 错误', 'exposed_key', /feedc keygen/)
  })

  it('has every file that a feed is made of', async () => {
    rmSync(join(tree.dir, 'places.csv'))
    await assertNotice(tree, 'places.csv:1 错误', 'missing_file', /./)
  })

  it('is told of an outline file that is no JSON', async () => {
    tree.write('districts.geojson', '{')
    await assertNotice(tree, 'districts.geojson:1 错误', 'bad_json', /./)
  })

  it('is told of an article without its number, without a body, and of Markdown that no phone shows', async () => {
    tree.write('bulletins/2026-01-01/second.md', '---\ntitle: 乙\ntopics: [权益]\nrank: 2\n---\n\n一段。\n')
    await assertNotice(tree, 'bulletins/2026-01-01/second.md:2 错误', 'bad_file_name', /./)
    tree.edit('bulletins/2026-01-01/01-first.md', '第二段。', '```\nx\n```')
    await assertNotice(tree, 'bulletins/2026-01-01/01-first.md:10 错误', 'unsupported_markdown', /./)
    tree.edit('guides/01-test.md', '1. 停下\n', '')
    await assertNotice(tree, 'guides/01-test.md:2 错误', 'missing_body', /./)
  })

  it('is told of a list where one word belongs, and a number that is none', async () => {
    tree.edit('bulletins/2026-01-01/01-first.md', 'rank: 2', 'rank: 二')
    await assertNotice(tree, 'bulletins/2026-01-01/01-first.md:4 [rank] 错误', 'wrong_type', /./)
  })

  it('is told which hours a phone shows only as written', async () => {
    tree.edit('stations.csv', '每日10:00-22:00', '同商场营业时间')
    await assertNotice(tree, 'stations.csv:2 [时段] 说明', 'hours_kept_as_text', /./)
  })

  it('may not be dated later than today, unless the issue waits until then', async () => {
    tree.edit('bulletins/2026-01-01/issue.yaml', 'date: 2026-01-01\nsource', 'date: 2026-12-01\nsource')
    await assertNotice(tree, 'bulletins/2026-01-01/issue.yaml:4 [date] 错误', 'future_date', /embargo/)
    tree.edit('bulletins/2026-01-01/issue.yaml', 'issuer: 测试编辑', 'issuer: 测试编辑\nembargo: 2026-12-01')
    await assertNotice(tree, 'bulletins/2026-01-01/issue.yaml:4 [embargo] 说明', 'embargoed', /2026-12-01 起才发布/)
    assert.equal(checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00')).content.articles.length, 0)
    assert.equal(checkContent(tree.dir, Date.parse('2026-12-01T00:00:00+08:00')).content.articles.length, 1)
  })

  it('may hold what computers leave lying about', async () => {
    tree.write('.DS_Store', 'x')
    tree.write('~$stations.csv', 'x')
    tree.write('README.zh-CN.md', 'x')
    await assertNoNotice(tree)
  })

  it('is told of front matter that never ends', async () => {
    tree.edit('guides/01-test.md', '---\n\n## 怎么骗', '\n## 怎么骗')
    await assertNotice(tree, 'guides/01-test.md:1 错误', 'bad_front_matter', /两行「---」/)
  })

  it('is told that a colon is the Chinese one', async () => {
    tree.edit('feed.yaml', 'title: 测试', 'title：测试')
    await assertNotice(tree, 'feed.yaml:2 错误', 'bad_yaml', /换成英文的「: 」/)
  })

  it('is told that YAML’s aliases are not for here', async () => {
    tree.edit('feed.yaml', 'title: 测试', 'title: &a 测试\npublisher: *a')
    await assertNotice(tree, 'feed.yaml:3 错误', 'bad_yaml', /引用/)
  })

  it('is told of outlines that are none', async () => {
    tree.write('districts.geojson', '{"features":[{"geometry":null}]}')
    await assertNotice(tree, 'districts.geojson:1 错误', 'bad_districts', /GeoJSON/)
  })

  it('is told which day a partial date lacks', async () => {
    tree.edit('bulletins/2026-01-01/issue.yaml', 'date: 2026-01-01\nsource', 'date: 2026-01\nsource')
    await assertNotice(tree, 'bulletins/2026-01-01/issue.yaml:4 [date] 错误', 'bad_date', /要写到日/)
  })
})
