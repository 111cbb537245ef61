import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNotice } from '@test/fakes/notices'

const FILE = 'answers/01-test.md'
let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const answer = () => checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00')).content.answers[0]!.value

describe('an answer as an editor writes it', () => {
  it('becomes short lines with what goes with each, and a number to dial', () => {
    const { id, steps, evidence, contacts, limits, gaps } = answer()
    assert.equal(id, 'test')
    assert.deepEqual(steps, [{ text: '停下', detail: '细说' }])
    assert.deepEqual(evidence, [{ text: '拍下来', detail: null }])
    assert.deepEqual(contacts, [{ text: '问工会', detail: null, call: '12351' }])
    assert.deepEqual(limits, [{ text: '三天：去办', detail: null }])
    assert.deepEqual(gaps, ['测试规定：没找到。'])
  })

  it('keeps the number at the end of a line that goes on below', () => {
    tree.edit(FILE, '- 问工会 {call: 12351}', '- 问工会 {call: 12351}\n\n  说清在哪干活')
    assert.deepEqual(answer().contacts, [{ text: '问工会', detail: '说清在哪干活', call: '12351' }])
  })

  it('takes a Chinese colon before the number', () => {
    tree.edit(FILE, '{call: 12351}', '{call：12351}')
    assert.deepEqual(answer().contacts, [{ text: '问工会', detail: null, call: '12351' }])
  })

  it('is told of a section that no phone would show', async () => {
    tree.edit(FILE, '## 期限和金额', '## 期限')
    await assertNotice(tree, `${FILE}:24 错误`, 'unknown_section', /不认识「## 期限」/)
  })

  it('has something to do first', async () => {
    tree.edit(FILE, '1. 停下\n\n   细说\n', '')
    await assertNotice(tree, `${FILE}:2 错误`, 'missing_body', /先做这三步/)
  })

  it('dials only what the package lists, from a line too', async () => {
    tree.edit(FILE, '{call: 12351}', '{call: 12399}')
    await assertNotice(tree, `${FILE}:2 错误`, 'phone_not_allowed', /12399/)
  })

  it('leads on only to what is there', async () => {
    tree.edit(FILE, 'asOf: 2026-01-01', 'asOf: 2026-01-01\nrelated: { answers: [gone] }')
    await assertNotice(tree, `${FILE}:7 [related.answers] 错误`, 'dangling_reference', /求助「gone」不存在/)
  })
})
