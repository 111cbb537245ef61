import { MINUTE_MS } from '@core/time/shanghaiTime'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** The time to the minute: refreshed every minute and whenever the page comes back, so that "open" never lies for long. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(Date.now)
  useDidShow(() => setNowMs(laterMinute))
  useEffect(() => {
    const timer = setInterval(() => setNowMs(laterMinute), MINUTE_MS / 4)
    return () => clearInterval(timer)
  }, [])
  return nowMs
}

/** The same value within one minute, so that nothing is drawn again for seconds nobody sees. */
const laterMinute = (past: number): number => (sameMinute(past, Date.now()) ? past : Date.now())

const sameMinute = (a: number, b: number): boolean => Math.floor(a / MINUTE_MS) === Math.floor(b / MINUTE_MS)
