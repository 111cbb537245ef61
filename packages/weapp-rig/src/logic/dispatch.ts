import type { Drawn } from '../template/node.js'
import type { Host } from './host.js'

const BUBBLES = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

/** `data-station-id` → `stationId`, as WeChat builds a dataset. */
function datasetOf(node: Drawn): Record<string, unknown> {
  const entries = Object.entries(node.attrs).filter(([name]) => name.startsWith('data-'))
  return Object.fromEntries(
    entries.map(([name, value]) => [name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]),
  )
}

interface Target {
  readonly id: string
  readonly dataset: Readonly<Record<string, unknown>>
}

/** What an event handler is told, of which we keep what pages use. */
export interface HostEvent {
  readonly type: string
  readonly detail: object
  readonly target: Target
  readonly currentTarget: Target
}

const targetOf = (node: Drawn): Target => ({ id: String(node.attrs.id ?? ''), dataset: datasetOf(node) })

export function callHandler(
  host: Host,
  page: string,
  instance: Record<string, unknown>,
  handler: string,
  event: HostEvent,
): void {
  const run = instance[handler]
  if (typeof run !== 'function') throw new Error(`${page}: expected a handler called ${handler} for ${event.type}, got none`)
  const plain = (target: Target): Target => ({ id: target.id, dataset: { ...target.dataset } })
  const whole = {
    ...event,
    target: plain(event.target),
    currentTarget: plain(event.currentTarget),
    timeStamp: host.clock.nowMs,
    touches: [],
    changedTouches: [],
    mark: {},
  }
  run.call(instance, host.realm.give(whole))
}

/** Delivers an event as WeChat does: to the element, then to everything around it that listens, until one catches it. */
export function dispatch(
  host: Host,
  page: string,
  instance: Record<string, unknown>,
  node: Drawn,
  type: string,
  detail: object,
): void {
  let isHeard = false
  for (let at: Drawn | null = node; at !== null; at = at.parent) {
    const handler = at.attrs[`catch${type}`] ?? at.attrs[`bind${type}`]
    if (handler && at.attrs.disabled !== true) {
      isHeard = true
      callHandler(host, page, instance, String(handler), { type, detail, target: targetOf(node), currentTarget: targetOf(at) })
    }
    if (at.attrs[`catch${type}`] || !BUBBLES.has(type)) break
  }
  if (!isHeard) throw new Error(`${page}: expected a listener for ${type} on ${node.tag}, got none`)
}
