import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readIfThere } from '@feedc/build/openFeedFolder'
import { indexIn } from '@feedc/publish/indexIn'
import sirv from 'sirv'
import { createInbox } from '../inbox/server/createInbox'
import { openStore } from '../inbox/store/openStore'

/** What is served, and where reports are kept: what `feedc inbox --inbox` reads. */
interface Places {
  readonly h5: string
  readonly feed: string
  readonly inbox: string
  /** What the desk published from this machine; not there before the first time. */
  readonly published: string
}

export const PLACES: Places = { h5: 'dist/h5', feed: 'dist/feed', inbox: '.inbox/reports.db', published: '.desk/published' }

const revisionIn = (dir: string): number => indexIn(readIfThere(dir, 'index.json') ?? new Uint8Array())?.revision ?? 0
const isPublishedNewer = ({ feed, published }: Places): boolean => revisionIn(published) > revisionIn(feed)

/** Everything else below / is the page's. */
const OF_THE_INBOX = /^\/(reports|privacy|health|metrics)(\?|$)/

/** Nothing lies there: who came to read is led home, a script or the app is told so (as deploy/nginx.conf does). */
function lost({ headers }: IncomingMessage, response: ServerResponse): void {
  const isReader = headers.accept?.includes('text/html') ?? false
  response.writeHead(isReader ? 302 : 404, isReader ? { Location: '/' } : {}).end()
}

/** The H5 twin at /, the feed at /feed/ and what couriers report at /reports, on this machine only. */
export const serve = {
  async start(port: number, places = PLACES): Promise<Server> {
    const store = await openStore(places.inbox)
    const inbox = await createInbox({ store, feed: places.feed, nowMs: Date.now, origin: `http://localhost:${port}` })
    const h5 = sirv(places.h5, { dev: true })
    const feeds = { built: sirv(places.feed, { dev: true }), published: sirv(places.published, { dev: true }) }
    const server = createServer((request, response) => {
      if (OF_THE_INBOX.test(request.url ?? '')) return inbox.handle(request, response)
      response.setHeader('Access-Control-Allow-Origin', '*')
      if (request.url?.startsWith('/feed/')) {
        request.url = request.url.slice('/feed'.length)
        // Couriers see what is newer: what was built with the page, or what the desk published since.
        const [first, second] = isPublishedNewer(places) ? [feeds.published, feeds.built] : [feeds.built, feeds.published]
        first(request, response, () => second(request, response, () => lost(request, response)))
      } else {
        h5(request, response, () => lost(request, response))
      }
    })
    server.once('close', () => void inbox.close().then(() => store.close()))
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, 'localhost', () => resolve(server))
    })
  },

  /** Asked before the build: nobody waits a minute to be told that a port is taken. */
  isBusy(port: number): Promise<boolean> {
    return new Promise(resolve => {
      const probe = createServer()
      probe.once('error', () => resolve(true))
      probe.listen(port, 'localhost', () => probe.close(() => resolve(false)))
    })
  },
}
