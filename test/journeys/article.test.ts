import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { type Drawn, elementsOf, openApp, type Phone } from 'weapp-rig'
import { longBulletin, openWith, titleOf } from './longBulletin'
import { openOffline } from './offline'

const ID = '2024-12-16-02'
const TITLE = '顺丰小哥果断报警 识破快件到付骗局'
const article = (phone: Phone, id = ID): Promise<Phone['page']> => phone.open(`/pages/article/index?id=${id}`)

describe('reading an article', () => {
  it('says what it is, who said it, when and in which issue', async () => {
    const page = await article(await openOffline())
    page.expect(TITLE)
    page.expect('上海市邮政管理局党建办、文明办 · 《上海市邮政快递行业》简报 · 2024‑12‑16')
  })

  it('goes on to the next in the issue and back to the one before, in the order of the list', async () => {
    const phone = await openOffline()
    const page = await article(phone)
    await page.tap('下一篇：共推快递员权益保障 上海快递行业工会工作研讨会举行')
    phone.page.expect('共推快递员权益保障')
    await phone.page.tap(`${TITLE}，上一篇`)
    assert.equal(phone.page.url.query.id, ID)
  })

  it('ends the issue with the way to all of them', async () => {
    const phone = await openOffline()
    await (await article(phone, '2024-12-16-06')).tap('全部简报')
    assert.equal(phone.page.route, 'pages/bulletins/index')
  })

  it('is passed on with its title, its address and a picture of ours, to a chat and to Moments', async () => {
    const page = await article(await openOffline())
    assert.deepEqual(plain(await page.call('onShareAppMessage', { from: 'button' })), {
      title: TITLE,
      path: `/pages/article/index?id=${ID}`,
      imageUrl: '/assets/share.png',
    })
    assert.deepEqual(plain(await page.call('onShareTimeline')), {
      title: TITLE,
      query: `id=${ID}`,
      imageUrl: '/assets/share.png',
    })
    page.expect(node => node.tag === 'button' && node.attrs.openType === 'share')
  })

  it('is where a shared link lands, with the way home in sight', async () => {
    const phone = await openApp(WEAPP, {
      launch: { path: 'pages/article/index', query: { id: ID }, scene: 1007 },
      before: each => {
        each.network.isDown = true
      },
    })
    const page = await article(phone)
    page.expect(TITLE)
    await page.tap('回首页')
    assert.equal(phone.page.route, 'pages/home/index')
    phone.expectNoErrors()
  })

  it('doesn’t offer the way home where the way back is', async () => {
    const phone = await openOffline()
    await phone.open('/pages/home/index')
    assert.equal((await article(phone)).shows('回首页'), false)
  })

  it('says so when it has gone, offers the way home, and shares the app instead', async () => {
    const phone = await openOffline()
    const page = await article(phone, '1999-01-01-01')
    page.expect('这篇文章已经撤下')
    assert.equal((plain(await page.call('onShareAppMessage', {})) as { path: string }).path, '/pages/home/index')
    await page.tap('回首页')
    assert.equal(phone.page.route, 'pages/home/index')
  })
})

const PICTURES = '![测试横图](wide.jpg){1600x900}\n\n一段。\n\n![测试长图](tall.png){600x6000}\n'
describe('pictures in an article', () => {
  let files: ReadonlyMap<string, Uint8Array>
  before(async () => {
    files = await longBulletin({
      issues: 1,
      articlesEach: 1,
      inNews: 60,
      body: PICTURES,
      pictures: { 'wide.jpg': Uint8Array.of(1, 2, 3), 'tall.png': Uint8Array.of(4, 5, 6) },
    })
  })

  async function opened(): Promise<{ phone: Phone; page: Phone['page'] }> {
    const phone = await openWith(files)
    const home = await phone.open('/pages/home/index')
    await phone.advance(5_000)
    await home.tap(titleOf(1, 1))
    return { phone, page: phone.page }
  }
  const images = (page: Phone['page']): Drawn[] => [...elementsOf(page.draw())].filter(({ tag }) => tag === 'image')

  it('are fetched when they come near, take their room at once, and have words', async () => {
    const { phone, page } = await opened()
    const [wide, tall] = images(page)
    assert.ok(wide && tall)
    assert.deepEqual([wide.attrs.lazyLoad, wide.attrs.ariaLabel], [true, '测试横图'])
    const rooms = [...elementsOf(page.draw())]
      .map(({ attrs }) => String(attrs.style ?? ''))
      .filter(style => style.includes('padding'))
    assert.deepEqual(
      rooms.map(style => Number.parseFloat(style.replace(/.*:\s*/, ''))),
      [56.25, 140],
      'a picture ten screens tall is cut to what a thumb gets past',
    )
    page.expect('图：测试横图')
    phone.expectNoErrors()
  })

  it('fill the screen at a tap', async () => {
    const { phone, page } = await opened()
    await page.tap('看大图：测试长图')
    const [call] = phone.callsOf('previewImage')
    assert.match(JSON.stringify(call?.args), /"current":"https:\/\/nuanfeng\.test\/feed\/img\.[0-9a-f]{64}\.png"/)
  })

  it('leave their words when they don’t come, and try again at a tap', async () => {
    const { phone, page } = await opened()
    await page.fire(images(page)[0]!, 'error', { errMsg: 'GET 404' })
    page.expect('图没加载出来，点一下再试。图上是：测试横图')
    assert.equal(images(page).length, 1)
    await page.tap('图没加载出来，点一下再试。图上是：测试横图')
    assert.equal(images(page).length, 2)
    phone.expectNoErrors()
  })
})

/** What the app gave back, without the other realm's prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
