import { cityFor } from '@core/feed/cityFor'
import { isExpired } from '@core/feed/judgeIndex'
import type { CityEntry } from '@core/feed/wire/directory'
import { isInside } from '@core/geo/city'
import type { Wgs84 } from '@core/geo/geo'
import { isNothing } from '@core/sync/nothingYet'
import { ownTrust, readStanding, type Standing } from '@core/sync/standing'
import { createStore } from 'zustand'
import { createDirectory, type DirectoryPorts } from './directory'
import { elsewhere, type OpenCity, takeAlong } from './openCity'
import type { Stores } from './stores'
import { type CityNotice, createTravel, type NamedCity, ONE_CITY } from './travel'

export interface CitiesPorts extends DirectoryPorts {
  readonly own: OpenCity
  readStanding(): unknown
  writeStanding(standing: Standing): boolean
  /** Stores for a city, over what the phone keeps of it and of it alone; `before`: the courier's marks there, opened earlier. */
  open(city: OpenCity, before: Stores['courier'] | null): Omit<Stores, 'travel'>
  /** This one is on the screen from now on. */
  show(city: OpenCity): void
  /** Takes away what couriers left in cities that aren't open. */
  forgetMarks(): void
}

interface Shown {
  readonly place: OpenCity
  readonly stores: Stores
}

/** §3.12 Many cities in one app: one is shown, each is kept apart. Nothing of a city is shown before its own key vouched for it. */
export function createCities(ports: CitiesPorts) {
  const { own, root } = ports
  let standing = readStanding(ports.readStanding(), root)
  let turns = 0
  const opened = new Map<string, Shown>()
  const { now: directory, ask } = createDirectory(ports)
  const entryOf = (id: string): CityEntry | undefined =>
    standing.entries.find(entry => entry.id === id) ?? directory()?.directory.cities.find(entry => entry.id === id)
  function placeOf(id: string): OpenCity | null {
    if (id === own.id) return { ...own, trust: ownTrust(own.trust, own.bundled, standing) }
    const entry = entryOf(id)
    return entry ? elsewhere(entry, own) : null
  }
  function open(place: OpenCity): Shown {
    const before = opened.get(place.id)
    if (before && JSON.stringify(before.place.trust) === JSON.stringify(place.trust)) return before
    const shown = { place, stores: { ...ports.open(place, before?.stores.courier ?? null), travel } }
    opened.set(place.id, shown)
    if (!before)
      shown.stores.courier.subscribe(({ place: now }, { place: then }) => {
        if (now !== then && current.getState().place.id === place.id && now?.at) placed(now.at)
      })
    return shown
  }
  const isEmpty = ({ stores }: Shown): boolean => isNothing(stores.feed.getState().snapshot)
  const namedNow = (): NamedCity => named(current.getState().place)
  const say = (kind: CityNotice['kind'], to: NamedCity, from = namedNow()): void =>
    travel.setState({ notice: { kind, to: named(to), from } })

  /** The one with this id, when its feed is there: at once when the phone keeps it, else when it was fetched and verified. */
  async function goTo(id: string, why: 'hand' | 'place'): Promise<void> {
    turns += 1
    const mine = turns
    const place = placeOf(id)
    if (!place) return
    const from = namedNow()
    const next = open(place)
    if (isEmpty(next)) {
      say('fetching', place)
      await next.stores.feed.getState().refresh('retry')
      if (mine !== turns) return
      // Meanwhile the directory may have taken the key away that this was verified by.
      const still = placeOf(id)
      if (isEmpty(next) || !still || open(still) !== next) return say('failed', place)
    }
    show(next, { isPinned: why === 'hand', notice: why === 'place' ? { kind: 'moved', to: named(place), from } : null })
    void next.stores.feed.getState().refresh('foreground')
  }

  function show(next: Shown, { isPinned, notice }: { isPinned: boolean; notice: CityNotice | null }): void {
    const { place } = next
    const before = current.getState()
    if (before.place.id !== place.id) takeAlong(before.stores.courier, next.stores.courier)
    keepStanding({ chosen: place.isOwn ? null : place.id, isPinned })
    ports.show(place)
    travel.setState({ here: named(place), notice })
    current.setState(next, true)
    placedNow()
  }

  function keepStanding(patch: Partial<Standing>): void {
    const all = directory()
    const ids = [own.id, patch.chosen === undefined ? standing.chosen : patch.chosen]
    const entries = all ? all.directory.cities.filter(({ id }) => ids.includes(id)) : standing.entries
    const vouched = all ? { keyids: [...all.keyids], generated: all.directory.generated, entries } : {}
    standing = { ...standing, ...vouched, ...patch }
    ports.writeStanding(standing)
  }

  function placedNow(): void {
    const at = current.getState().stores.courier.getState().place?.at
    if (at) placed(at)
  }

  /** The courier said where they are. */
  function placed(at: Wgs84): void {
    const { place } = current.getState()
    if (isInside(place.city.bounds, at.lng, at.lat)) {
      if (standing.isPinned) keepStanding({ isPinned: false })
      if (travel.getState().notice?.kind === 'elsewhere') travel.setState({ notice: null })
      return
    }
    const all = directory()?.directory
    const to = all ? cityFor(all.cities, place.id, at) : null
    if (!to || !all) return
    if (standing.isPinned || isExpired(all, ports.nowMs())) say('elsewhere', to)
    else void goTo(to.id, 'place')
  }

  /** What a new directory changes at once: a key that counts no more takes with it what it had signed. */
  function obey(): void {
    keepStanding({})
    const all = directory()?.directory
    travel.setState({ cities: all?.cities ?? [] })
    const { place } = current.getState()
    const listed = place.isOwn || all?.cities.some(({ id }) => id === place.id)
    const now = listed ? placeOf(place.id) : null
    const next = now && open(now)
    const { isPinned } = standing
    if (next && !isEmpty(next)) {
      if (next !== current.getState()) show(next, { isPinned, notice: travel.getState().notice })
      placedNow()
      return
    }
    const from = namedNow()
    show(open(placeOf(own.id)!), { isPinned: false, notice: { kind: 'gone', to: named(own), from } })
    if (now) void goTo(place.id, isPinned ? 'hand' : 'place')
  }

  const travel = createTravel({
    ...ONE_CITY,
    here: named(own),
    goTo: id => goTo(id, 'hand'),
    look: async () => {
      const all = directory()?.directory
      // What was verified counts, also where the phone was too full to note all of it.
      if (all && (travel.getState().cities !== all.cities || standing.generated !== all.generated)) obey()
      // Chosen the last time, and nothing of it could be shown.
      const { chosen, isPinned } = standing
      if (chosen !== null && current.getState().place.id !== chosen) void goTo(chosen, isPinned ? 'hand' : 'place')
      if (await ask()) obey()
    },
    forget: () => {
      const { place } = current.getState()
      for (const [id, { stores }] of opened) if (id !== place.id) stores.courier.getState().clear()
      ports.forgetMarks()
      standing = { ...standing, chosen: null, isPinned: false }
      ports.writeStanding(standing)
      if (!place.isOwn) void goTo(own.id, 'hand').then(() => keepStanding({ isPinned: false }))
    },
  })
  const first = open(placeOf(own.id)!)
  const current = createStore<Shown>()(() => first)
  const chosen = standing.chosen === null ? null : placeOf(standing.chosen)
  const there = chosen && open(chosen)
  if (there && !isEmpty(there)) {
    ports.show(there.place)
    current.setState(there, true)
    travel.setState({ here: named(there.place) })
  }
  return { current, travel }
}

const named = ({ id, name }: NamedCity): NamedCity => ({ id, name })
