/**
 * npm run words — writes into content/README.zh-CN.md the headings and words that editors may use, from the tables that read them.
 * A test fails when the page and the tables differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { COLUMNS, headingOf } from '../feedc/content/stationColumns.copy'
import * as words from '../feedc/content/words'
import { copy } from '../feedc/copy'
import { wordListLabel } from './words.copy'

export const EDITORS_PAGE = 'content/README.zh-CN.md'

/** What stands between `<!-- name -->` and `<!-- /name -->`, by name. */
const LISTS: Readonly<Record<string, string>> = {
  columns: COLUMNS.map(headingOf).join(','),
  words: Object.entries({
    amenities: words.AMENITY_OF,
    services: words.SERVICE_OF,
    kinds: words.STATION_KIND_OF,
    precisions: words.PRECISION_OF,
    statuses: copy.statusOf,
    sourceKinds: words.SOURCE_KIND_OF,
    topics: words.TOPIC_OF,
    roles: words.ROLE_OF,
    schemes: words.SCHEME_OF,
  } satisfies Record<keyof typeof wordListLabel, object>)
    .map(([name, codes]) => `- ${wordListLabel[name as keyof typeof wordListLabel]}${Object.keys(codes).join('\u3001')}`)
    .join('\n'),
}

/** The page with its lists as the tables have them now. */
export const withLists = (page: string): string =>
  Object.entries(LISTS).reduce(
    (text, [name, list]) =>
      text.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, from, to) => `${from}${list}\n${to}`),
    page,
  )

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(EDITORS_PAGE, withLists(readFileSync(EDITORS_PAGE, 'utf8')))
