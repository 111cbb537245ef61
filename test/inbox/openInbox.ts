import { Agent, request } from 'node:http'
import type { ReceivedReport, Report } from '@core/reports/wire'
import { pino } from 'pino'
import { createInbox, type InboxOptions } from '../../inbox/server/createInbox'
import { openStore, type StoreOptions } from '../../inbox/store/openStore'
import type { Store } from '../../inbox/store/Store'
import { FEED, STATION } from './builtFeed'
import { all, invented, NOON_MS } from './invented'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export interface OpenInbox {
  readonly origin: string
  readonly store: Store
  /** Everything it wrote to its log so far. */
  log(): string
  /** Sets its clock, ms after noon. */
  at(ms: number): void
  ask(method: string, path: string, body?: string | Uint8Array, headers?: Record<string, string>): Promise<Answer>
  /** Posts as a phone does. */
  post(report: object, headers?: Record<string, string>): Promise<Answer>
  kept(): Promise<ReceivedReport[]>
  close(): Promise<void>
}

/** A report that the test feed's inbox takes. */
export function fit(changes: Partial<Report> = {}): Report {
  const { receivedAtMs: _, ...report } = invented({ feed: FEED, station: STATION, ...changes })
  return report
}

/** An inbox on a free port of this machine, over a database of its own. */
export async function openInbox(
  url: string,
  feed: string,
  { store: storeOptions, ...options }: Partial<Omit<InboxOptions, 'store' | 'feed'>> & { readonly store?: StoreOptions } = {},
): Promise<OpenInbox> {
  const lines: string[] = []
  let nowMs = NOON_MS
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const store = await openStore(url, storeOptions)
  const log = pino({ level: 'debug' }, { write: line => void lines.push(line) })
  const inbox = await createInbox({ store, feed, nowMs: () => nowMs, log, ...options })
  const origin = await inbox.listen('127.0.0.1', 0)
  const ask: OpenInbox['ask'] = (method, path, body, headers = {}) =>
    new Promise((done, fail) => {
      const sent = request(`${origin}${path}`, { method, headers, agent }, response => {
        const chunks: Buffer[] = []
        response.on('data', chunk => chunks.push(chunk))
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
        )
      })
      sent.on('error', fail)
      sent.end(body)
    })
  return {
    origin,
    store,
    log: () => lines.join(''),
    at(ms) {
      nowMs = NOON_MS + ms
    },
    ask,
    post: (report, headers) =>
      ask('POST', '/reports', JSON.stringify(report), { 'content-type': 'application/json', ...headers }),
    kept: () => all(store.reports()),
    async close() {
      agent.destroy()
      await inbox.close()
      await store.close()
    },
  }
}
