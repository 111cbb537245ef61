import { err, ok, type Result } from '@core/result'
import type { Fetched, FetchLimits, Unreachable } from '@core/sync/ports'
import { zonedMs } from '@core/time/shanghaiTime'
import Taro from '@tarojs/taro'

type Answer = Result<Fetched, Unreachable | 'too_large'>

const HTTP_OK = 200

/**
 * One GET as bytes, bounded in size and time, whatever the server does. Never rejects.
 * WeChat calls `success` for any status and for a captive portal's page: the status is checked here, the content by its
 * signature or hash. The deadline is our own, because a drip keeps WeChat's waiting.
 */
export function fetchFile(url: string, { maxBytes, deadlineMs }: FetchLimits): Promise<Answer> {
  return new Promise(resolve => {
    let isOver = false
    // Before the request: one that fails at once ends before it has been given back.
    let task: Task | null = null
    const end = (result: Answer): void => {
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
      onDone: answer => end(answerOf(answer, maxBytes)),
      onFail: () => end(err('offline')),
    })
  })
}

function answerOf({ statusCode, data: body, header }: Response, maxBytes: number): Answer {
  if (statusCode !== HTTP_OK) return err('bad_status')
  // Another realm's ArrayBuffer is no instance of ours: ask for what it can do.
  const length = (body as ArrayBuffer | null)?.byteLength
  if (typeof length !== 'number') return err('bad_status')
  return length > maxBytes
    ? err('too_large')
    : ok({ bytes: new Uint8Array(body as ArrayBuffer), servedAtMs: zonedMs(named(header, 'date')) })
}

interface Response {
  readonly statusCode: number
  readonly data: unknown
  readonly header?: Readonly<Record<string, unknown>>
}

/** A header's text, however a phone spells its name; "" when it isn't there. */
function named(header: Response['header'] = {}, name: string): string {
  const found = Object.entries(header).find(([key]) => key.toLowerCase() === name)
  return String(found?.[1] ?? '')
}

interface Task {
  abort?: () => void
}

interface Handlers {
  deadlineMs: number
  onHeaders: (contentLength: number) => void
  onDone: (answer: Response) => void
  onFail: () => void
}

function request(url: string, { deadlineMs, onHeaders, onDone, onFail }: Handlers): Task | null {
  try {
    const task = Taro.request({
      url,
      responseType: 'arraybuffer',
      dataType: 'other',
      timeout: deadlineMs,
      success: onDone,
      fail: onFail,
    })
    // Taro's task is also a promise; its refusal was heard by `fail`.
    task.catch(() => undefined)
    task.onHeadersReceived?.(({ header }) => onHeaders(Number(named(header, 'content-length'))))
    return task
  } catch {
    onFail()
    return null
  }
}
