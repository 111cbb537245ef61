import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNoNotice, assertNotice } from '@test/fakes/notices'
import { FIXTURE } from '../../config/outputs'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const ARTICLE = 'bulletins/2026-01-01/01-first.md'
const GUIDE = 'guides/01-test.md'
const ANSWER = 'answers/01-test.md'
const summary = (text: string): void => tree.edit(ARTICLE, 'rank: 2', `rank: 2\nsummary: ${text}`)
const steps = (...lines: string[]): void => tree.edit(GUIDE, '1. 停下', lines.map((line, at) => `${at + 1}. ${line}`).join('\n'))

describe('news that will be old', () => {
  it('says which year its month is of', async () => {
    summary('12 月在全国免费发手套。')
    await assertNotice(tree, `${ARTICLE}:5 [summary] 提醒`, 'month_without_year', /「12 月」，没说哪一年/)
  })

  it('is left alone where it says so, and where there is no month', async () => {
    for (const text of ['2024 年 12 月发手套。', '2024-12 发手套。', '今年 3 月发手套。', '三个月内发完。', '发 12 个月饼。']) {
      const own = contentTree()
      own.edit(ARTICLE, 'rank: 2', `rank: 2\nsummary: ${text}`)
      await assertNoNotice(own)
      own.remove()
    }
  })
})

describe('steps in an order that harms', () => {
  it('keep the evidence before they leave the group or delete anything', async () => {
    steps('停下', '退群，别再充', '留好聊天截图')
    await assertNotice(tree, `${GUIDE}:2 提醒`, 'leaves_before_evidence', /「退群，别再充」前面没有留证据/)
  })

  it('keep some at all', async () => {
    steps('停下', '删掉好友')
    await assertNotice(tree, `${GUIDE}:2 提醒`, 'leaves_before_evidence', /「删掉好友」/)
  })

  it('are right when it is kept first, even in the same line, and when nothing is to be deleted', async () => {
    for (const lines of [['截图', '再退群'], ['先截图，再拉黑'], ['别退群，先停下'], ['不要删除聊天'], ['挂电话，退出共享']]) {
      const own = contentTree()
      own.edit(GUIDE, '1. 停下', lines.map((line, at) => `${at + 1}. ${line}`).join('\n'))
      await assertNoNotice(own)
      own.remove()
    }
  })
})

describe('a number to call', () => {
  it('is on the list, wherever it stands', async () => {
    steps('打 96999，报网点')
    await assertNotice(tree, `${GUIDE}:18 提醒`, 'call_not_listed', /叫人打 96999/)
  })

  it('is no amount and no count, and a bulletin’s is its own', async () => {
    steps('打 5 折的别信', '问 100 个人', '打 110')
    tree.edit(ARTICLE, '第二段。', '打 96999 咨询。')
    await assertNoNotice(tree)
  })
})

describe('an answer', () => {
  it('takes no longer than forty seconds to read to somebody', async () => {
    tree.edit(ANSWER, '- 拍下来', Array.from({ length: 6 }, () => `- ${'长'.repeat(20)}\n\n  ${'长'.repeat(20)}`).join('\n'))
    await assertNotice(tree, `${ANSWER}:2 提醒`, 'long_to_read_aloud', /有 2\d\d 个字，念出来超过 40 秒/)
  })
})

it('speak up at two places of the content as it was in 2024, and both were wrong', () => {
  const codes = ['month_without_year', 'leaves_before_evidence', 'call_not_listed', 'long_to_read_aloud']
  const { notices } = checkContent(FIXTURE, Date.parse('2026-11-24T12:00:00+08:00'))
  assert.deepEqual(
    notices.filter(({ code }) => codes.includes(code)).map(({ code, file }) => `${code} ${file}`),
    ['month_without_year bulletins/2024-12-16/07-zto-winter-care.md', 'leaves_before_evidence guides/05-brushing-job.md'],
  )
})
