/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope
/** Written in by scripts/installable.ts: every file of this build, './' for the page, with its SHA-256 in base64; and a name that changes with any of them. */
declare const FILES: readonly (readonly [file: string, sha256: string])[]
declare const VERSION: string

const PAGE = './'
/** How long a start waits for the server before it shows the page that is here. */
const WAIT_MS = 1500

/** The bytes that this build put there, and nothing that only answers to their name: a portal's page, another build's. */
async function isWhatWasAsked(response: Response, sha256: string): Promise<boolean> {
  if (!response.ok) return false
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === sha256
}

/** What is here already, then the browser's own store, then the server past every store: the first that is right. */
async function right(file: string, sha256: string): Promise<Response> {
  const kept = await caches.match(file)
  if (kept && (await isWhatWasAsked(kept, sha256))) return kept
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(file, { cache })
    if (await isWhatWasAsked(response, sha256)) return response
  }
  throw new Error(`${file}: not what this build made`)
}

/** Keeps this build whole or not at all. */
async function keep(): Promise<void> {
  const cache = await caches.open(VERSION)
  await Promise.all(FILES.map(async ([file, sha256]) => cache.put(file, await right(file, sha256))))
  await self.skipWaiting()
}

/** The build before this one stays: a page that is still open may ask for its scripts. Keys come in the order of making. */
async function clearAway(): Promise<void> {
  const older = (await caches.keys()).filter(name => name.startsWith('nuanfeng-') && name !== VERSION).slice(0, -1)
  await Promise.all(older.map(name => caches.delete(name)))
  await self.clients.claim()
}

/** The server's page when it answers in time, so that a new version is there at the next start; else the one kept. */
async function page(request: Request): Promise<Response> {
  const network = fetch(request)
  const kept = await (await caches.open(VERSION)).match(PAGE)
  if (!kept) return network
  const inTime = new Promise<Response>(resolve => setTimeout(() => resolve(kept), WAIT_MS))
  return Promise.race([network.then(response => (response.ok ? response : kept)).catch(() => kept), inTime])
}

/** This build's own first: what another build left may be wrong. */
async function file(request: Request): Promise<Response> {
  const own = await (await caches.open(VERSION)).match(request)
  return own ?? (await caches.match(request)) ?? fetch(request)
}

self.addEventListener('install', event => event.waitUntil(keep()))
self.addEventListener('activate', event => event.waitUntil(clearAway()))
self.addEventListener('fetch', event => {
  const { request } = event
  const { scope } = self.registration
  // Only where the page lies are its scripts beside it; what else is asked for, the server answers, and without one the page does.
  if (request.mode === 'navigate') {
    const isPage = [scope, `${scope}index.html`].includes(request.url.replace(/[?#].*/, ''))
    return event.respondWith(isPage ? page(request) : fetch(request).catch(() => Response.redirect(scope)))
  }
  // The feed is never answered from here: only the app knows how old what it has may be (sync/refreshFeed.ts).
  const isFeed = request.url.startsWith(new URL('feed/', scope).href)
  if (request.method === 'GET' && request.url.startsWith(scope) && !isFeed) event.respondWith(file(request))
})

// A module, so that `self` above is its own.
export {}
