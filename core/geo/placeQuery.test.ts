import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPlaceQuery, spokenLine, squeeze } from './placeQuery'

/** Lines as they are said, for those whose numbers are made in another way than the one before. */
const SAID: Readonly<Record<number, string>> = {
  1: '一',
  2: '二',
  9: '九',
  10: '十',
  11: '十一',
  18: '十八',
  20: '二十',
  21: '二十一',
  30: '三十',
  99: '九十九',
}

it('a line is said as it is written, and heard as it is said', () => {
  for (const [number, said] of Object.entries(SAID)) {
    assert.equal(spokenLine(`${number}号线`), `${said}号线`)
    for (const typed of [`${said}号线`, `地铁${said}号线`, `${number}号线`, `${number.padStart(2, '0')}号线`])
      assert.equal(readPlaceQuery(typed).line?.name, `${number}号线`, typed)
  }
  assert.equal(spokenLine('浦江线'), '浦江线')
  assert.equal(readPlaceQuery('浦江线').line, null)
})

it('what is typed beside a line is what one wants of it, without the words around', () => {
  const rest = (typed: string) => readPlaceQuery(typed).line?.rest
  for (const typed of ['2号线', '去2号线', '地铁2号线', '我在2号线', '2号线附近', '2号线站', '2号线地铁站'])
    assert.equal(rest(typed), '', typed)
  for (const typed of ['2号线静安寺', '静安寺2号线', '去静安寺2号线', '2号线静安寺站', '2号线去静安寺地铁站'])
    assert.equal(rest(typed), '静安寺', typed)
})

it('a name keeps two letters of its own whatever stands around it', () => {
  const bare = (typed: string) => readPlaceQuery(typed).bare
  assert.deepEqual(['去七宝', '七宝站', '七宝镇', '我在七宝附近', '七宝地铁站'].map(bare), Array(5).fill('七宝'))
  assert.deepEqual(['南站', '去年', '镇', '七宝'].map(bare), [null, null, null, null])
})

it('a name is compared without marks, spaces, case and width, and with v for ü', () => {
  assert.equal(squeeze(' 绿地（Ｌü）·“大道”'), '绿地lv大道')
})
