import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Drawn, elementsOf, openApp } from 'weapp-rig'
import { largest, type Measured, measureAllPages, measureRatio, measureTabs, measureToggle } from 'weapp-rig/budget'
import { measureH5 } from 'weapp-rig/h5'
import { measurePackage } from 'weapp-rig/package'

export interface Dists {
  readonly weapp: string
  readonly h5: string
  readonly native: string
}

/** Everything that config/budget.json has a number for, measured on the real build. */
export async function measureAll({ weapp, h5, native }: Dists): Promise<Measured> {
  // The packer works in a process of its own; timings come last, when it is done.
  const [packed, tabs, pages, toggle] = [
    await measurePackage(weapp),
    await measureTabs(weapp),
    await measureAllPages(weapp),
    await measureToggle(weapp, 'filters'),
  ]
  const news = await measureRatio(weapp, native, {
    name: 'news list',
    ours: 'bulletins',
    twin: 'pages/news/index',
    cardClass: 'line',
  })
  const stations = await measureRatio(weapp, native, {
    name: 'station list',
    ours: 'stations',
    twin: 'pages/stations/index',
    cardClass: 'card',
    query: card => `amenities=${amenitiesOf(card)}`,
  })
  return {
    ...packed,
    ...measureLabels(weapp),
    ...tabs,
    ...pages,
    ...toggle,
    ...(await measureFirstOpen(weapp)),
    ...news,
    ...stations,
    ...(await measureH5(h5, 'pages/home/index')),
  }
}

/** The first open ever, with a server that answers: what the first screen of each tab is sent when the answer is in. */
async function measureFirstOpen(weapp: string): Promise<Measured> {
  const feed = `${dirname(weapp)}/feed`
  const measured: Measured = {}
  for (const tab of ['home', 'stations', 'antifraud', 'union']) {
    const phone = await openApp(weapp, {
      // Wherever the build looks for its feed: a build of `npm start` asks this machine.
      before: each => {
        for (const anywhere of ['https://', 'http://'])
          each.network.serve(anywhere, ({ url }) => {
            const file = `${feed}/${url.split('/').pop()}`
            return existsSync(file) ? { body: readFileSync(file) } : { status: 404 }
          })
      },
    })
    const page = await phone.open(`/pages/${tab}/index`)
    const sent = page.setDatas.length
    await phone.advance(5_000)
    if (!page.shows('内容是最新的')) throw new Error(`${tab}: expected the first open to end with an answer, got none`)
    for (const { bytes } of page.setDatas.slice(sent)) largest(measured, 'first open: largest update', bytes, tab)
  }
  return measured
}

const amenitiesOf = (card: Drawn): number =>
  [...elementsOf(card)].filter(node => String(node.attrs.class).startsWith('amenity ')).length

/** Elements that config/ariaPlugin.js gave names to: without them a screen reader says nothing. */
function measureLabels(distDir: string): Measured {
  const template = readFileSync(`${distDir}/base.wxml`, 'utf8')
  return { 'base.wxml: elements that can carry aria-label': { value: template.match(/aria-label=/g)?.length ?? 0 } }
}
