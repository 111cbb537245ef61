import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { aPng, pictureNamed } from '@test/fakes/pictures'
import { WEAPP } from '@test/rig/dists'
import { sampled } from '@test/sample'
import { type Drawn, elementsOf, openApp, type Phone, type Response } from 'weapp-rig'
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

const PICTURES = '![测试横图](wide.png){1600x900}\n\n一段。\n\n![测试长图](tall.png){600x6000}\n'
describe('pictures in an article', () => {
  const [wide, tall] = [aPng(1600, 900), aPng(600, 6000)]
  let files: ReadonlyMap<string, Uint8Array>
  before(async () => {
    const pictures = { 'wide.png': wide, 'tall.png': tall }
    files = await longBulletin({ issues: 1, articlesEach: 1, inNews: 60, body: PICTURES, pictures })
  })

  async function opened(answer?: (name: string) => Response | undefined): Promise<{ phone: Phone; page: Phone['page'] }> {
    const phone = await openWith(files, answer ? { answer } : {})
    const home = await phone.open('/pages/home/index')
    await phone.advance(5_000)
    await home.tap(titleOf(1, 1))
    await phone.advance(5_000)
    return { phone, page: phone.page }
  }
  const images = (page: Phone['page']): Drawn[] => [...elementsOf(page.draw())].filter(({ tag }) => tag === 'image')
  const askedFor = (phone: Phone): number => phone.network.requests.filter(({ url }) => url.includes('/img.')).length

  it('take their room at once, have words, and are drawn from the phone’s own checked copy', async () => {
    const { phone, page } = await opened()
    const [first] = images(page)
    assert.equal(first?.attrs.ariaLabel, '测试横图')
    assert.equal(first?.attrs.src, `http://usr/pictures/${pictureNamed(wide)}`)
    assert.deepEqual(Buffer.from(phone.disk.files.get(String(first?.attrs.src)) ?? []), wide)
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

  it('fill the screen at a tap, and are not asked for again the next time', async () => {
    const { phone, page } = await opened()
    await page.tap('看大图：测试长图')
    const [call] = phone.callsOf('previewImage')
    assert.match(JSON.stringify(call?.args), /"current":"http:\/\/usr\/pictures\/img\.[0-9a-f]{64}\.png"/)
    assert.equal(askedFor(phone), 2)
    const again = await openWith(files, { disk: phone.disk.copy() })
    await again.open(`/pages/article/index?id=${page.url.query.id}`)
    await again.advance(5_000)
    assert.equal(images(again.page).length, 2)
    assert.equal(askedFor(again), 0)
  })

  it('are asked for again when the phone’s copy has rotted', async () => {
    const { phone, page } = await opened()
    const disk = phone.disk.copy()
    disk.files.set(`http://usr/pictures/${pictureNamed(wide)}`, aPng(1600, 901))
    const again = await openWith(files, { disk })
    await again.open(`/pages/article/index?id=${page.url.query.id}`)
    await again.advance(5_000)
    assert.deepEqual([images(again.page).length, askedFor(again)], [2, 1])
  })

  it('leave their words when they don’t come, and try again at a tap', async () => {
    let isThere = false
    const { phone, page } = await opened(name => (name.endsWith(pictureNamed(wide)) && !isThere ? { status: 404 } : undefined))
    page.expect('图没加载出来，点一下再试。图上是：测试横图')
    assert.equal(images(page).length, 1)
    isThere = true
    await page.tap('图没加载出来，点一下再试。图上是：测试横图')
    await phone.advance(5_000)
    assert.equal(images(page).length, 2)
    await page.fire(images(page)[0]!, 'error', { errMsg: 'no room to unpack it' })
    page.expect('图没加载出来，点一下再试。图上是：测试横图')
    phone.expectNoErrors()
  })

  const otherBytes: Readonly<Record<string, Response>> = {
    'is another picture, on the way or at the server': { body: aPng(1600, 901) },
    'is a page': { body: '<html>登录</html>' },
    'is larger than any picture that is published': { body: Buffer.concat([wide, Buffer.alloc(700_000)]) },
    'is cut short': { body: wide, truncateAt: wide.length - 9 },
  }
  for (const [how, response] of sampled(Object.entries(otherBytes), 4))
    it(`are never shown when what comes ${how}`, async () => {
      const { phone, page } = await opened(name => (name.endsWith(pictureNamed(wide)) ? response : undefined))
      page.expect('图没通过核对，点一下再试。图上是：测试横图')
      assert.equal(images(page).length, 1)
      assert.equal(phone.disk.files.has(`http://usr/pictures/${pictureNamed(wide)}`), false)
      phone.expectNoErrors()
    })
})

/** What the app gave back, without the other realm's prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
