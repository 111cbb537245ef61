import assert from 'node:assert/strict'
import { it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { contentTree } from '@test/fakes/contentTree'

const HEADING = '编号,小哥说,人数,最近一次,处理,处理日期'
const NOW = Date.parse('2026-11-24T22:00:00+08:00')

function check(...rows: readonly string[]) {
  const tree = contentTree()
  tree.write('heard.csv', [HEADING, ...rows, ''].join('\n'))
  const { content, notices } = checkContent(tree.dir, NOW, null)
  tree.remove()
  return {
    heard: content.stations[0]?.value.properties.heard,
    notices: notices.filter(({ file }) => file === 'heard.csv').map(({ code, field }) => `${code} ${field}`),
  }
}

it('reads what was decided, as Excel writes it too, to the hour', () => {
  const { heard, notices } = check(
    'T-1,锁门,3,2026/11/24 9:45,采用,2026年11月24日',
    'T-1,开着,,2026-11-23 21:00,没采用,2026-11-24',
  )
  assert.deepEqual(notices, [])
  assert.deepEqual(heard, [
    { kind: 'locked', people: 3, at: '2026-11-24T09:00:00+08:00', decided: '2026-11-24', accepted: true },
    { kind: 'confirmed', people: null, at: '2026-11-23T21:00:00+08:00', decided: '2026-11-24', accepted: false },
  ])
})

it('says which cell can’t be read, and that a row is of no station', () => {
  for (const [row, said] of [
    ['T-1,关门,3,2026-11-24 21:00,采用,2026-11-24', 'unknown_word 小哥说'],
    ['T-1,锁门,三,2026-11-24 21:00,采用,2026-11-24', 'wrong_type 人数'],
    ['T-1,锁门,,2026-11-24 21:00,采用,2026-11-24', 'missing_field 人数'],
    ['T-1,锁门,3,2026-11-24,采用,2026-11-24', 'bad_date 最近一次'],
    ['T-1,锁门,3,2026-11-24 25:00,采用,2026-11-24', 'bad_date 最近一次'],
    ['T-1,锁门,3,2026-11-24 21:00,同意,2026-11-24', 'unknown_word 处理'],
    ['T-1,锁门,3,2026-11-24 21:00,采用,2026-11', 'bad_date 处理日期'],
    ['T-1,锁门,3,2026-11-25 21:00,采用,2026-11-24', 'future_date 最近一次'],
    ['T-1,锁门,3,2026-11-24 21:00,采用,2027-11-24', 'future_date 处理日期'],
    ['T-9,锁门,3,2026-11-24 21:00,采用,2026-11-24', 'heard_of_nobody 编号'],
  ] as const) {
    assert.ok(check(row).notices.includes(said), `${row}: ${check(row).notices}`)
  }
})

it('keeps a row that lacks something off the station, and tells the day that is missing as one that is', () => {
  for (const row of [
    'T-1,,3,2026-11-24 21:00,采用,2026-11-24',
    'T-1,锁门,3,,采用,2026-11-24',
    'T-1,锁门,3,2026-11-24 21:00,,2026-11-24',
    'T-1,锁门,3,2026-11-24 21:00,采用,',
  ])
    assert.equal(check(row).heard, undefined, row)
  assert.ok(check('T-1,锁门,3,2026-11-24 21:00,采用,').notices.includes('bad_date 处理日期'))
})
