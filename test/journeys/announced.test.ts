import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Place } from '@core/courier/courierState'
import { courierWebStorage } from '@test/rig/courier'
import { H5 } from '@test/rig/dists'
import { IS_THOROUGH, sampled } from '@test/sample'
import { type Drawn, elementsOf, type OpenPage } from 'weapp-rig'
import { closeBrowser, type H5App, openH5 } from 'weapp-rig/h5'
import { copy as place } from '@/features/place/copy'
import { copy as report } from '@/features/report/copy'
import { copy as search } from '@/features/search/copy'
import { copy as stations } from '@/features/stations/copy'
import { webCopy } from '@/features/stations/web.copy'
import { copy as status } from '@/features/status/copy'
import { openOffline } from './offline'

/** What a courier does without looking, and the words that answer it. */
interface Act {
  readonly what: string
  readonly route: string
  /** A field and what is typed into it. */
  readonly types?: readonly [field: string, words: string]
  readonly taps?: readonly string[]
  readonly answer: string
  /** The phone says it itself, or has no such screen. */
  readonly isOfWeb?: true
  /** The feed's server answers again before the last tap. */
  readonly isBack?: true
}

const HERE: Place = {
  name: '人民广场',
  district: null,
  subdistrict: null,
  at: { datum: 'wgs84', lng: 121.4737, lat: 31.2304 },
  how: 'picked',
}
const STATION = 'pages/station/index?id=SH-012'
const ACTS: readonly Act[] = [
  { what: 'how much was found', route: 'pages/search/index', types: [search.input, '充电'], answer: '找到 ' },
  {
    what: 'that nothing was found',
    route: 'pages/search/index',
    types: [search.input, '火箭发射塔'],
    answer: search.none('火箭发射塔'),
  },
  { what: 'that no place is called so', route: 'pages/place/index', types: [place.search, '火箭发射塔'], answer: place.none },
  { what: 'how many places have it', route: 'pages/stations/index', taps: [stations.shortcut.toilet], answer: '共 ' },
  { what: 'what they said of a door', route: STATION, taps: [report.openHere], answer: report.kinds.confirmed },
  { what: 'what was copied', route: STATION, taps: [stations.clipAddress], answer: stations.clipped, isOfWeb: true },
  {
    what: 'how far the rings reach',
    route: 'pages/stations/index',
    taps: [stations.map, webCopy.wider],
    answer: '公里',
    isOfWeb: true,
  },
  {
    what: 'that the content is new again',
    route: 'pages/home/index',
    taps: [status.retry],
    answer: status.updated,
    isBack: true,
    isOfWeb: true,
  },
  { what: 'that it is being fetched', route: 'pages/home/index', taps: [status.retry], answer: status.refreshing },
]

after(closeBrowser)

describe('who listens hears, in a place that was there before the words were,', () => {
  for (const act of IS_THOROUGH ? ACTS : []) it(`${act.what}, in a browser`, () => inBrowser(act))
  for (const act of sampled(
    ACTS.filter(({ isOfWeb }) => !isOfWeb),
    3,
  ))
    it(`${act.what}, in the mini-program`, () => inMiniProgram(act))
})

async function inBrowser({ route, types, taps = [], answer, isBack }: Act): Promise<void> {
  const app = await openH5(H5, { cutOff: '/feed/', storage: courierWebStorage({}, { place: HERE }) })
  try {
    await app.goto(route)
    const top = app.page.locator('.taro_page:visible').last()
    const tap = (text: string): Promise<void> => top.getByText(text).first().click()
    const last = taps[taps.length - 1]
    for (const text of taps.slice(0, -1)) await tap(text)
    if (isBack) await app.page.unrouteAll()
    await listen(app, answer)
    if (types) await top.locator('input').fill(types[1])
    if (last !== undefined) await tap(last)
    await app.page
      .waitForFunction(() => (window as unknown as { heard: boolean }).heard)
      .catch(() => {
        throw new Error(`expected 「${answer}」 in a live part of ${route} that was there before, got it nowhere or elsewhere`)
      })
  } finally {
    await app.close()
  }
}

/** No named function inside: the browser has no helper of the compiler's. */
const listen = (app: H5App, answer: string): Promise<void> =>
  app.page.evaluate(words => {
    const live = Array.from(document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
    const heard = window as unknown as { heard: boolean }
    heard.heard = false
    for (const each of live)
      new MutationObserver(() => {
        if ((each.textContent ?? '').includes(words)) heard.heard = true
      }).observe(each, { childList: true, subtree: true, characterData: true })
  }, answer)

async function inMiniProgram({ route, types, taps = [], answer }: Act): Promise<void> {
  const phone = await openOffline()
  const page = await phone.open(`/${route}`)
  const before = livePlaces(page)
  // What is being fetched is said while it is.
  phone.network.isDown = false
  phone.network.serve('', { isHanging: true })
  if (types) await page.type(...types)
  for (const text of taps) await page.tap(node => textIn(node).includes(text) && 'bindtap' in node.attrs)
  const said = [...livePlaces(page)].filter(([, words]) => words.includes(answer))
  assert.ok(
    said.some(([where, words]) => before.has(where) && before.get(where) !== words),
    `expected 「${answer}」 in a live part of ${route} that was there before, got ${said.length > 0 ? 'it in a new one' : page.text()}`,
  )
}

const textIn = (node: Drawn): string => node.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('')

/** Live parts by where they stand in the page, and what they say. */
function livePlaces(page: OpenPage): ReadonlyMap<string, string> {
  const live = [...elementsOf(page.draw())].filter(({ attrs }) => attrs.ariaLive === 'polite')
  return new Map(live.map(node => [whereOf(node), textIn(node)]))
}

const whereOf = ({ parent, attrs }: Drawn): string => `${parent ? whereOf(parent) : ''}/${String(attrs.id ?? attrs.class ?? '')}`
