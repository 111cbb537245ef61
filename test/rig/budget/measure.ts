import { measureH5 } from './h5Size'
import type { Measured } from './measured'
import { measureRatio } from './nativeRatio'
import { measurePackage } from './packageSize'
import { measureAllPages, measureTabs, measureToggle } from './screens'

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
  })
  return { ...packed, ...tabs, ...pages, ...toggle, ...news, ...stations, ...(await measureH5(h5, 'pages/home/index')) }
}
