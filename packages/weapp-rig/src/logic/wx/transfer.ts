import { answer, Refusal } from '../answer.js'
import type { Host, Options } from '../host.js'
import { bytesOf, type Request, type Response, readBody } from './response.js'

type Listener = (event: unknown) => void
const DEFAULT_TIMEOUT_MS = 60_000

/** What a transfer needs of the network it runs on. */
interface Line {
  readonly respond: (request: Request) => Response
  readonly latencyMs: number
  bytesReceived: number
}

/** One request on its way: latency, headers, pieces, and the one callback at the end. */
export class Transfer {
  onEnd: () => void = () => {}
  #isOver = false
  readonly #timers: number[] = []
  readonly #headerListeners = new Set<Listener>()
  readonly #chunkListeners = new Set<Listener>()
  readonly #progressListeners = new Set<Listener>()

  constructor(
    private readonly host: Host,
    private readonly name: string,
    private readonly options: Options,
  ) {}

  start(network: Line): void {
    const response = network.respond(this.#request())
    this.#later(Number(this.options.timeout ?? DEFAULT_TIMEOUT_MS), () => this.fail('timeout'))
    if (response.isHanging) return
    this.#later(response.latencyMs ?? network.latencyMs, () => {
      if (response.failure !== undefined) this.fail(response.failure)
      else this.#receive(network, response)
    })
  }

  fail(reason: string): void {
    this.#end(new Refusal(reason, reason === 'timeout' ? 5 : 600001))
  }

  /** What `wx.request` returns. */
  task(): Record<string, unknown> {
    const listening = (name: string, set: Set<Listener>) => ({
      [`on${name}`]: (listener: Listener) => void set.add(listener),
      [`off${name}`]: (listener?: Listener) => (listener ? void set.delete(listener) : set.clear()),
    })
    return {
      abort: () => this.fail('abort'),
      ...listening('HeadersReceived', this.#headerListeners),
      ...listening('ChunkReceived', this.#chunkListeners),
      ...listening('ProgressUpdate', this.#progressListeners),
    }
  }

  #request(): Request {
    const { url, method = 'GET', header = {}, data } = this.options
    return {
      url: String(url),
      method: String(method),
      headers: header as Record<string, string>,
      body: data,
      atMs: this.host.clock.nowMs,
    }
  }

  #receive(network: Line, response: Response): void {
    const whole = bytesOf(response.body)
    const bytes = response.truncateAt === undefined ? whole : whole.subarray(0, response.truncateAt)
    const header = { 'Content-Type': 'application/json', 'Content-Length': String(whole.byteLength), ...response.headers }
    const statusCode = response.status ?? 200
    this.#tell(this.#headerListeners, { header, statusCode, cookies: [] })
    const step = response.drip?.bytes ?? Math.max(1, bytes.byteLength)
    const pieces = Array.from({ length: Math.ceil(bytes.byteLength / step) }, (_, i) => bytes.subarray(i * step, (i + 1) * step))
    const arrive = (index: number): void => {
      const piece = pieces[index]
      if (!piece) {
        this.#finish(network, bytes, statusCode, header)
        return
      }
      this.#later(response.drip?.everyMs ?? 0, () => {
        if (this.options.enableChunked) this.#tell(this.#chunkListeners, { data: Uint8Array.from(piece).buffer })
        const received = Math.min(bytes.byteLength, (index + 1) * step)
        this.#tell(this.#progressListeners, {
          totalBytesWritten: received,
          totalBytesExpectedToWrite: whole.byteLength,
          progress: 100,
        })
        arrive(index + 1)
      })
    }
    arrive(0)
  }

  #finish(network: Line, bytes: Uint8Array, statusCode: number, header: Record<string, string>): void {
    network.bytesReceived += bytes.byteLength
    if (this.name === 'request') {
      this.#end({ data: readBody(bytes, this.options), statusCode, header, cookies: [] })
      return
    }
    const filePath = String(this.options.filePath ?? `http://tmp/${this.host.disk.writes}`)
    this.host.disk.write(() => void this.host.disk.files.set(filePath, Uint8Array.from(bytes)))
    this.#end({ statusCode, header, ...(this.options.filePath ? { filePath } : { tempFilePath: filePath }) })
  }

  #end(result: object | Refusal): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const timer of this.#timers) this.host.clock.cancel(timer)
    this.onEnd()
    answer(this.host, this.name, this.options, result)
  }

  #later(ms: number, run: () => void): void {
    this.#timers.push(this.host.clock.after(ms, () => this.#isOver || run()))
  }

  #tell(listeners: Set<Listener>, event: object): void {
    for (const listener of listeners) listener(this.host.realm.give(event))
  }
}
