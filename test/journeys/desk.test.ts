import assert from 'node:assert/strict'
import { after, before, describe, it, type TestContext } from 'node:test'
import { IS_THOROUGH, sampled } from '@test/sample'
import { districtList } from '@test/typesetting/districtList'
import { realManuscript } from '@test/typesetting/realBulletin'
import { setOfficeDocx } from '@test/typesetting/setOfficeDocx'
import { closeBrowser } from 'weapp-rig/h5'
import { Office } from './office'

const MOST_CLICKS = 25
const TRICK = '有人冒充站长收「保证金」'
const LOCKED = 'SH-013'
const PAGES = [
  'today',
  'bulletins',
  'stations',
  'stations/list',
  'alerts',
  'fraud',
  'help',
  'union',
  'posters',
  'publish',
  'history',
  'settings',
]
/** What an editor must never have to type: it is in the file, or nobody's to know. */
const IDS_AND_DATES = /[a-z]+-[a-z0-9]+|\d{4}-\d\d-\d\d|SH-\d+/i

after(closeBrowser)

describe('an editor who knows Word, Excel and WeChat', () => {
  let office: Office
  before(async () => {
    office = await Office.open({ without: ['bulletins/2024-12-16'] })
  })
  after(() => office?.close())

  const task = async (t: TestContext, work: () => Promise<void>): Promise<void> => {
    const from = performance.now()
    office.clicks = 0
    office.typed.length = 0
    await work()
    t.diagnostic(
      `${office.clicks} clicks, ${office.typed.length} things typed, ${Math.round((performance.now() - from) / 1000)} s`,
    )
    assert.ok(office.clicks <= MOST_CLICKS, `${office.clicks} clicks`)
    assert.doesNotMatch(office.typed.join('\n'), IDS_AND_DATES)
    assert.deepEqual(office.errors, [])
  }

  it('brings a bulletin in a layout that nobody prepared from the file to a courier', t =>
    task(t, async () => {
      const { page } = office
      await office.goto('today')
      await office.click(page.getByRole('navigation').getByRole('link', { name: '简报' }))
      await office.drop('简报.docx', await setOfficeDocx(realManuscript()))
      await page.getByText('全文 3,4').waitFor()
      assert.equal(await page.locator('.article-card[aria-label]').count(), 7)
      await page.getByText('1 处隐藏、划掉或批注的字，都没登').waitFor()
      for (const _ of [1, 2, 3])
        await office.click(page.locator('.question.is-open').first().getByRole('button', { name: '不要' }))
      await page.getByText('没有要你定的了').waitFor()
      // Before anything is saved, as a courier would see it: the page in the frame takes what the draft's own key signed.
      await page.frameLocator('iframe').first().getByText('顺丰小哥果断报警 识破快件到付骗局').first().waitFor()
      await office.click(office.button('放进这一期'))
      await page.getByText(/放好了，7 篇/).waitFor()
      await office.publish()
      const courier = await office.courier()
      await courier.goto('pages/bulletins/index')
      await courier.page.getByText('顺丰小哥果断报警 识破快件到付骗局').first().waitFor()
      await courier.goto('pages/article/index?id=2024-12-16-02')
      await courier.page.getByText('慧眼识骗局').first().waitFor()
      await courier.close()
    }))

  it("takes a district's list of 300 rows, cell by cell or all at once", { skip: !IS_THOROUGH }, t =>
    task(t, async () => {
      const { page } = office
      await office.click(page.getByRole('navigation').getByRole('link', { name: '驿站' }))
      await page.locator('.dsg-row').nth(3).waitFor()
      const answer = await page.evaluate(
        async () => (await fetch('/api/stations')).json() as Promise<{ rows: { cells: Record<string, string> }[] }>,
      )
      await office.click(office.link('放进一份名单'))
      await office.drop(
        '长宁区名单.xlsx',
        await districtList(
          answer.rows.map(({ cells }) => cells),
          '长宁区',
          300,
        ),
      )
      await page.locator('.list-table').waitFor()
      await page.getByText('工作日 9:00–17:00，双休日不开').first().waitFor()
      await office.type(page.getByLabel('这份名单是谁给的'), '长宁区总工会')
      await office.click(office.button('记下出处'))
      await page.getByText('这份名单是谁给的').waitFor({ state: 'detached' })
      await office.click(office.button(/^全部收下/))
      await office.click(page.locator('.list-cell').first().getByRole('button', { name: /^不收/ }))
      await office.click(page.locator('.gone').getByRole('button', { name: '关了' }).first())
      await office.click(office.button(/^存下/))
      await page.getByText(/存好了 \d+ 处/).waitFor()
      await office.publish()
      await reads('pages/search/index', '试验小哥驿站')
    }),
  )

  it('warns couriers of a new trick', { skip: !IS_THOROUGH }, t =>
    task(t, async () => {
      const { page } = office
      await office.click(page.getByRole('navigation').getByRole('link', { name: '预警' }))
      await office.click(page.getByRole('link', { name: '加一条预警' }))
      await office.type(page.getByLabel('标题'), TRICK)
      await office.type(page.getByLabel('说明', { exact: true }), '自称站长的人加微信，说先交保证金才派单。')
      await office.type(page.getByLabel('怎么做', { exact: true }), '- 不交钱\n- 打站点公开的电话问一声')
      await office.click(office.button('三天'))
      await choose('多严重', '一般')
      await office.type(page.getByLabel('地区'), '上海市')
      await office.type(page.getByLabel('来源名称'), '上海市邮政管理局')
      await choose('来源类型', '官方')
      await office.click(office.button('存下来'))
      await page.getByRole('heading', { name: TRICK }).waitFor()
      await page.frameLocator('.phone iframe').getByText('说先交保证金才派单').waitFor()
      await office.publish()
      const courier = await office.courier()
      await courier.goto('pages/antifraud/index')
      await courier.page.getByText(TRICK).first().waitFor()
      await courier.close()
    }),
  )

  it('marks a station as closed that three couriers found locked', t =>
    task(t, async () => {
      const { page } = office
      await office.reportLocked(LOCKED)
      await office.goto('today')
      await page
        .getByText(/3 人说锁门/)
        .first()
        .waitFor()
      await office.click(office.button('暂停开放'))
      await page.getByText(/^办好了/).waitFor()
      await office.publish()
      const courier = await office.courier()
      await courier.goto(`pages/station/index?id=${LOCKED}`)
      await courier.page.getByText('暂停').first().waitFor()
      await courier.close()
    }))

  it('goes back to what couriers had before, and couriers have it', { skip: !IS_THOROUGH }, t =>
    task(t, async () => {
      const { page } = office
      await office.click(page.getByRole('navigation').getByRole('link', { name: '发布' }))
      await office.click(
        page
          .locator('.revisions')
          .getByRole('button', { name: /^退回到/ })
          .last(),
      )
      await office.click(office.button('退回'))
      await page.getByText('退回好了，从外面读回来核对过').waitFor()
      const courier = await office.courier()
      await courier.goto('pages/antifraud/index')
      await courier.page.getByText('识骗自查').first().waitFor()
      assert.doesNotMatch(await courier.text(), new RegExp(TRICK))
      await courier.close()
    }),
  )

  it('meets nothing that axe objects to, on any page, by day and by night', async () => {
    const { page } = office
    const found: string[] = []
    for (const [nth, name] of PAGES.entries()) {
      await office.goto(name)
      await page.locator('h1').first().waitFor({ state: 'attached' })
      await page.locator('.ant-spin').first().waitFor({ state: 'detached' })
      for (const colorScheme of sampled(['light', 'dark'] as const, 2, nth)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const each of await office.objections()) found.push(`${colorScheme} ${name}: ${each}`)
      }
    }
    assert.deepEqual(found, [])
  })

  const choose = async (field: string, word: string): Promise<void> => {
    await office.click(office.page.getByLabel(field, { exact: true }))
    await office.click(
      office.page.locator('.ant-select-dropdown:visible .ant-select-item-option-content').getByText(word, { exact: true }),
    )
  }

  const reads = async (path: string, words: string): Promise<void> => {
    const courier = await office.courier()
    await courier.goto(path)
    await courier.page.locator('input').first().fill(`${words}1号`)
    await courier.page.getByText(`${words}1号`).first().waitFor()
    await courier.close()
  }
})
