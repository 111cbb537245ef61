import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNoNotice, assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const CHANNEL = 'enrolment/channel-test.md'
const withUrl = (url: string): void => tree.edit(CHANNEL, 'name: 测试入口', `name: 测试入口\nurl: '${url}'`)
const at = `${CHANNEL}:3 [url] 错误`

describe('words to be copied by one tap', () => {
  it('are told of when no phone would copy them', async () => {
    tree.edit(CHANNEL, 'name: 测试入口', 'name: 测试入口\ncopyText: 去 恶意.cn')
    await assertNotice(tree, `${CHANNEL}:3 [copyText] 提醒`, 'clip_refused', /不能一键复制/)
  })
})

describe('a link in the content', () => {
  it('passes when its host is on the list, to the letter', async () => {
    withUrl('https://example.gov.cn/a?b=1')
    await assertNoNotice(tree)
  })

  for (const url of [
    'http://example.gov.cn/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://example.gov.cn@evil.example/',
    'https://192.0.2.1/',
    'https://example.gov.cn:8443/',
    'HTTPS://EXAMPLE.GOV.CN/',
    'www.example.gov.cn',
  ]) {
    it(`is refused as ${url}`, async () => {
      withUrl(url)
      await assertNotice(tree, at, 'bad_url', /只用 https:\/\/ 开头的网址/)
    })
  }

  it('is refused when its host is not on the list, with the one it may have been meant to be', async () => {
    withUrl('https://exampel.gov.cn/')
    await assertNotice(tree, at, 'host_not_allowed', /是不是「example\.gov\.cn」/)
  })

  it('is refused when a subdomain of a listed host stands for the host', async () => {
    withUrl('https://www.example.gov.cn/')
    await assertNotice(tree, at, 'host_not_allowed', /不在 feed\.yaml 的 allow\.hosts 里/)
  })

  it('is refused when its host has a Cyrillic letter in it, or is the punycode of one', async () => {
    withUrl('https://ex\u0430mple.gov.cn/')
    await assertNotice(tree, at, 'homoglyph_host', /别国字母/)
  })

  it('is refused when its host is punycode', async () => {
    withUrl('https://xn--exmple-4nf.gov.cn/')
    await assertNotice(tree, at, 'homoglyph_host', /xn--/)
  })

  it('is refused when it is short, in a field and in a text', async () => {
    withUrl('https://t.cn/abc')
    await assertNotice(tree, at, 'short_link', /看不出通到哪里/)
    tree.edit('bulletins/2026-01-01/01-first.md', '第一段。', '看 http://t.cn/abc 。')
    await assertNotice(tree, 'bulletins/2026-01-01/01-first.md:8 错误', 'short_link', /「t\.cn」是短链接/)
  })

  it('is refused on a reposted source: the page is not the outlet it names', async () => {
    tree.edit(
      CHANNEL,
      '{ name: 测试来源, date: 2026, kind: 官方 }',
      '{ name: 测试来源, url: https://example.gov.cn/, date: 2026, kind: 转载 }',
    )
    await assertNotice(tree, `${CHANNEL}:3 [sources.0.url] 错误`, 'repost_with_link', /转载的来源不放网址/)
  })

  it('is refused as a script in a text', async () => {
    tree.edit('guides/01-test.md', '一段。', '点 javascript:void(0) 看。')
    await assertNotice(tree, 'guides/01-test.md:10 错误', 'dangerous_text', /会被当成程序/)
  })
})

describe('a mini-program and a number to dial', () => {
  it('needs an appid that can exist', async () => {
    tree.edit(CHANNEL, 'name: 测试入口', 'name: 测试入口\nappid: wx123')
    await assertNotice(tree, `${CHANNEL}:3 [appid] 错误`, 'bad_appid', /wx 加 16 位/)
  })

  it('needs an appid that is on the list', async () => {
    tree.edit(CHANNEL, 'name: 测试入口', 'name: 测试入口\nappid: wx0123456789abcdef')
    await assertNotice(tree, `${CHANNEL}:3 [appid] 错误`, 'appid_not_allowed', /allow\.appids/)
  })

  it('needs a number that can be dialled', async () => {
    tree.edit('checks/01-test.yaml', "calls: ['110']", "calls: ['110转1']")
    await assertNotice(tree, 'checks/01-test.yaml:13 [calls.0] 错误', 'bad_phone', /只写数字和横线/)
  })

  it('needs a hotline that is on the list', async () => {
    tree.edit('enrolment/hotlines.yaml', "'12351'", "'12399'")
    await assertNotice(tree, 'enrolment/hotlines.yaml:1 [items.0.number] 错误', 'phone_not_allowed', /allow\.phones/)
  })

  it('keeps the zero in front of an area code that nobody put in quotes', async () => {
    tree.edit('feed.yaml', "['110', '12351']", "['110', '12351', 02112345678]")
    tree.edit('checks/01-test.yaml', "calls: ['110']", 'calls: [02112345678]')
    await assertNoNotice(tree)
  })
})
