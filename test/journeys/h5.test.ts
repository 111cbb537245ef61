import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { closeBrowser } from '@test/rig/h5/browser'
import { type H5App, openH5 } from '@test/rig/h5/openH5'

const TITLES = [
  '共推快递员权益保障 上海快递行业工会工作研讨会举行',
  '顺丰小哥果断报警 识破快件到付骗局',
  '青浦邮政管理局党支部组织开展主题党日活动 观看红色电影《大突围》',
  '松江邮政管理局同区总工会召开新就业群体工作座谈会',
  '奉贤邮政管理局联合属地相关部门打造快递行业党建品牌',
  '第四届书信文化节在亚邮展期间启动',
  '中通快递关心关爱新就业群体',
]

describe('the same app in a browser, 390 by 844', () => {
  let app: H5App
  before(async () => {
    app = await openH5('dist/h5', { viewport: { width: 390, height: 844 } })
  })
  after(async () => {
    await app.close()
    await closeBrowser()
  })

  async function reads(route: string, ...words: readonly string[]): Promise<void> {
    await app.goto(route)
    const text = (await app.text()).replace(/\s+/g, '')
    for (const each of words) assert.ok(text.includes(each.replace(/\s+/g, '')), `${route}: ${each}`)
  }

  it('shows the seven real titles on the first screen, with no console error', async () => {
    await reads('pages/home/index', ...TITLES)
    app.expectClean()
  })

  it('lists 金山百联商圈党群服务站 with its four amenities', async () => {
    await app.goto('pages/stations/index')
    const card = app.page.locator('.card', { hasText: '金山百联商圈党群服务站' })
    for (let more = 0; more < 8 && (await card.count()) === 0; more += 1) {
      await app.page.getByText('再看一些').click()
      await app.settle()
    }
    const text = (await card.textContent()) ?? ''
    for (const amenity of ['热饭', '饮水', '空调', '冰箱']) assert.ok(text.includes(amenity), amenity)
    app.expectClean()
  })

  it('shows the guides and the way into the union', async () => {
    await reads('pages/antifraud/index', '到付件骗老人', '识骗自查', '110 报警')
    await reads('pages/union/index', '在快递网点上班，签了合同', '工伤保险', '职业伤害保障')
    app.expectClean()
  })

  it('reaches 立即停下 from the first screen in six taps', async () => {
    await app.goto('pages/home/index')
    const tap = async (text: string): Promise<void> => {
      await app.page.locator('.taro_page:visible').getByText(text).first().click()
      await app.settle()
    }
    for (const text of [
      '手里这件不对劲',
      '到付 / 代收',
      '到付几百上千元',
      '收件人年纪很大',
      '说不清买了什么',
      '寄件方是保健品公司',
    ])
      await tap(text)
    assert.match(await app.text(), /立即停下/)
    app.expectClean()
  })
})
