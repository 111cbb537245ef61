import assert from 'node:assert/strict'
import { it } from 'node:test'
import { frozenContent } from './frozenContent'

it('says what to do in at most twenty characters, the verb first', () => {
  const found = frozenContent().notices.filter(({ code }) => code === 'long_for_a_screen' || code === 'subject_first')
  assert.deepEqual(
    found.map(({ file, message }) => `${file}: ${message}`),
    [],
  )
})

it('warns the editor of every amount whose review is due, and of nothing else', () => {
  const { notices, errors } = frozenContent()
  assert.equal(errors, 0)
  const warnings = new Set(notices.filter(({ severity }) => severity === 'warning').map(({ code }) => code))
  // The fixture knows no notice of 2027: on 24 November that is due. Its other two faults are what feedc/rules/ageing.test.ts looks for.
  assert.deepEqual([...warnings].sort(), ['holidays_due', 'leaves_before_evidence', 'month_without_year', 'review_overdue'])
})
