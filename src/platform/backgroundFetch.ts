import type { Prefetched } from '@core/sync/ports'
import Taro from '@tarojs/taro'

/** It reads a local file; what takes longer isn't going to answer, and the refresh waits behind it. */
const PATIENCE_MS = 1000

/**
 * WeChat's periodic background fetch (every 12 h at most, for an app used within a week, ≤ 256 KB), where an operator switched
 * it on for `background.json`. Null everywhere else: the call fails, is missing, or never answers. Never rejects.
 */
export function prefetched(): Promise<Prefetched | null> {
  if (process.env.TARO_ENV === 'h5') return Promise.resolve(null)
  return new Promise(resolve => {
    setTimeout(() => resolve(null), PATIENCE_MS)
    read().then(resolve, () => resolve(null))
  })
}

async function read(): Promise<Prefetched | null> {
  const { fetchedData, timeStamp } = await Taro.getBackgroundFetchData({ fetchType: 'periodic' })
  return typeof fetchedData === 'string' && typeof timeStamp === 'number' ? { text: fetchedData, fetchedAtMs: timeStamp } : null
}
