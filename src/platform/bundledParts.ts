import type { PartName } from '@core/feed/wire/index'

/** The parts that came in the package. Each is parsed when first asked for: launching reads only what the first screen needs. */
export function bundledPart(name: PartName): unknown {
  switch (name) {
    case 'news':
      return require('@bundled/news.json')
    case 'stations':
      return require('@bundled/stations.json')
    case 'alerts':
      return require('@bundled/alerts.json')
    case 'enrolment':
      return require('@bundled/enrolment.json')
  }
}
