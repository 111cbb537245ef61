import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PartName } from '@core/feed/wire/index'
import { elementsOf, nameOf, type OpenPage, tappablesOf } from 'weapp-rig'
import { copy } from '@/features/enrolment/copy'
import { copy as stationClip } from '@/features/stations/copy'
import { editionWith } from './editions'
import { emptyDisk, HOME, serving, start } from './phones'

type Json = Record<string, unknown>
/** The page of a phone whose feed says this: signed by the trusted key, so that only the lists are left to stop it. */
async function pageOf(url: string, part: PartName, change: (json: Record<string, Json[]>) => void): Promise<OpenPage> {
  const files = editionWith(400, part, text => {
    const json = JSON.parse(text)
    change(json)
    return JSON.stringify(json)
  })
  const phone = await start({ serve: serving(files) }, emptyDisk())
  await phone.open(HOME)
  await phone.advance(5_000)
  const page = await phone.open(url)
  phone.expectNoErrors()
  return page
}
const tappables = (page: OpenPage): string[] => tappablesOf(page.draw()).map(nameOf)
/** It can be read, and no tap leads to it. */
function isText(page: OpenPage, words: string): void {
  page.expect(words)
  assert.deepEqual(
    tappables(page).filter(name => name.includes(words)),
    [],
  )
}

const SOURCE = { name: 'A1', date: '2026', kind: 'official' }
const NAME = 'A1 channel'
const onPath = (channel: Json): Promise<OpenPage> =>
  pageOf('/pages/path/index?id=platform', 'enrolment', ({ channels = [], paths = [] }) => {
    channels.push({ id: 'a1', name: NAME, steps: ['A1 step'], sources: [SOURCE], ...channel })
    const path = paths.find(({ id }) => id === 'platform')
    path?.steps && (path.steps as Json[]).push({ text: 'A1 way', channel: 'a1' })
  })
const openers = (page: OpenPage): string[] =>
  tappables(page).filter(name => [copy.openApp(NAME), copy.clipLink, copy.openLink].includes(name) || name.includes('A1'))

describe('a way into the union that a stolen key could have written', () => {
  it('is a button when its host is on the list: the check below can fail', async () => {
    assert.deepEqual(openers(await onPath({ url: 'https://www.shanghai.gov.cn/a' })), [copy.clipLink])
  })

  const BAD: Record<string, Json> = {
    'a host that is not on it': { url: 'https://evil.example/a' },
    'a subdomain of one that is': { url: 'https://login.www.shanghai.gov.cn/a' },
    'a listed host in front of another': { url: 'https://www.shanghai.gov.cn.evil.example/' },
    'a scheme without encryption': { url: 'http://www.shanghai.gov.cn/a' },
    'a scheme that runs code': { url: 'javascript:alert(1)//www.shanghai.gov.cn' },
    'a listed host as user name': { url: 'https://www.shanghai.gov.cn@evil.example/' },
    'a look-alike letter': { url: 'https://www.shangha\u0456.gov.cn/' },
    'the punycode of a look-alike': { url: 'https://www.xn--shangha-9dg.gov.cn/' },
    'a short link': { url: 'https://t.cn/A1' },
    'a port': { url: 'https://www.shanghai.gov.cn:8443/' },
    'a mini-program nobody listed': { appid: 'wxfedcba9876543210', appPath: 'pages/pay' },
    'an address to be copied': { copyText: 'A1 evil.example/pay' },
  }
  for (const [how, channel] of Object.entries(BAD)) {
    it(`${how}: text, not tappable`, async () => {
      const page = await onPath(channel)
      page.expect('A1 way')
      assert.deepEqual(openers(page), [])
    })
  }
})

describe('a number that is not on the list', () => {
  const NUMBER = '02100000000'
  const STATION = '/pages/station/index?id=SH-001'

  it('as a hotline: text, not tappable', async () => {
    const page = await pageOf('/pages/help/index', 'enrolment', ({ hotlines = [] }) => {
      hotlines.push({ number: NUMBER, name: 'A1', purpose: 'A1', group: 'union', source: SOURCE })
    })
    isText(page, NUMBER)
    assert.ok(tappables(page).some(name => name.includes('12351')))
  })

  it('under a self-check: text, not tappable', async () => {
    const page = await pageOf('/pages/check/index?id=cod', 'alerts', ({ checks = [] }) => {
      Object.assign(checks.find(({ id }) => id === 'cod') ?? {}, { calls: [NUMBER, '110'] })
    })
    isText(page, NUMBER)
    assert.ok(tappables(page).some(name => name.includes('110')))
  })

  it('of a station: text, not tappable', async () => {
    const page = await pageOf(STATION, 'stations', ({ features = [] }) => {
      Object.assign(features.find(({ id }) => id === 'SH-001')?.properties ?? {}, { phone: NUMBER })
    })
    isText(page, NUMBER)
    await assert.rejects(page.tap(stationClip.call))
  })
})

describe('an article', () => {
  const ARTICLE = '2024-12-16-02'
  const URL = 'https://evil.example/pay'
  const onArticle = (blocks: Json[]): Promise<OpenPage> =>
    pageOf(`/pages/article/index?id=${ARTICLE}`, 'news', ({ items = [] }) => {
      Object.assign(items.find(({ id }) => id === ARTICLE)?._nuanfeng ?? {}, { blocks })
    })

  it('keeps an address in its text as text', async () => {
    isText(await onArticle([{ type: 'paragraph', text: `A1 ${URL}` }]), URL)
  })

  it('shows the words of a picture from a host that is not on the list, and never asks for it', async () => {
    const image = { url: 'https://evil.example/a.jpg', width: 10, height: 10, alt: 'A1' }
    const page = await onArticle([{ type: 'image', image }])
    page.expect('A1')
    assert.deepEqual(
      [...elementsOf(page.draw())].filter(({ tag }) => tag === 'image'),
      [],
    )
  })
})
