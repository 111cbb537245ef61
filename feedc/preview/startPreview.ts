import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { SigningKey } from '@feedc/build/signingKey'
import { checkContent } from '@feedc/checkContent'
import { ReadMemory } from '@feedc/content/ReadMemory'
import { ownValue } from '@feedc/ownValue'
import sirv from 'sirv'
import { copy } from './copy'
import { LivePreview, type Reading } from './LivePreview'
import { pageHtml } from './page'
import { panelHtml } from './panel'
import { phoneState } from './phoneState'
import { fileState, folderState, watch } from './watch'

export interface PreviewOptions {
  /** The content folder, and the built page that shows it. */
  readonly dir: string
  readonly h5: string
  readonly key: SigningKey
  /** 0 = any that is free. */
  readonly port: number
  readonly nowMs: () => number
  readonly onReading?: (reading: Reading) => void
}

export interface RunningPreview {
  readonly port: number
  close(): void
}

/** Only names of this machine: another site's page can't reach in through a name of its own that points here. */
const OWN_NAME = /^(localhost|127\.0\.0\.1)(:\d+)?$/
const FEED = '/app/feed/'

/**
 * Serves the preview on this machine alone until it is closed: `/` the page, `/events` what changed, `/app/` the phone's page,
 * `/app/feed/` the feed in memory. Rejects with the system's error when the port is taken (EADDRINUSE).
 */
export async function startPreview({ dir, h5, key, port, nowMs, onReading }: PreviewOptions): Promise<RunningPreview> {
  const memory = new ReadMemory()
  const live = new LivePreview(atMs => checkContent(dir, atMs, null, { memory }), key, nowMs)
  const browsers = new Set<ServerResponse>()
  const message = (): string => messageOf(live, h5, key.publicKey)
  const app = sirv(h5, { dev: true })

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '')
    if (!OWN_NAME.test(request.headers.host ?? '')) response.writeHead(403).end()
    else if (path === '/') send(response, 'text/html; charset=utf-8', pageHtml(dir))
    else if (path === '/events') keepTold(browsers, response, message())
    else if (path.startsWith(FEED)) sendFeedFile(response, path, live.files)
    else if (path.startsWith('/app/')) forward(app, request, response)
    else notFound(response)
  })
  await listenOn(server, port)

  const watched = watch(
    () => `${folderState(dir)}\n${fileState(join(h5, 'index.html'))}`,
    () => {
      const reading = live.update()
      onReading?.(reading)
      for (const browser of browsers) browser.write(message())
    },
  )
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      watched.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What the page shows now, as one server-sent event: `feed` changes when the phone has to look again, null when it can't. */
function messageOf({ reading, files }: LivePreview, h5: string, publicKey: string): string {
  const state = phoneState(h5, publicKey, reading.feed)
  const index = state === 'ready' ? files.get('index.json') : undefined
  const why = state === 'ready' && !index ? copy.state.none : copy.phone[state]
  const feed = index ? Buffer.from(index).toString('base64') : null
  return `data: ${JSON.stringify({ list: panelHtml(reading, files.size > 0), why, feed })}\n\n`
}

function keepTold(browsers: Set<ServerResponse>, response: ServerResponse, first: string): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write(`retry: 1000\n${first}`)
  browsers.add(response)
  response.on('close', () => browsers.delete(response))
}

function sendFeedFile(response: ServerResponse, path: string, files: LivePreview['files']): void {
  const bytes = files.get(path.slice(FEED.length))
  if (bytes) send(response, ownValue(IMAGE_TYPES, path.replace(/.*\./, '')) ?? 'application/json', bytes)
  else notFound(response)
}

const IMAGE_TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

function forward(app: ReturnType<typeof sirv>, request: IncomingMessage, response: ServerResponse): void {
  request.url = request.url!.slice('/app'.length)
  app(request, response, () => notFound(response))
}

const notFound = (response: ServerResponse): void => void response.writeHead(404).end()

const send = (response: ServerResponse, type: string, body: string | Uint8Array): void =>
  void response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)

const listenOn = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
