import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
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
