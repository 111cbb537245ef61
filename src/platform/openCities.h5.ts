import trust from '@bundled/trust.json'
import type { Snapshot } from '@core/sync/ports'
import { createStore } from 'zustand'
import type { CitiesPorts } from '@/store/cities'
import type { Stores } from '@/store/stores'
import { createTravel } from '@/store/travel'
import { bundledCity } from './shownCity'

/** A page is its own city's: it asks no other host, and whoever wants another city opens that one's page. */
export function openCities(bundled: Snapshot, open: CitiesPorts['open']) {
  const travel = createTravel()
  const own = { id: trust.feed, name: bundledCity.name, city: bundledCity, trust, bundled, isOwn: true }
  return { travel, current: createStore<{ readonly stores: Stores }>()(() => ({ stores: { ...open(own, null), travel } })) }
}
