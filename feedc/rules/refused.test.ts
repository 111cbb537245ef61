import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const ARTICLE = 'bulletins/2026-01-01/01-first.md'

describe('what a feed never says', () => {
  it('holds no personal number in other digits', async () => {
    tree.edit(ARTICLE, '第二段。', '联系 １３８００１３８０００。')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'personal_mobile', /１３８/)
    tree.edit(ARTICLE, '１３８００１３８０００', '一三八〇〇一三八〇〇〇')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'personal_mobile', /一三八/)
  })

  it('holds no bank card', async () => {
    tree.edit(ARTICLE, '第二段。', '卡号 4111 1111 1111 1111。')
    await assertNotice(tree, `${ARTICLE}:10 错误`, 'personal_card', /像银行卡号/)
  })

  it('has no headline over an empty summary', async () => {
    tree.edit(ARTICLE, 'rank: 2', 'rank: 2\nsummary: ""')
    await assertNotice(tree, `${ARTICLE}:5 [summary] 错误`, 'summary_empty', /空着/)
  })

  it('has no title that a spreadsheet would compute', async () => {
    tree.edit(ARTICLE, 'title: 第一篇', 'title: "=1+1"')
    await assertNotice(tree, `${ARTICLE}:2 [title] 错误`, 'formula_cell', /=1\+1/)
  })

  it('sends nobody to a subtotal', async () => {
    tree.edit('stations.csv', '测试驿站', '静安区小计')
    await assertNotice(tree, 'stations.csv:2 错误', 'sum_station', /合计/)
  })

  it('warns of nothing for longer than a year, nor before it says so', async () => {
    tree.edit('alerts/test.md', 'expires: 2027-01-01', 'expires: 2205-01-01')
    await assertNotice(tree, 'alerts/test.md:9 [expires] 错误', 'expires_far_away', /2205/)
    tree.edit('alerts/test.md', 'effective: 2026-01-01', 'effective: 2025-12-01')
    await assertNotice(tree, 'alerts/test.md:8 [effective] 错误', 'sent_afterwards', /2025-12-01/)
  })

  it('takes a warning back together with what it was updated to', async () => {
    const alert = readFileSync(join(tree.dir, 'alerts/test.md'), 'utf8')
    const message = (type: string, day: string): string =>
      alert
        .replace('msgType: Alert', `msgType: ${type}\nreferences: [test]`)
        .replace('sent: 2026-01-01', `sent: 2026-01-${day}`)
        .replace('effective: 2026-01-01', `effective: 2026-01-${day}`)
    tree.write('alerts/update.md', message('Update', '02'))
    tree.write('alerts/cancel.md', message('Cancel', '03'))
    await assertNotice(tree, 'alerts/cancel.md:4 [references] 错误', 'cancel_misses_update', /update/)
  })
})
