import assert from 'node:assert/strict'
import { it } from 'node:test'
import { withoutNumbers } from './withoutNumbers'

it('takes telephone and identity numbers out of what a courier wrote', () => {
  assert.equal(withoutNumbers('打13800000000，或 138 0000 0000、021-1234 5678'), '打＊，或 ＊、＊')
  assert.equal(withoutNumbers('11010519491231002X 来过，110105 19491231 002-x 也来过'), '＊ 来过，＊ 也来过')
  assert.equal(withoutNumbers('1234567 楼下'), '＊ 楼下')
})

it('leaves doors, times and amounts alone', () => {
  assert.equal(withoutNumbers('123456 和 1234567AX'), '123456 和 ＊AX')
  const text = '3 号楼 1203 室 21:30 锁门，9:00-17:30 开，收 15.50 元，24 小时'
  assert.equal(withoutNumbers(text), text)
})
