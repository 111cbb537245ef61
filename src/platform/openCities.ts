import trust from '@bundled/trust.json'
import type { Snapshot } from '@core/sync/ports'
import { createStore } from 'zustand'
import { type CitiesPorts, createCities } from '@/store/cities'
import type { OpenCity } from '@/store/openCity'
import type { Stores } from '@/store/stores'
import { createTravel } from '@/store/travel'
import { forgetMarksElsewhere } from './courierStorage'
import { fetchFile } from './fetchFile'
import { readKey, writeKey } from './keys'
import { log } from './log'
import { bundledCity, showCity } from './shownCity'

/** Which city was chosen, and what is known of it. */
const STANDING = 'city'
const DIRECTORY = 'directory'

/** The cities of this package: its own, and those of the directory where it brings a root key (docs/feed-format.md §3.12). */
export function openCities(bundled: Snapshot, open: CitiesPorts['open']) {
  const own: OpenCity = { id: trust.feed, name: bundledCity.name, city: bundledCity, trust, bundled, isOwn: true }
  const { root } = trust
  if (!root) {
    const travel = createTravel()
    return { travel, current: createStore<{ readonly stores: Stores }>()(() => ({ stores: { ...open(own, null), travel } })) }
  }
  return createCities({
    own,
    root,
    open,
    readStanding: () => readKey(STANDING),
    writeStanding: standing => writeKey(STANDING, standing),
    readDirectory: () => readKey(DIRECTORY),
    writeDirectory: kept => writeKey(DIRECTORY, kept),
    fetchDirectory: limits => fetchFile(root.url, limits),
    nowMs: Date.now,
    note: code => log.add('directory', code),
    show: ({ city, trust: { feedUrl }, isOwn }) =>
      showCity(isOwn ? { ...city, feedUrl: trust.feedUrl, isOwn } : { ...city, feedUrl, isOwn }),
    forgetMarks: forgetMarksElsewhere,
  })
}
