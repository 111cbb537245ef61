import type { PostJson } from '@core/sync/sendReport'
import Taro from '@tarojs/taro'

const TIMEOUT_MS = 10_000

/** One POST, no cookies, no login; whatever goes wrong is null. */
export const postJson: PostJson = async (url, json, key) => {
  try {
    const { statusCode, data, header } = await Taro.request<string>({
      url,
      method: 'POST',
      data: json,
      header: { 'content-type': 'application/json', 'Idempotency-Key': key },
      dataType: 'text',
      responseType: 'text',
      timeout: TIMEOUT_MS,
    })
    return { status: statusCode, body: typeof data === 'string' ? data : '', retryAfter: retryAfterIn(header) }
  } catch {
    return null
  }
}

/** Header names come as each phone's system writes them. */
function retryAfterIn(header: unknown): string | null {
  const fields = Object.entries((header ?? {}) as Record<string, unknown>)
  const found = fields.find(([name]) => name.toLowerCase() === 'retry-after')?.[1]
  return found === undefined ? null : String(found)
}
