import { err, ok, type Result } from '@core/result'
import type { FetchLimits, Unreachable } from '@core/sync/ports'
import Taro from '@tarojs/taro'

type Fetched = Result<Uint8Array, Unreachable | 'too_large'>

const HTTP_OK = 200

/**
 * One GET as bytes, bounded in size and time, whatever the server does. Never rejects.
 * WeChat calls `success` for any status and for a captive portal's page: the status is checked here, the content by its
 * signature or hash. The deadline is our own, because a drip keeps WeChat's waiting.
 */
export function fetchFile(url: string, { maxBytes, deadlineMs }: FetchLimits): Promise<Fetched> {
  return new Promise(resolve => {
    let isOver = false
    // Before the request: one that fails at once ends before it has been given back.
    let task: Task | null = null
    const end = (result: Fetched): void => {
      if (isOver) return
      isOver = true
      clearTimeout(deadline)
      task?.abort?.()
      resolve(result)
    }
    const deadline = setTimeout(() => end(err('timeout')), deadlineMs)
    task = request(url, {
      deadlineMs,
      onHeaders: length => length > maxBytes && end(err('too_large')),
      onDone: (status, body) => end(answerOf(status, body, maxBytes)),
      onFail: () => end(err('offline')),
    })
  })
}

function answerOf(status: number, body: unknown, maxBytes: number): Fetched {
  if (status !== HTTP_OK) return err('bad_status')
  // Another realm's ArrayBuffer is no instance of ours: ask for what it can do.
  const length = (body as ArrayBuffer | null)?.byteLength
  if (typeof length !== 'number') return err('bad_status')
  return length > maxBytes ? err('too_large') : ok(new Uint8Array(body as ArrayBuffer))
}

interface Task {
  abort?: () => void
}

interface Handlers {
  deadlineMs: number
  onHeaders: (contentLength: number) => void
  onDone: (status: number, body: unknown) => void
  onFail: () => void
}

function request(url: string, { deadlineMs, onHeaders, onDone, onFail }: Handlers): Task | null {
  try {
    const task = Taro.request({
      url,
      responseType: 'arraybuffer',
      dataType: 'other',
      timeout: deadlineMs,
      success: ({ statusCode, data }) => onDone(statusCode, data),
      fail: onFail,
    })
    // Taro's task is also a promise; its refusal was heard by `fail`.
    task.catch(() => undefined)
    task.onHeadersReceived?.(({ header }) => onHeaders(Number(header['Content-Length'] ?? header['content-length'] ?? 0)))
    return task
  } catch {
    onFail()
    return null
  }
}
