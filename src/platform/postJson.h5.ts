import type { PostJson } from '@core/sync/sendReport'

const TIMEOUT_MS = 10_000

/** The same promise as postJson.ts, by the browser. */
export const postJson: PostJson = async (url, json, key) => {
  const controller = new AbortController()
  const deadline = setTimeout(() => controller.abort(), TIMEOUT_MS)
  try {
    const headers = { 'content-type': 'application/json', 'Idempotency-Key': key }
    const answer = await fetch(url, { method: 'POST', body: json, headers, credentials: 'omit', signal: controller.signal })
    return { status: answer.status, body: await answer.text(), retryAfter: answer.headers.get('Retry-After') }
  } catch {
    return null
  } finally {
    clearTimeout(deadline)
  }
}
