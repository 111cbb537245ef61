import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNoNotice, assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const ARTICLE = 'bulletins/2026-01-01/01-first.md'
const inBody = (text: string): void => tree.edit(ARTICLE, '第二段。', text)

describe('what a bulletin may say', () => {
  it('holds no personal mobile number', async () => {
    inBody('联系 13800138000。')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'personal_mobile', /手机号 13800138000，是个人信息/)
  })

  it('holds none in a spreadsheet either, however it is spaced', async () => {
    tree.edit('stations.csv', '测试广场', '测试广场 138-0013-8000')
    await assertNotice(tree, 'stations.csv:2 [地标] 错误', 'personal_mobile', /138-0013-8000/)
  })

  it('holds no identity number', async () => {
    inBody('证号 11010119900307783X。')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'personal_id_number', /像身份证号/)
  })

  it('may hold a waybill number, which only looks like a mobile number inside', async () => {
    inBody('运单 7713800138000123 已查。')
    await assertNoNotice(tree)
  })

  it('holds no HTML and no script', async () => {
    inBody('好<script>alert(1)</script>')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'html_in_text', /有网页代码「<script>/)
  })

  it('holds no zero-width and no bidirectional characters', async () => {
    inBody('工\u200b会')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'hidden_characters', /U\+200B/)
  })

  it('holds none in a title, nor written as an entity', async () => {
    tree.edit(ARTICLE, 'title: 第一篇', 'title: 第一\u202e篇')
    await assertNotice(tree, `${ARTICLE}:2 [title] 错误`, 'hidden_characters', /U\+202E/)
    inBody('工&#8203;会')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'hidden_characters', /&#8203;/)
  })

  it('has a title that fits its place', async () => {
    tree.edit(ARTICLE, 'title: 第一篇', `title: ${'长'.repeat(201)}`)
    await assertNotice(tree, `${ARTICLE}:2 [title] 错误`, 'text_too_long', /201 字，最多 200 字/)
  })

  it('has a body that a phone takes', async () => {
    inBody(Array.from({ length: 31 }, () => '长'.repeat(2000)).join('\n\n'))
    await assertNotice(tree, `${ARTICLE}:2 错误`, 'body_too_long', /最多 60000 字/)
  })

  it('has a summary that fits a small screen', async () => {
    tree.edit(ARTICLE, 'rank: 2', `rank: 2\nsummary: ${'长'.repeat(61)}`)
    await assertNotice(tree, `${ARTICLE}:5 [summary] 提醒`, 'long_for_a_screen', /超过 60 字/)
  })
})

describe('a line that says what to do', () => {
  it('fits on a wet screen: twenty characters, wherever it stands', async () => {
    tree.edit('checks/01-test.yaml', 'stop: [打 110]', 'stop: [打 110，说清楚寄件的人是谁、金额是多少、现在在哪里]')
    await assertNotice(tree, 'checks/01-test.yaml:12 [verdicts.stop] 提醒', 'long_for_a_screen', /超过 20 字/)
  })

  it('begins with what to do, not with whom it is about', async () => {
    tree.edit('guides/01-test.md', '1. 停下', '1. 收件人要先验货')
    await assertNotice(tree, 'guides/01-test.md:2 提醒', 'subject_first', /先写做什么/)
  })
})

describe('what to look for in a fraud', () => {
  it('may be left to the self-check that names the guide, but must be somewhere', async () => {
    tree.edit('guides/01-test.md', '## 看什么\n\n- 一条\n\n', '')
    await assertNoNotice(tree)
    tree.edit('checks/01-test.yaml', 'guide: test\n', '')
    await assertNotice(tree, 'guides/01-test.md:2 错误', 'guide_without_signs', /缺「## 看什么」/)
  })
})

describe('an image in an article', () => {
  it('needs its size and words for those who do not see it', async () => {
    inBody('![](photo.jpg)')
    tree.write('bulletins/2026-01-01/photo.jpg', new Uint8Array([1]))
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'image_without_size_or_alt', /替代文字和尺寸/)
  })

  it('must be there', async () => {
    inBody('![揭牌](photo.jpg){640x480}')
    await assertNotice(tree, `${ARTICLE}:2 错误`, 'image_missing', /找不到图片「photo\.jpg」/)
  })

  it('must not be a photo straight from a camera', async () => {
    inBody('![揭牌](photo.jpg){640x480}')
    tree.write('bulletins/2026-01-01/photo.jpg', new Uint8Array(301 * 1024))
    await assertNotice(tree, `${ARTICLE}:2 错误`, 'image_too_large', /「揭牌」有 301 KB，最多 300 KB/)
  })

  it('is never fetched from outside the issue’s own folder', async () => {
    inBody('![揭牌](../../feed.yaml){640x480}')
    await assertNotice(tree, `${ARTICLE}:2 错误`, 'image_missing', /找不到图片/)
  })
})
