import type { Host, WxApis } from '../host.js'

type Callback = (result: unknown) => void
const BOX = { left: 0, top: 0, right: 375, bottom: 603, width: 375, height: 603 }

/** There is no layout here: every element is a screen tall and at the top, and every observed one comes into view at once. */
export function queryApis(host: Host): WxApis {
  return {
    createSelectorQuery: () => selectorQuery(host),
    createIntersectionObserver: () => intersectionObserver(host),
    createMapContext: () => host.realm.give(Object.fromEntries(MAP_METHODS.map(name => [name, recordedMap(host, name)]))),
  }
}

const ignore = (): void => {}
const MAP_METHODS = [
  'moveToLocation',
  'includePoints',
  'getRegion',
  'getScale',
  'addMarkers',
  'removeMarkers',
  'translateMarker',
  'initMarkerCluster',
]

/** Nothing is drawn; what was asked for stands in `phone.callsOf('MapContext.addMarkers')`. */
const recordedMap = (host: Host, name: string) => (options: unknown) =>
  void host.calls.push({ api: `MapContext.${name}`, args: [JSON.parse(JSON.stringify(options ?? null))], atMs: host.clock.nowMs })

function selectorQuery(host: Host): Record<string, unknown> {
  const results: unknown[] = []
  const callbacks: (() => void)[] = []
  const query: Record<string, unknown> = {}
  const add =
    (value: object) =>
    (...args: unknown[]) => {
      results.push(value)
      const callback = args.find(arg => typeof arg === 'function') as Callback | undefined
      callbacks.push(() => callback?.(host.realm.give(value)))
      return query
    }
  for (const name of ['select', 'selectAll', 'selectViewport', 'in']) query[name] = () => query
  for (const name of ['fields', 'node', 'context']) query[name] = add({ ...BOX, dataset: {} })
  query.boundingClientRect = add(BOX)
  query.scrollOffset = add({ scrollTop: 0, scrollLeft: 0, scrollHeight: BOX.height })
  query.exec = (done?: Callback) => {
    host.clock.after(1, () => {
      for (const callback of callbacks) callback()
      done?.(host.realm.give(results))
    })
    return query
  }
  return query
}

function intersectionObserver(host: Host): Record<string, unknown> {
  const observer: Record<string, unknown> = { disconnect: ignore }
  for (const name of ['relativeTo', 'relativeToViewport']) observer[name] = () => observer
  observer.observe = (_selector: string, seen: Callback) => {
    const rects = { boundingClientRect: BOX, relativeRect: BOX, intersectionRect: BOX }
    host.clock.after(1, () => seen(host.realm.give({ intersectionRatio: 1, ...rects, time: host.clock.nowMs })))
  }
  return observer
}
