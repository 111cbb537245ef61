import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'

/** What happens to a request on its way: it arrives; it never does; it does and the answer is lost; the server is ill. */
export type Fate = 'pass' | 'cut' | 'cut_after' | 'ill'

export interface S3Server {
  /** Through the line that the test disturbs. */
  readonly endpoint: string
  readonly bucket: string
  /** The two words that the server takes for a key and its secret. */
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** Requests so far, e.g. `PUT /feed/x/index.json`. */
  readonly seen: string[]
  fate: (label: string, at: number) => Fate
  /** An object as a phone reads it, past the disturbed line: bytes and headers; null for anything but 200. */
  read(key: string): Promise<{ bytes: Uint8Array; headers: IncomingMessage['headers'] } | null>
  close(): Promise<void>
}

const BUCKET = 'feed'

/**
 * A server that speaks the S3 protocol, on loopback, with a line before it that breaks when told. s3rver writes into the file
 * that it reads from, where S3 promises the old object or the new one; so a reader waits for a write that is under way.
 * It doesn't check signatures of version 4 and can't list page by page on OpenSSL 3: s3Answers.test.ts scripts those answers.
 */
export async function s3Server(): Promise<S3Server> {
  const writing = new Map<string, Promise<void>>()
  const directory = mkdtempSync(join(tmpdir(), 'nuanfeng-s3-'))
  const options = { address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: BUCKET, configs: [] }] }
  const real = new S3rver(options)
  const { port } = await real.run()
  const server: S3Server = {
    endpoint: '',
    bucket: BUCKET,
    keys: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    seen: [],
    fate: () => 'pass',
    read: async key => {
      await writing.get(`/${BUCKET}/${key}`)
      return read(port, `/${BUCKET}/${key}`)
    },
    async close() {
      line.closeAllConnections()
      await new Promise(resolve => line.close(resolve))
      await real.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
  const line = createServer((incoming, outgoing) => {
    const label = `${incoming.method} ${incoming.url?.replace(/\?.*/, '')}`
    const fate = server.fate(label, server.seen.push(label) - 1)
    if (fate === 'cut') return void incoming.socket.destroy()
    if (fate === 'ill') return void incoming.resume().on('end', () => outgoing.writeHead(503).end())
    const arrived = forward(port, incoming, outgoing, fate === 'cut_after')
    if (incoming.method === 'PUT') writing.set(incoming.url?.replace(/\?.*/, '') ?? '', arrived)
  })
  await new Promise<void>(resolve => line.listen(0, '127.0.0.1', resolve))
  return Object.assign(server, { endpoint: `http://127.0.0.1:${(line.address() as AddressInfo).port}` })
}

/** Ends when the server has answered. */
function forward(port: number, incoming: IncomingMessage, outgoing: ServerResponse, isAnswerLost: boolean): Promise<void> {
  const { method, url: path, headers } = incoming
  return new Promise(resolve => {
    const onward = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, answer => {
      answer.on('end', resolve)
      if (isAnswerLost) return void answer.resume().on('end', () => incoming.socket.destroy())
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => {
      incoming.socket.destroy()
      resolve()
    })
    incoming.pipe(onward)
  })
}

function read(port: number, path: string): ReturnType<S3Server['read']> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () =>
        resolve(answer.statusCode === 200 ? { bytes: Buffer.concat(chunks), headers: answer.headers } : null),
      )
    })
      .on('error', reject)
      .end()
  })
}
