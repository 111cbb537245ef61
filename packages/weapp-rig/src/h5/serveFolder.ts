import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'

export interface Server {
  readonly origin: string
  close(): Promise<void>
}

/** Serves a built H5 folder on a free port of this machine, for as long as a test runs. */
export async function serveFolder(distDir: string): Promise<Server> {
  if (!existsSync(path.join(distDir, 'index.html')))
    throw new Error(`expected a built H5 page in ${distDir}, got no index.html: build it first, or name another dist folder`)
  const files = sirv(distDir, { dev: true, single: false })
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()))
  server.unref() // a test that fails half-way must not keep the process alive
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}
