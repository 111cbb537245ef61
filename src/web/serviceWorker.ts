/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope
/** Written in by scripts/installable.ts: every file of this build, './' for the page; and a name that changes with any of them. */
declare const FILES: readonly string[]
declare const VERSION: string

const PAGE = './'
/** How long a start waits for the server before it shows the page that is here. */
const WAIT_MS = 1500

/** Keeps this build whole or not at all. A file named by its hash that an earlier build left is not fetched again. */
async function keep(): Promise<void> {
  const cache = await caches.open(VERSION)
  await Promise.all(
    FILES.map(async file => {
      const isHashed = /\.[0-9a-f]{8}\.\w+$/.test(file)
      const response =
        (isHashed && (await caches.match(file))) || (await fetch(file, { cache: isHashed ? 'default' : 'no-cache' }))
      if (!response.ok) throw new Error(`${file}: ${response.status}`)
      await cache.put(file, response)
    }),
  )
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

self.addEventListener('install', event => event.waitUntil(keep()))
self.addEventListener('activate', event => event.waitUntil(clearAway()))
self.addEventListener('fetch', event => {
  const { request } = event
  if (request.mode === 'navigate') return event.respondWith(page(request))
  // The feed is never answered from here: only the app knows how old what it has may be (sync/refreshFeed.ts).
  const isFeed = request.url.startsWith(new URL('feed/', self.registration.scope).href)
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope) && !isFeed)
    event.respondWith(caches.match(request).then(kept => kept ?? fetch(request)))
})

// A module, so that `self` above is its own.
export {}
