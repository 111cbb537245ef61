import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { IS_THOROUGH } from '@test/sample'
import type { OpenPage, Phone } from 'weapp-rig'
import { shapeOf } from 'weapp-rig'
import { copy } from '@/ui/copy'
import { editionWith, type Files, MADE_AT_MS } from './editions'
import { emptyDisk, HOME, HOUR_MS, serving, start } from './phones'

const UPDATE_MOST_BYTES = 4000
/** What stands on any page, docs/design.md §9. */
const MOST_ELEMENTS = 600
const ID = '2024-12-16-02'

async function phoneWith(files: Files): Promise<Phone> {
  const phone = await start({ serve: serving(files) }, emptyDisk())
  await phone.open(HOME)
  await phone.advance(5_000)
  return phone
}
const day = (hours: number): string => `${new Date(MADE_AT_MS + (8 + hours) * HOUR_MS).toISOString().slice(0, 19)}+08:00`
const warning = (at: number): object => ({
  identifier: `a-${at}`,
  sent: day(-1),
  msgType: 'Alert',
  severity: 'Severe',
  urgency: 'Immediate',
  certainty: 'Observed',
  headline: `第 ${at} 条${'编'.repeat(150)}`,
  description: at === 7 ? '编'.repeat(4000) : '编',
  instruction: at === 7 ? '编\n'.repeat(1900) : null,
  effective: day(-1),
  expires: day(300),
  areaDesc: '编',
  source: { name: '编'.repeat(150), kind: 'official' },
})
/** The heaviest update since so many. */
const heaviest = ({ setDatas }: OpenPage, since = 1): number => Math.max(0, ...setDatas.slice(since).map(({ bytes }) => bytes))

describe('whatever a feed holds, a cheap phone is given little of it at a time', () => {
  it('of 400 warnings four, with the others one tap away', async () => {
    const phone = await phoneWith(
      editionWith(300, 'alerts', json => {
        const alerts = JSON.parse(json)
        return JSON.stringify({ ...alerts, alerts: Array.from({ length: 400 }, (_, at) => warning(at)) })
      }),
    )
    const page = await phone.open('/pages/antifraud/index')
    assert.ok(page.setDatas[0]!.bytes <= 20_000, `${page.setDatas[0]!.bytes} B at first`)
    page.expect(copy.more(396))
    await page.tap(copy.more(396))
    page.expect(copy.more(392))
    const one = await phone.open('/pages/alert/index?id=a-7')
    assert.ok(shapeOf(one.draw()).elements <= MOST_ELEMENTS)
    phone.expectNoErrors()
  })

  it('of an article of paragraphs as long as may be a slice of 4 KB, and all of it to who reads on', async () => {
    const text = Array.from({ length: IS_THOROUGH ? 15 : 3 }, (_, at) => `段${at}${'编一句话。'.repeat(799)}`.slice(0, 4000))
    const items = Array.from({ length: 100 }, (_, at) => `条${at}`)
    const phone = await phoneWith(
      editionWith(300, 'news', json => {
        const news = JSON.parse(json)
        const blocks = [...text.map(words => ({ type: 'paragraph', text: words })), { type: 'list', ordered: true, items }]
        news.items.find((each: { id: string }) => each.id === ID)._nuanfeng.blocks = blocks
        return JSON.stringify(news)
      }),
    )
    const page = await phone.open(`/pages/article/index?id=${ID}`)
    page.expect('段0')
    await phone.advance(2_000)
    let most = 0
    for (let step = 1; step <= 120 && !page.shows('100. 条99'); step += 1) {
      await page.scroll(step * 800)
      await phone.advance(300)
      most = Math.max(most, shapeOf(page.draw()).elements)
    }
    page.expect('100. 条99')
    assert.ok(most <= MOST_ELEMENTS, `${most} elements`)
    assert.ok(
      page.setDatas[0]!.bytes <= 8000 && heaviest(page) <= UPDATE_MOST_BYTES,
      `${page.setDatas[0]!.bytes}, ${heaviest(page)} B`,
    )
    phone.expectNoErrors()
  })
})
