import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FeedTarget } from '@feedc/publish/FeedTarget'
import { servedAs } from '@feedc/publish/names'

/** What stands before a bucket: answers as the bucket would, with the words `publish` gave each file. */
export async function openCdn(bucket: FeedTarget): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/feed\//, '')
    const got = await bucket.get(name)
    if (!got.ok || got.value === null) return void response.writeHead(got.ok ? 404 : 502).end()
    const { contentType, cacheControl } = servedAs(name)
    response.writeHead(200, { 'Content-Type': contentType, 'Cache-Control': cacheControl, 'Content-Length': got.value.length })
    response.end(request.method === 'HEAD' ? undefined : got.value)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed/`, close: () => server.close() }
}
