import type { Host, WxApis } from '../host'

type Callback = (result: unknown) => void
const BOX = { left: 0, top: 0, right: 375, bottom: 603, width: 375, height: 603 }

/** There is no layout here: every element is a screen tall and at the top, and every observed one comes into view at once. */
export function queryApis(host: Host): WxApis {
  return {
    createSelectorQuery: () => {
      const results: unknown[] = []
      const callbacks: (() => void)[] = []
      const add =
        (value: object) =>
        (...args: unknown[]) => {
          results.push(value)
          const callback = args.find(arg => typeof arg === 'function') as Callback | undefined
          callbacks.push(() => callback?.(host.realm.give(value)))
          return query
        }
      const query: Record<string, unknown> = {}
      for (const name of ['select', 'selectAll', 'selectViewport', 'in']) query[name] = () => query
      query.boundingClientRect = add(BOX)
      query.scrollOffset = add({ scrollTop: 0, scrollLeft: 0, scrollHeight: 603 })
      for (const name of ['fields', 'node', 'context']) query[name] = add({ ...BOX, dataset: {} })
      query.exec = (done?: Callback) => {
        host.clock.after(1, () => {
          for (const callback of callbacks) callback()
          done?.(host.realm.give(results))
        })
        return query
      }
      return query
    },
    createIntersectionObserver: () => {
      const observer: Record<string, unknown> = { disconnect() {} }
      for (const name of ['relativeTo', 'relativeToViewport']) observer[name] = () => observer
      observer.observe = (_selector: string, seen: Callback) => {
        host.clock.after(1, () =>
          seen(
            host.realm.give({
              intersectionRatio: 1,
              boundingClientRect: BOX,
              relativeRect: BOX,
              intersectionRect: BOX,
              time: host.clock.nowMs,
            }),
          ),
        )
      }
      return observer
    },
    createMapContext: () => {
      const ignore = (): void => {}
      return host.realm.give({
        moveToLocation: ignore,
        includePoints: ignore,
        getRegion: ignore,
        getScale: ignore,
        addMarkers: ignore,
        removeMarkers: ignore,
        translateMarker: ignore,
      })
    },
  }
}
