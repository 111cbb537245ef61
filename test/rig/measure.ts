import { readFileSync } from 'node:fs'
import { type Drawn, elementsOf } from 'weapp-rig'
import { type Measured, measureAllPages, measureRatio, measureTabs, measureToggle } from 'weapp-rig/budget'
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
    ...news,
    ...stations,
    ...(await measureH5(h5, 'pages/home/index')),
  }
}

const amenitiesOf = (card: Drawn): number =>
  [...elementsOf(card)].filter(node => String(node.attrs.class).startsWith('amenity ')).length

/** Elements that config/ariaPlugin.js gave names to: without them a screen reader says nothing. */
function measureLabels(distDir: string): Measured {
  const template = readFileSync(`${distDir}/base.wxml`, 'utf8')
  return { 'base.wxml: elements that can carry aria-label': { value: template.match(/aria-label=/g)?.length ?? 0 } }
}
