import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNoNotice, assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const ALERT = 'alerts/test.md'
const edit = (from: string, to: string): void => tree.edit(ALERT, from, to)

describe('a warning', () => {
  it('ends some day', async () => {
    edit('expires: 2027-01-01T00:00:00+08:00\n', '')
    await assertNotice(tree, `${ALERT}:2 [expires] 错误`, 'alert_without_expiry', /按一年算/)
  })

  it('ends after it begins', async () => {
    edit('expires: 2027-01-01', 'expires: 2025-01-01')
    await assertNotice(tree, `${ALERT}:9 [expires] 错误`, 'expires_before_effective', /不晚于生效时间/)
  })

  it('may have ended: the editor is told, the build goes on', async () => {
    edit('expires: 2027-01-01', 'expires: 2026-02-01')
    await assertNotice(tree, `${ALERT}:9 [expires] 说明`, 'alert_expired', /已失效/)
  })

  it('says which zone its clock is in', async () => {
    edit('sent: 2026-01-01T00:00:00+08:00', 'sent: 2026-01-01T00:00:00')
    await assertNotice(tree, `${ALERT}:2 [sent] 错误`, 'no_time_zone', /没写时区/)
  })

  it('takes any zone, and means the same instant', async () => {
    edit('sent: 2026-01-01T00:00:00+08:00', 'sent: 2025-12-31T16:00:00Z')
    await assertNoNotice(tree)
  })

  it('has no 31 February', async () => {
    edit('effective: 2026-01-01T', 'effective: 2026-02-31T')
    await assertNotice(tree, `${ALERT}:8 [effective] 错误`, 'bad_instant', /没有这一刻/)
  })

  it('was sent before today', async () => {
    edit('sent: 2026-01-01', 'sent: 2026-12-01')
    await assertNotice(tree, `${ALERT}:2 [sent] 错误`, 'future_date', /还没到/)
  })

  it('uses the words of CAP', async () => {
    edit('severity: Moderate', 'severity: Moderat')
    await assertNotice(tree, `${ALERT}:4 [severity] 错误`, 'unknown_word', /是不是「Moderate」/)
  })

  for (const [field, line, right] of [
    ['msgType', 3, 'Alert'],
    ['urgency', 5, 'Expected'],
    ['certainty', 6, 'Observed'],
  ] as const) {
    it(`has a ${field} that CAP knows`, async () => {
      edit(`${field}: ${right}`, `${field}: 紧急`)
      await assertNotice(tree, `${ALERT}:${line} [${field}] 错误`, 'unknown_word', new RegExp(`可以写：.*${right}`))
    })
  }

  it('has a headline, an area and a beginning', async () => {
    for (const [field, value] of [
      ['headline', '测试预警'],
      ['areaDesc', '测试市'],
      ['effective', '2026-01-01T00:00:00+08:00'],
    ] as const) {
      edit(`${field}: ${value}\n`, '')
      await assertNotice(tree, `${ALERT}:2 [${field}] 错误`, 'missing_field', /补上它/)
      edit('severity:', `${field}: ${value}\nseverity:`)
    }
  })

  it('says who warned and when', async () => {
    edit('source: { name: 测试来源, date: 2026-01-01, kind: 官方 }\n', '')
    await assertNotice(tree, `${ALERT}:2 [source] 错误`, 'claim_without_source', /没有来源/)
  })

  it('says what happened', async () => {
    edit('## 说明', '## 情况')
    await assertNotice(tree, `${ALERT}:2 错误`, 'missing_body', /缺「## 说明」/)
  })

  it('has no field that nobody reads', async () => {
    edit('urgency: Expected', 'urgency: Expected\nexpire: 2027-01-01')
    await assertNotice(tree, `${ALERT}:6 [expire] 错误`, 'unknown_field', /是不是「expires」/)
  })

  it('says what it cancels', async () => {
    edit('msgType: Alert', 'msgType: Cancel')
    await assertNotice(tree, `${ALERT}:2 [references] 错误`, 'cap_reference_missing', /更新或取消的是哪一条/)
  })

  it('cancels something that is there', async () => {
    edit('msgType: Alert', 'msgType: Cancel\nreferences: [nothing]')
    await assertNotice(tree, `${ALERT}:4 [references] 错误`, 'dangling_reference', /预警「nothing」不存在/)
  })

  it('cancels something that was sent before it', async () => {
    edit('msgType: Alert', 'msgType: Cancel\nreferences: [test]')
    await assertNotice(tree, `${ALERT}:4 [references] 错误`, 'cap_reference_not_earlier', /手机不会认/)
  })
})
