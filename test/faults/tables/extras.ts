import assert from 'node:assert/strict'
import { aSigner, envelope } from '@test/fakes/signedFeed'
import { answer, elementsOf, type Host, type Options, type Response, type WxApis } from 'weapp-rig'
import { FEEDS, INDEX, MADE_AT_MS } from '../editions'
import { ALT, ARTICLE, IMAGE, illustrated } from '../illustrated'
import { diskOf, down, type Kind, serving, start } from '../phones'
import { type Case, fault } from '../survive'

/** WeChat hands over what it fetched while the app was closed; `null` never answers. */
const backgroundFetch =
  (given: object | null) =>
  (host: Host): WxApis => ({
    getBackgroundFetchData: (options: Options) => {
      if (given) host.clock.after(1, () => answer(host, 'getBackgroundFetchData', options, { timeStamp: MADE_AT_MS, ...given }))
    },
  })
/** There is no network either: nothing but the bad data could change what is shown. */
const bad = (how: string, given: object | null): Case =>
  fault({ how, wx: backgroundFetch(given), serve: down, ends: 'unreachable' })
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const pack = (files: Record<string, string>): object => ({ fetchedData: JSON.stringify({ files }) })

/** The page is whole without its picture, and its words stand where they always do. In a browser: images.test.ts. */
const pictured = (how: string, width: number, height: number, picture: Response = { status: 404 }): Case => ({
  how,
  async drive(kind: Kind) {
    const phone = await start(
      { serve: name => (name === IMAGE ? picture : serving(illustrated(width, height))(name)) },
      await diskOf(kind),
    )
    await phone.open('/pages/home/index')
    await phone.advance(3_000)
    const page = await phone.open(ARTICLE)
    for (const words of ['before', ALT, 'after']) page.expect(words)
    const figure = [...elementsOf(page.draw())].find(({ attrs }) => String(attrs.class).startsWith('figure'))
    const room = Number.parseFloat(/padding-top:\s*([\d.]+)%/.exec(String(figure?.attrs.style))?.[1] ?? '0')
    assert.ok(room > 0 && room <= 200, `room for a picture of ${width} × ${height}: ${room} %`)
    phone.expectNoErrors()
  },
})

/** What comes beside the feed: WeChat's background fetch, and pictures. */
export const EXTRAS = {
  'bad background-fetch data': [
    bad('a page', { fetchedData: '<!doctype html>' }),
    bad('no text', { fetchedData: { files: {} } }),
    bad('no time', { fetchedData: textOf(FEEDS.newest.get('index.json')!), timeStamp: 'soon' }),
    bad('nothing at all', null),
    bad('256 KB of nothing', { fetchedData: 'x'.repeat(256 * 1024) }),
    bad('100,000 levels', { fetchedData: '['.repeat(100_000) }),
    bad('another’s signature', pack({ 'index.json': textOf(envelope(INDEX, aSigner())) })),
    bad('an index without its parts', pack({ 'index.json': textOf(FEEDS.newest.get('index.json')!) })),
    bad('__proto__', { fetchedData: '{"files":{"__proto__":"x"}}' }),
  ],
  'images that are 404, slow or huge': [
    pictured('404', 640, 480),
    pictured('slow', 640, 480, { isHanging: true }),
    pictured('huge', 640, 480, { body: new Uint8Array(3_000_000) }),
    pictured('another', 640, 480, { body: 'x' }),
    pictured('as tall as can be said', 1, 8000),
    pictured('as wide as can be said', 8000, 1),
  ],
} as const
