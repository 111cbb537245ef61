import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type Phone, shapeOf } from 'weapp-rig'
import { longBulletin, openWith, titleOf } from './longBulletin'

const ISSUES = 60
const EACH = 8
const OLDEST = titleOf(1, 1)
let files: ReadonlyMap<string, Uint8Array>
before(async () => {
  files = await longBulletin({ issues: ISSUES, articlesEach: EACH, inNews: 24 })
})
const isPage = (name: string): boolean => name.startsWith('archive-')

/** A phone that has the new feed, on the list of all issues. */
async function onTheList(phone: Phone): Promise<Phone['page']> {
  await phone.open('/pages/home/index')
  await phone.advance(5_000)
  return phone.open('/pages/bulletins/index')
}
const asked = (phone: Phone): string[] => phone.network.requests.map(({ url }) => url.split('/').pop()!).filter(isPage)

describe('issues of years ago', () => {
  it('are fetched when the end of the list is reached, and not before', async () => {
    const phone = await openWith(files)
    const list = await onTheList(phone)
    list.expect(titleOf(ISSUES, 1))
    assert.deepEqual(asked(phone), [])
    await list.scrollToBottom()
    await list.scroll(1_000_000)
    assert.equal(asked(phone).length, 1)
    await readAll(list)
    list.expect('没有更早的了')
    list.expect('第四届书信文化节在亚邮展期间启动')
    phone.expectNoErrors()
  })

  it('stay on the phone: read once, they are there in a basement after a restart', async () => {
    const phone = await openWith(files)
    await readAll(await onTheList(phone))
    const again = await openWith(files, { disk: phone.disk, answer: () => ({ failure: 'net::ERR_INTERNET_DISCONNECTED' }) })
    const list = await onTheList(again)
    await readAll(list)
    list.expect('没有更早的了')
    assert.deepEqual(asked(again), [])
  })

  it('show their shape while they come, say so when there is no network, and come at the next try', async () => {
    let isDown = true
    const phone = await openWith(files, {
      answer: name => (isPage(name) && isDown ? { failure: 'net::ERR_TIMED_OUT', latencyMs: 1000 } : undefined),
    })
    const list = await onTheList(phone)
    await list.tap('更早的简报')
    list.expect('正在取更早的简报')
    await phone.advance(2_000)
    list.expect('没取到更早的简报')
    list.expect(titleOf(ISSUES, 1))
    await list.scrollToBottom()
    assert.equal(asked(phone).length, 1, 'scrolling doesn’t ask a dead network again and again')
    isDown = false
    await list.tap('再试一次')
    await phone.advance(2_000)
    assert.equal(list.shows('没取到更早的简报'), false)
    phone.expectNoErrors()
  })

  it('are thrown away when their bytes aren’t the ones the index names', async () => {
    const phone = await openWith(files, {
      answer: name => (isPage(name) ? { body: files.get(name)!.map(byte => byte ^ 1) } : undefined),
    })
    const list = await onTheList(phone)
    await list.tap('更早的简报')
    list.expect('没通过核对')
    list.expect(titleOf(ISSUES, 1))
    phone.expectNoErrors()
  })

  it('give up an article that a favourite or an old link names', async () => {
    const phone = await openWith(files)
    await onTheList(phone)
    const id = [...files].filter(([name]) => isPage(name)).flatMap(([, bytes]) => idsOf(bytes, OLDEST))[0]!
    const page = await phone.open(`/pages/article/index?id=${id}`)
    page.expect('不在最近的几期里')
    await page.tap('到更早的里找')
    await phone.advance(2_000)
    page.expect(OLDEST)
    await page.tap('收藏')
    const again = await openWith(files, { disk: phone.disk, answer: () => ({ failure: 'net::ERR_INTERNET_DISCONNECTED' }) })
    const me = await again.open('/pages/me/index')
    await me.tap(OLDEST)
    again.page.expect('编的正文')
    again.expectNoErrors()
  })

  it('are where they were when the courier comes back from one, marked as read and nothing drawn anew', async () => {
    const phone = await openWith(files)
    const list = await onTheList(phone)
    await list.tap('更早的简报')
    await list.scroll(1500)
    await list.settle()
    const [sent, lines] = [list.setDatas.length, list.lines().filter(line => line !== '未读').length]
    await list.tap(node => String(node.attrs.class) === 'line')
    assert.equal(phone.page.route, 'pages/article/index')
    await phone.back()
    assert.equal(list.lines().filter(line => line !== '未读').length, lines)
    assert.deepEqual(phone.callsOf('pageScrollTo'), [])
    assert.ok(list.setDatas.slice(sent).every(({ bytes }) => bytes <= 600))
    list.expect(node => String(node.attrs.class) === 'line read')
  })

  it('are found by search once they were reached', async () => {
    const phone = await openWith(files)
    await readAll(await onTheList(phone))
    const search = await phone.open('/pages/search/index')
    await search.type('要找什么', '甲1乙1丙')
    search.expect('简报')
    await search.tap(OLDEST)
    assert.equal(phone.page.route, 'pages/article/index')
  })
})

describe('a thousand articles', () => {
  it('are never more than 600 elements, 50 side by side, 8 KB at first and 4 KB later', async () => {
    const phone = await openWith(await longBulletin({ issues: 20, articlesEach: 50, inNews: 400 }))
    const list = await onTheList(phone)
    const holds = (at: string): void => {
      const { elements, mostChildren, depth } = shapeOf(list.draw())
      assert.ok(
        elements <= 600 && mostChildren <= 50 && depth <= 12,
        `${at}: ${elements} elements, ${mostChildren} children, ${depth} deep`,
      )
    }
    holds('at first')
    await readAll(list)
    holds('when all is read')
    for (let top = 0; top < 60_000; top += 700) {
      await list.scroll(top)
      holds(`at ${top}`)
    }
    const [first, ...later] = list.setDatas.map(({ bytes }) => bytes)
    assert.ok(first! <= 8000, `first ${first}`)
    assert.ok(Math.max(...later) <= 4000, `later ${Math.max(...later)}`)
    phone.expectNoErrors()
  })
})

async function readAll(list: Phone['page']): Promise<void> {
  for (let at = 1; at <= 20 && !list.shows('没有更早的了'); at += 1) {
    await list.scrollToBottom()
    await list.settle()
  }
  await list.scroll(1_000_000)
}

function idsOf(bytes: Uint8Array, title: string): string[] {
  const { items } = JSON.parse(Buffer.from(bytes).toString()) as { items: { id: string; title: string }[] }
  return items.filter(each => each.title === title).map(({ id }) => id)
}
