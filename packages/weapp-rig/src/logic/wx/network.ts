import { answer, Refusal } from '../answer.js'
import type { Host, Options, WxApis } from '../host.js'
import type { Request, Response } from './response.js'
import { Transfer } from './transfer.js'

type Handler = (request: Request) => Response
const OFFLINE: Response = { failure: 'net::ERR_NAME_NOT_RESOLVED' }
/** WeChat runs so many requests at once; the rest wait. */
const AT_ONCE = 10

/** What the phone reaches: nothing, until the test serves it. */
export class Network {
  /** Every request that left the phone, in order. */
  readonly requests: Request[] = []
  /** Bytes of every body that reached the app. */
  bytesReceived = 0
  isDown = false
  /** Used when a response names no latency of its own. */
  latencyMs = 30
  type: 'wifi' | '4g' | '5g' | 'none' | 'unknown' = 'wifi'
  readonly #routes: { prefix: string; handler: Handler }[] = []
  readonly #running = new Set<Transfer>()
  readonly #waiting: Transfer[] = []
  readonly typeListeners = new Set<(result: unknown) => void>()

  constructor(private readonly host: Host) {}

  /** Answers every URL that starts with this; the newest rule wins. A plain object with no response field is a JSON body. */
  serve(prefix: string, response: Response | Handler): void {
    this.#routes.unshift({ prefix, handler: typeof response === 'function' ? response : () => response })
  }

  respond(request: Request): Response {
    this.requests.push(request)
    if (this.isDown || this.type === 'none') return OFFLINE
    return this.#routes.find(route => request.url.startsWith(route.prefix))?.handler(request) ?? OFFLINE
  }

  /** The user walks into a basement, or out of it. */
  change(type: Network['type']): void {
    this.type = type
    const told = this.host.realm.give({ isConnected: type !== 'none', networkType: type })
    for (const listener of this.typeListeners) listener(told)
  }

  /** WeChat ends what is running five seconds after the app leaves the screen. */
  interrupt(): void {
    for (const transfer of [...this.#running]) transfer.fail('interrupted')
  }

  start(transfer: Transfer): void {
    if (this.#running.size >= AT_ONCE) {
      this.#waiting.push(transfer)
      transfer.onEnd = () => void this.#waiting.splice(this.#waiting.indexOf(transfer), 1) // aborted before its turn
      return
    }
    this.#running.add(transfer)
    transfer.onEnd = () => {
      this.#running.delete(transfer)
      const next = this.#waiting.shift()
      if (next) this.start(next)
    }
    transfer.start(this)
  }
}

export function networkApis(host: Host, network: Network): WxApis {
  const send = (name: string) => (options: Options) => {
    const transfer = new Transfer(host, name, options)
    network.start(transfer)
    return host.realm.give(transfer.task())
  }
  return {
    request: send('request'),
    downloadFile: send('downloadFile'),
    getNetworkType: (options: Options) =>
      host.clock.after(1, () => answer(host, 'getNetworkType', options, { networkType: network.type })),
    onNetworkStatusChange: (listener: (result: unknown) => void) => void network.typeListeners.add(listener),
    offNetworkStatusChange: (listener: (result: unknown) => void) => void network.typeListeners.delete(listener),
    onNetworkWeakChange() {},
    getBackgroundFetchData: (options: Options) =>
      host.clock.after(1, () => answer(host, 'getBackgroundFetchData', options, new Refusal('no cached data'))),
    onBackgroundFetchData() {},
    setBackgroundFetchToken: (options: Options) =>
      host.clock.after(1, () => answer(host, 'setBackgroundFetchToken', options, undefined)),
  }
}
