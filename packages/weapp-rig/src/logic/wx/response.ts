/** What left the phone. */
export interface Request {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly atMs: number
}

/** How a server answers: give only what matters to the test. */
export interface Response {
  status?: number
  headers?: Record<string, string>
  body?: string | Uint8Array | object
  /** Until the first byte; 30 ms unless told. */
  latencyMs?: number
  /** The connection fails: the reason in WeChat's words, e.g. 'net::ERR_CONNECTION_RESET'. */
  failure?: string
  /** The server accepts and never answers. */
  isHanging?: boolean
  /** The body comes in pieces of so many bytes, with a pause before each. */
  drip?: { bytes: number; everyMs: number }
  /** The body stops after so many bytes and the connection closes as if that were all. */
  truncateAt?: number
}

export function bytesOf(body: Response['body']): Uint8Array {
  if (body instanceof Uint8Array) return body
  return Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
}

/** WeChat's reading of a body: bytes when asked for, else text, else JSON when it parses as such. */
export function readBody(bytes: Uint8Array, options: Readonly<Record<string, unknown>>): unknown {
  if (options.responseType === 'arraybuffer') return Uint8Array.from(bytes).buffer
  const text = Buffer.from(bytes).toString('utf8')
  if (options.dataType !== undefined && options.dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
