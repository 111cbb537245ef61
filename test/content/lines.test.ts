import assert from 'node:assert/strict'
import { it } from 'node:test'
import { realContent } from './realContent'

it('says what to do in at most twenty characters, the verb first', () => {
  const found = realContent().notices.filter(({ code }) => code === 'long_for_a_screen' || code === 'subject_first')
  assert.deepEqual(
    found.map(({ file, message }) => `${file}: ${message}`),
    [],
  )
})

it('warns the editor of every amount whose review is due, and of nothing else', () => {
  const { notices, errors } = realContent()
  assert.equal(errors, 0)
  const warnings = new Set(notices.filter(({ severity }) => severity === 'warning').map(({ code }) => code))
  assert.deepEqual([...warnings], ['review_overdue'])
})
