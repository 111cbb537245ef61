import assert from 'node:assert/strict'
import { it } from 'node:test'
import { numbersIn } from './numbersIn.copy'

it('finds each number that a text says to call, once, in order', () => {
  assert.deepEqual(numbersIn(['打 110，报网点', '拿不准，打96110', '再打 110']), ['110', '96110'])
  assert.deepEqual(numbersIn(['问 12351 或 12333', '拨打 021-12345678', '找12348、12345']), [
    '12351',
    '12333',
    '021-12345678',
    '12348',
    '12345',
  ])
})

it('takes no amount, count, term or order number for a telephone', () => {
  for (const text of [
    '打 5 折',
    '打了 1000 元',
    '打 3000元',
    '问 100 个人',
    '找 120 件',
    '寄了 110 次',
    '要 12333',
    '打 2026 年的单',
    '单号 9611012345',
  ])
    assert.deepEqual(numbersIn([text]), [], text)
})
