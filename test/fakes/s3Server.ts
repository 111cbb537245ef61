import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'

/** What happens to a request on its way: it arrives; it never does; it does, and the answer is lost, or half of it; the server is ill. */
export type Fate = 'pass' | 'cut' | 'cut_after' | 'half' | 'ill'

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
/** A test that waits for ever would hold up all the others. */
const PATIENCE_MS = 10_000

/**
 * A server that speaks the S3 protocol, on loopback, with a line before it that breaks when told. It doesn't check signatures
 * of version 4 and can't list page by page on OpenSSL 3: s3Answers.test.ts scripts those answers.
 */
export async function s3Server(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'nuanfeng-s3-'))
  const options = { address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: BUCKET, configs: [] }] }
  const real = new S3rver(options)
  // Fields that its types leave out.
  const inside = real as unknown as { readonly store: Store; readonly httpServer: Server }
  keepPromises(inside.store)
  const { port } = await real.run()
  const server: S3Server = {
    endpoint: '',
    bucket: BUCKET,
    keys: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    seen: [],
    fate: () => 'pass',
    read: key => read(port, `/${BUCKET}/${key}`),
    async close() {
      line.closeAllConnections()
      await new Promise(resolve => line.close(resolve))
      inside.httpServer.closeAllConnections()
      await real.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
  const line = createServer((incoming, outgoing) => {
    const label = `${incoming.method} ${incoming.url?.replace(/\?.*/, '')}`
    const fate = server.fate(label, server.seen.push(label) - 1)
    if (fate === 'cut') return void incoming.socket.destroy()
    if (fate === 'ill') return void incoming.resume().on('end', () => outgoing.writeHead(503).end())
    forward(port, incoming, outgoing, fate)
  })
  await new Promise<void>(resolve => line.listen(0, '127.0.0.1', resolve))
  return Object.assign(server, { endpoint: `http://127.0.0.1:${(line.address() as AddressInfo).port}` })
}

function forward(port: number, incoming: IncomingMessage, outgoing: ServerResponse, fate: Fate): void {
  const { method, url: path, headers } = incoming
  const cut = (): void => void incoming.socket.destroy()
  const onward = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, answer => {
    if (fate === 'cut_after') return void answer.resume().on('end', cut)
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    if (fate === 'half') return void answer.once('data', (bytes: Buffer) => sendHalf(bytes, outgoing)).once('end', cut)
    answer.pipe(outgoing)
  })
  onward.on('error', cut)
  incoming.pipe(onward)
}

function sendHalf(bytes: Buffer, outgoing: ServerResponse): void {
  outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.socket?.destroy())
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
      .setTimeout(PATIENCE_MS, () => reject(new Error(`no answer for ${path}`)))
      .end()
  })
}

interface Stored {
  readonly bucket: string
  readonly key: string
  readonly metadata: unknown
  content: Buffer | Readable | null
}

interface Store {
  getResourcePath(bucket: string, key: string, what: string): string
  putMetadata(bucket: string, key: string, metadata: unknown, md5: string): Promise<void>
  putObject(object: Stored): Promise<unknown>
  getObject(...args: unknown[]): Promise<Stored | null>
  listObjects(...args: unknown[]): Promise<unknown>
  deleteObject(...args: unknown[]): Promise<unknown>
}

/**
 * S3 promises that a reader gets the old object or the new one, and the new one once its PUT was answered. s3rver's store answers
 * before the bytes are on its disk, and reads a file's length and its bytes at different times; here everything takes its turn.
 */
function keepPromises(store: Store): void {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  const { getObject, listObjects, deleteObject } = store
  store.listObjects = (...args) => inTurn(() => listObjects.apply(store, args))
  store.deleteObject = (...args) => inTurn(() => deleteObject.apply(store, args))
  store.getObject = (...args) =>
    inTurn(async () => {
      const object = await getObject.apply(store, args)
      if (object?.content) object.content = await bytesOf(object.content)
      return object
    })
  store.putObject = async ({ bucket, key, metadata, content }) => {
    const bytes = await bytesOf(content ?? Buffer.alloc(0))
    return inTurn(async () => {
      const path = store.getResourcePath(bucket, key, 'object')
      const md5 = createHash('md5').update(bytes).digest('hex')
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes)
      await store.putMetadata(bucket, key, metadata, md5)
      return { size: bytes.length, md5 }
    })
  }
}

const bytesOf = (content: Buffer | Readable): Promise<Buffer> | Buffer => (Buffer.isBuffer(content) ? content : buffer(content))
