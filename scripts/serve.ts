import { createServer, type Server } from 'node:http'
import sirv from 'sirv'

/** The H5 twin at / and the feed at /feed/, on this machine only. */
export const serve = {
  start(port: number): Promise<Server> {
    const h5 = sirv('dist/h5', { dev: true, single: true })
    const feed = sirv('dist/feed', { dev: true })
    const server = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*')
      if (request.url?.startsWith('/feed/')) {
        request.url = request.url.slice('/feed'.length)
        feed(request, response, () => void response.writeHead(404).end())
      } else {
        h5(request, response, () => void response.writeHead(404).end())
      }
    })
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
